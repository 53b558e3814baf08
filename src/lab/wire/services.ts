// The services on the wire: how each is signed for, which protocol it speaks, and how it rejects what it cannot answer.
// Source: the protocolSettings of each SDK client (@aws-sdk/client-*/dist-es/runtimeConfig.shared.js).
import type { AwsService } from "../../ports/aws.ts";
import { namespaces } from "../namespaces.ts";
import type { RegisteredOperation } from "../operation.ts";
import { queryValue, type WireRequest } from "./message.ts";
import { type Protocol, type WireOperation, wireOperations } from "./protocol.ts";
import { awsJsonProtocol } from "./protocols/aws-json.ts";
import { queryProtocol } from "./protocols/query.ts";
import { restJsonProtocol } from "./protocols/rest-json.ts";
import { restXmlProtocol } from "./protocols/rest-xml.ts";
import { s3Protocol } from "./protocols/s3.ts";
import { loadSchemas } from "./schemas.ts";

interface ServiceSpec {
  /** The service in a credential scope. */
  readonly signingName: string;
  /** Global services take a signature for any region. */
  readonly isGlobal?: true;
  /** What an unsigned request shows of its service. */
  readonly version: string;
  readonly targets?: string;
  readonly pathPrefix?: string;
  readonly protocols: (operations: readonly WireOperation[]) => readonly Protocol[];
}

const query = (version: string, xmlns: string) => (operations: readonly WireOperation[]) => [
  queryProtocol({ dialect: "awsQuery", xmlns, version }, operations),
];

const SPECS: Readonly<Record<AwsService, ServiceSpec>> = {
  cloudformation: {
    signingName: "cloudformation",
    version: "2010-05-15",
    protocols: query("2010-05-15", "http://cloudformation.amazonaws.com/doc/2010-05-15/"),
  },
  cloudwatch: {
    signingName: "monitoring",
    version: "2010-08-01",
    targets: "GraniteServiceVersion20100801",
    // Clients from before 2025 speak awsQuery.
    protocols: (operations) => [
      awsJsonProtocol({ version: "1.0", target: "GraniteServiceVersion20100801", queryCompatible: true }, operations),
      ...query("2010-08-01", "http://monitoring.amazonaws.com/doc/2010-08-01/")(operations),
    ],
  },
  ec2: {
    signingName: "ec2",
    version: "2016-11-15",
    protocols: (operations) => [
      queryProtocol({ dialect: "ec2Query", xmlns: "http://ec2.amazonaws.com/doc/2016-11-15/", version: "2016-11-15" }, operations),
    ],
  },
  elb: {
    signingName: "elasticloadbalancing",
    version: "2015-12-01",
    protocols: query("2015-12-01", "http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/"),
  },
  iam: {
    signingName: "iam",
    isGlobal: true,
    version: "2010-05-08",
    protocols: query("2010-05-08", "https://iam.amazonaws.com/doc/2010-05-08/"),
  },
  lambda: {
    signingName: "lambda",
    version: "2015-03-31",
    pathPrefix: "/2015-03-31/",
    protocols: (operations) => [restJsonProtocol(operations)],
  },
  route53: {
    signingName: "route53",
    isGlobal: true,
    version: "2013-04-01",
    pathPrefix: "/2013-04-01/",
    protocols: (operations) => [restXmlProtocol("https://route53.amazonaws.com/doc/2013-04-01/", operations)],
  },
  s3: {
    signingName: "s3",
    version: "2006-03-01",
    protocols: (operations) => [s3Protocol("http://s3.amazonaws.com/doc/2006-03-01/", operations)],
  },
  scheduler: {
    signingName: "scheduler",
    version: "2021-06-30",
    protocols: (operations) => [restJsonProtocol(operations)],
  },
  ssm: {
    signingName: "ssm",
    version: "2014-11-06",
    targets: "AmazonSSM",
    protocols: (operations) => [awsJsonProtocol({ version: "1.1", target: "AmazonSSM", queryCompatible: false }, operations)],
  },
  sts: {
    signingName: "sts",
    isGlobal: true,
    version: "2011-06-15",
    protocols: query("2011-06-15", "https://sts.amazonaws.com/doc/2011-06-15/"),
  },
};

export interface WireService {
  readonly name: AwsService;
  readonly signingName: string;
  readonly namespace: string;
  readonly isGlobal: boolean;
  /** The protocol that this request is in; the service's first one for a request in none. */
  protocolOf(request: WireRequest): Protocol;
}

export interface WireServices {
  bySigningName(name: string): Promise<WireService> | undefined;
  /** What a request without a credential scope shows: its target, its API version or its path; S3 otherwise. */
  byContent(request: WireRequest): Promise<WireService>;
  /** Puts all of them together, one after the other, so that nobody's first request waits for it. */
  warmUp(): Promise<void>;
}

/** Services are put together at their first request: most processes speak with few of them. */
export function createWireServices(operations: readonly RegisteredOperation[]): WireServices {
  const made = new Map<AwsService, Promise<WireService>>();
  const make = async (name: AwsService): Promise<WireService> => {
    const { signingName, isGlobal = false, protocols } = SPECS[name];
    const registered = operations.filter((operation) => operation.service === name);
    const own = protocols(wireOperations(registered, await loadSchemas(name)));
    const protocolOf = (request: WireRequest) => own.find((protocol) => protocol.speaks(request)) ?? (own[0] as Protocol);
    return { name, signingName, namespace: namespaces[name], isGlobal, protocolOf };
  };
  const service = (name: AwsService): Promise<WireService> => {
    const known = made.get(name) ?? make(name);
    made.set(name, known);
    return known;
  };
  const names = Object.keys(SPECS) as AwsService[];
  const nameWhere = (holds: (spec: ServiceSpec) => boolean) => names.find((name) => holds(SPECS[name]));
  return {
    bySigningName: (signingName) => {
      const name = nameWhere((spec) => spec.signingName === signingName);
      return name === undefined ? undefined : service(name);
    },
    byContent: (request) => {
      const target = request.headers["x-amz-target"]?.split(".")[0];
      const version = queryValue(request, "Version") ?? versionInForm(request);
      const name =
        nameWhere((spec) => target !== undefined && spec.targets === target) ??
        nameWhere((spec) => version !== undefined && spec.version === version) ??
        nameWhere((spec) => spec.pathPrefix !== undefined && request.path.startsWith(spec.pathPrefix));
      return service(name ?? "s3");
    },
    warmUp: async () => {
      for (const name of names) await service(name);
    },
  };
}

function versionInForm({ headers, body }: WireRequest): string | undefined {
  if (!(headers["content-type"] ?? "").startsWith("application/x-www-form-urlencoded")) return undefined;
  return /(?:^|&)Version=(\d{4}-\d\d-\d\d)(?:&|$)/.exec(Buffer.from(body).toString("latin1"))?.[1];
}
