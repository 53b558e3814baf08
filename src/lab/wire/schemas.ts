// The SDK's schema constants, loaded when a service is first spoken with: all of them together take longer than starting the lab.
import type { AwsService } from "../../ports/aws.ts";

/** A schema constant such as `StopInstances$`: `[9, namespace, operation name, traits, input, output]`. */
export type OperationSchema = readonly unknown[];

const LOAD: Readonly<Record<AwsService, () => Promise<object>>> = {
  cloudformation: () => import("@aws-sdk/client-cloudformation"),
  cloudwatch: () => import("@aws-sdk/client-cloudwatch"),
  ec2: () => import("@aws-sdk/client-ec2"),
  elb: () => import("@aws-sdk/client-elastic-load-balancing-v2"),
  iam: () => import("@aws-sdk/client-iam"),
  lambda: () => import("@aws-sdk/client-lambda"),
  route53: () => import("@aws-sdk/client-route-53"),
  s3: () => import("@aws-sdk/client-s3"),
  scheduler: () => import("@aws-sdk/client-scheduler"),
  ssm: () => import("@aws-sdk/client-ssm"),
  sts: () => import("@aws-sdk/client-sts"),
};

/** Before a lab's time goes on where it stopped: its first request must not cost it seconds. */
export async function loadAllSchemas(): Promise<void> {
  for (const load of Object.values(LOAD)) await load();
}

/** The schemas of a service's operations by name; its errors are registered with the SDK's TypeRegistry from then on. */
export async function loadSchemas(service: AwsService): Promise<(operation: string) => OperationSchema> {
  const client = (await LOAD[service]()) as Readonly<Record<string, OperationSchema | undefined>>;
  return (operation) => {
    const schema = client[`${operation}$`];
    if (schema === undefined) throw new Error(`the SDK has no ${service} ${operation}`);
    return schema;
  };
}
