// What inline code reaches in the lab: AWS operations under the function's role, the address for its answer, its log.
import type { Lab } from "../lab.ts";
import { LabError } from "../operation.ts";
import { checkPermission } from "./permissions.ts";
import type { HostRequest, HostResponse, InlineHost, LambdaFunction } from "./state.ts";

/** The service of `@aws-sdk/client-<name>`, where the lab calls it otherwise. */
const SERVICE_OF_PACKAGE: Readonly<Record<string, string>> = { "elastic-load-balancing-v2": "elb", "route-53": "route53" };

/** `onLine` is told of each line of the log. */
export function inlineHost(lab: Lab, lambda: LambdaFunction, onLine: (line: string) => void): InlineHost {
  const luck = lab.random.fork(`lambda:${lambda.name}`);
  return {
    aws: async (packageName, name, input) => {
      await lab.clock.sleep(lab.draw("lambda.call"));
      const service = SERVICE_OF_PACKAGE[packageName] ?? packageName;
      if (luck.next() < lab.draw("lambda.call-throttle")) throw new LabError("SlowDown", "Please reduce your request rate.", 503);
      const operation = lab.lambda.operationNamed(service, name);
      if (operation === undefined) {
        lab.notModelled(`${service} ${name} called by a function`, lambda.name);
        throw new LabError("NotImplemented", `the lab does not model ${service} ${name}`, 501);
      }
      checkPermission(lab, lambda, service, operation.name, input);
      return operation.run(lab, input);
    },
    http: async (request) => {
      await lab.clock.sleep(lab.draw("lambda.call"));
      return answerHttp(lab, lambda, request);
    },
    log: (line) => {
      onLine(line);
      lab.lambda.logGroups.get(lambda.logGroup)?.lines.push({ at: lab.clock.now(), line });
    },
    now: () => lab.clock.now(),
    sleep: (duration, signal) => lab.clock.sleep(duration, signal),
  };
}

/** Only the presigned addresses for answers of custom resources are reachable; each takes one answer after another, the first counts. */
function answerHttp(lab: Lab, lambda: LambdaFunction, request: HostRequest): HostResponse {
  const { hostname, pathname } = new URL(request.url);
  if (!hostname.startsWith("cloudformation-custom-resource-response-")) {
    lab.notModelled(`request of a function to ${hostname}`, lambda.name);
    throw Object.assign(new Error(`getaddrinfo ENOTFOUND ${hostname}`), { name: "ENOTFOUND" });
  }
  const take = request.method === "PUT" ? lab.lambda.waiting.get(pathname) : undefined;
  if (take === undefined) return { status: 403, headers: { server: "AmazonS3" }, body: "" };
  take(request.body);
  return { status: 200, headers: { server: "AmazonS3" }, body: "" };
}
