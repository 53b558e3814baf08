// The module cfn-response that Lambda adds to inline Node.js code. https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cfn-lambda-function-code-cfnresponsemodule.html
import type { Requests } from "../invocation.ts";

interface CustomResourceEvent {
  readonly ResponseURL: string;
  readonly StackId: string;
  readonly RequestId: string;
  readonly LogicalResourceId: string;
}

interface EndingContext {
  readonly logStreamName: string;
  readonly done: (error?: unknown) => void;
}

export function cfnResponseModule({ ask, log }: Requests): object {
  const send = (
    event: CustomResourceEvent,
    context: EndingContext,
    status: string,
    data?: object,
    physicalId?: string,
    noEcho?: boolean,
  ): Promise<void> =>
    new Promise((resolve) => {
      const { ResponseURL, StackId, RequestId, LogicalResourceId } = event;
      const body = JSON.stringify({
        Status: status,
        Reason: `See the details in CloudWatch Log Stream: ${context.logStreamName}`,
        PhysicalResourceId: physicalId ?? context.logStreamName,
        StackId,
        RequestId,
        LogicalResourceId,
        NoEcho: noEcho ?? false,
        Data: data,
      });
      const headers = { "content-type": "", "content-length": String(Buffer.byteLength(body)) };
      ask({ kind: "http", request: { method: "PUT", url: ResponseURL, headers, body } }, (answer) => {
        log(answer.ok ? "Status code: 200" : `send(..) failed: ${answer.error.message}`);
        context.done();
        resolve();
      });
    });
  return { SUCCESS: "SUCCESS", FAILED: "FAILED", send };
}
