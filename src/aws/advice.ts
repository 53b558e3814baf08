// What to do about an AWS error, by its code: the mistakes that people make before a drill has even begun.

interface Advice {
  readonly codes: RegExp;
  /** In front of AWS's own words. */
  readonly says: string;
  readonly next: string;
}

const ADVICE: readonly Advice[] = [
  {
    codes: /^(CredentialsProviderError|TokenProviderError)$/,
    says: "No AWS credentials were found",
    next: "Set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or sign in (aws sso login); in a workflow, use aws-actions/configure-aws-credentials.",
  },
  {
    codes: /^(ExpiredToken|ExpiredTokenException|RequestExpired|TokenRefreshRequired)$/,
    says: "The AWS credentials have expired",
    next: "Get fresh ones (aws sso login, or a new session), long enough for the whole drill, and repeat it.",
  },
  {
    codes: /^(InvalidClientTokenId|UnrecognizedClientException|InvalidAccessKeyId|AuthFailure|SignatureDoesNotMatch|OptInRequired)$/,
    says: "AWS does not know these credentials in this region",
    next: "Check the keys, and that the drill file's region is enabled in the account; keys of a lab are good for that lab only.",
  },
  {
    codes: /^(RequestTimeTooSkewed|InvalidSignatureException|SignatureExpired)$/,
    says: "AWS does not accept the signature",
    next: "Set this machine's clock, and check the secret key.",
  },
  {
    codes: /^(ENOTFOUND|EAI_AGAIN)$/,
    says: "There is no such AWS endpoint, or no DNS",
    next: "Check the drill file's region, AWS_ENDPOINT_URL, and that this machine reaches the internet (HTTPS_PROXY is respected).",
  },
  {
    codes: /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ENETDOWN|TimeoutError|ETIMEDOUT)$/,
    says: "AWS could not be reached",
    next: "Check AWS_ENDPOINT_URL (is the lab still running?), the network and HTTPS_PROXY, then repeat the drill.",
  },
  {
    codes: /(SELF_SIGNED_CERT|UNABLE_TO_(GET_ISSUER|VERIFY_LEAF)|CERT_)/,
    says: "The certificate of the AWS endpoint is not trusted here",
    next: "Name your proxy's certificate authority in NODE_EXTRA_CA_CERTS.",
  },
];

export function adviceFor(code: string): { readonly says: string; readonly next: string } | undefined {
  return ADVICE.find(({ codes }) => codes.test(code));
}
