// Where this run's artifacts go: GitHub's results service, as the runner's environment names it.

type Environment = Readonly<Record<string, string | undefined>>;

export interface ResultsPlace {
  /** Scheme, host and port. */
  readonly origin: string;
  readonly token: string;
  /** The service's own ids of this run and of this job. */
  readonly run: string;
  readonly job: string;
}

/** `absent`: there is no such service here, which is nobody's fault. Throws an Error in words when the token is not what GitHub's are. */
export function resultsPlace(environment: Environment): ResultsPlace | { readonly absent: string } {
  const { ACTIONS_RUNTIME_TOKEN: token, ACTIONS_RESULTS_URL: url, GITHUB_SERVER_URL: server } = environment;
  if (isOwnServer(server || "https://github.com")) return { absent: "GitHub Enterprise Server cannot keep it in this way" };
  if (!token || !url)
    return { absent: "there is no ACTIONS_RUNTIME_TOKEN and ACTIONS_RESULTS_URL, as GitHub's runner gives them to an action" };
  const origin = originOf(url);
  if (origin === undefined) throw new Error("ACTIONS_RESULTS_URL is no address");
  const [, run, job] = scopesOf(token).find(([name, ...ids]) => name === "Actions.Results" && ids.length === 2) ?? [];
  if (!run || !job) throw new Error("ACTIONS_RUNTIME_TOKEN names no run and no job");
  return { origin, token, run, job };
}

/** Neither github.com nor a company's place on ghe.com. */
function isOwnServer(server: string): boolean {
  const host = URL.canParse(server) ? new URL(server).hostname.toLowerCase() : server;
  return host !== "github.com" && !host.endsWith(".ghe.com") && !host.endsWith(".localhost");
}

function originOf(url: string): string | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  return parsed?.protocol === "https:" || parsed?.protocol === "http:" ? parsed.origin : undefined;
}

/** What the token's second part says of it, each scope in the parts between its colons. */
function scopesOf(token: string): readonly (readonly string[])[] {
  try {
    const { scp } = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8")) as { readonly scp?: unknown };
    return typeof scp === "string" ? scp.split(" ").map((scope) => scope.split(":")) : [];
  } catch {
    return [];
  }
}
