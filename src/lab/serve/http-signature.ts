// Who signed a request, and for which service and region. Signatures are read, not verified: nobody has secrets in a lab.
// Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/create-signed-request.html
import { queryValue, type WireRequest } from "../wire/message.ts";

export interface Credential {
  readonly accessKeyId: string;
  /** Undefined in S3's older signature, which has none. */
  readonly region: string | undefined;
  readonly signingName: string;
  readonly sessionToken?: string;
}

export type Signature =
  | { readonly kind: "signed"; readonly credential: Credential }
  | { readonly kind: "unsigned" }
  /** In AWS's words. */
  | { readonly kind: "malformed"; readonly message: string };

const ALGORITHM = "AWS4-HMAC-SHA256";

export function readSignature(request: WireRequest): Signature {
  const header = request.headers.authorization;
  if (header !== undefined) return fromHeader(header, request.headers["x-amz-security-token"]);
  const algorithm = queryValue(request, "X-Amz-Algorithm");
  if (algorithm !== undefined) return fromQuery(request, algorithm);
  // boto3 presigns so for endpoints that it does not know. https://docs.aws.amazon.com/AmazonS3/latest/userguide/RESTAuthentication.html
  const accessKeyId = queryValue(request, "AWSAccessKeyId");
  const isComplete = accessKeyId && queryValue(request, "Signature") && queryValue(request, "Expires");
  return isComplete ? olderS3(accessKeyId, queryValue(request, "x-amz-security-token")) : { kind: "unsigned" };
}

function olderS3(accessKeyId: string, sessionToken: string | undefined): Signature {
  return { kind: "signed", credential: { accessKeyId, region: undefined, signingName: "s3", ...(sessionToken ? { sessionToken } : {}) } };
}

function fromHeader(header: string, sessionToken: string | undefined): Signature {
  const older = /^AWS ([^:\s]{1,128}):\S+$/.exec(header)?.[1];
  if (older !== undefined) return olderS3(older, sessionToken);
  const [algorithm = "", ...rest] = header.split(" ");
  if (algorithm !== ALGORITHM) return malformed(`Unsupported authorization type, please use ${ALGORITHM}`);
  const fields = new Map(
    rest
      .join(" ")
      .split(",")
      .map((field) => {
        const equals = field.indexOf("=");
        return [field.slice(0, equals).trim(), field.slice(equals + 1).trim()] as const;
      }),
  );
  const missing = ["Credential", "Signature", "SignedHeaders"].filter((name) => !fields.get(name));
  if (missing.length > 0) return malformed(missing.map((name) => `Authorization header requires '${name}' parameter.`).join(" "));
  return scoped(fields.get("Credential") as string, sessionToken);
}

function fromQuery(request: WireRequest, algorithm: string): Signature {
  if (algorithm !== ALGORITHM) return malformed(`X-Amz-Algorithm only supports "${ALGORITHM}"`);
  const missing = ["X-Amz-Credential", "X-Amz-Signature", "X-Amz-SignedHeaders", "X-Amz-Date"].filter((name) => !queryValue(request, name));
  if (missing.length > 0) return malformed(missing.map((name) => `AWS query-string parameters must include '${name}'.`).join(" "));
  return scoped(queryValue(request, "X-Amz-Credential") as string, queryValue(request, "X-Amz-Security-Token"));
}

/** `<access key>/<date>/<region>/<service>/aws4_request`. */
function scoped(text: string, sessionToken: string | undefined): Signature {
  const [accessKeyId, date, region, signingName, end, ...more] = text.split("/");
  if (!accessKeyId || !date || !region || !signingName || end !== "aws4_request" || more.length > 0) {
    return malformed("Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term");
  }
  if (!/^\d{8}$/.test(date)) return malformed(`Date in Credential scope does not match YYYYMMDD: '${date.slice(0, 20)}'`);
  return { kind: "signed", credential: { accessKeyId, region, signingName, ...(sessionToken ? { sessionToken } : {}) } };
}

const malformed = (message: string): Signature => ({ kind: "malformed", message });
