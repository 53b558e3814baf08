// Is the AWS that we are pointed at a lab? Asked of every endpoint that the environment names, before anything else is sent there.
import { DrillError, type Problem } from "../errors.ts";
import { Refusal } from "../experiment/refusal.ts";
import type { LabHealth } from "../lab/serve/health.ts";
import type { Clock, Instant, Millis } from "../ports/clock.ts";
import { SECOND } from "../time/units.ts";

export interface FoundLab {
  readonly endpoint: string;
  readonly health: LabHealth;
  /** One moment by both clocks, as exactly as a few questions can tell. */
  readonly anchor: { readonly wall: Instant; readonly scaled: Instant };
}

const PATIENCE: Millis = 5 * SECOND;

/** The quickest of several answers pins the lab's clock best: half its round trip is all that is uncertain. */
const QUESTIONS = 5;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The lab that AWS_ENDPOINT_URL points at; undefined when the endpoints are AWS's own or some other server's. Throws DrillError when an
 * endpoint is no URL or does not answer, and a Refusal when only a part of the services would go to the lab.
 */
export async function findLab(environment: Environment, clock: Clock): Promise<FoundLab | undefined> {
  if (environment.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS?.toLowerCase() === "true") return undefined;
  const named = Object.entries(environment).flatMap(([variable, url]) =>
    variable.startsWith("AWS_ENDPOINT_URL") && url ? [{ variable, url }] : [],
  );
  const wrong = named.filter(({ url }) => !URL.canParse(url));
  if (wrong.length > 0) throw new DrillError(wrong.map(({ variable, url }) => badUrl(variable, url)));
  const asked = await Promise.all(
    named.map(async ({ variable, url }) => ({ variable, url: new URL(url).origin, health: await askHealth(variable, url, clock) })),
  );
  const lab = asked.find(({ health }) => health !== undefined);
  if (lab === undefined) return undefined;
  const elsewhere = asked.filter(({ url }) => url !== lab.url).map(({ variable }) => variable);
  if (!environment.AWS_ENDPOINT_URL || elsewhere.length > 0) throw new Refusal([mixed(lab.url, elsewhere)]);
  return { endpoint: lab.url, ...(await pinClock(lab.variable, lab.url, clock)) };
}

async function pinClock(variable: string, url: string, clock: Clock): Promise<Pick<FoundLab, "health" | "anchor">> {
  let best: (Pick<FoundLab, "health" | "anchor"> & { readonly took: Millis }) | undefined;
  for (let question = 0; question < QUESTIONS; question += 1) {
    const asked = clock.now();
    const health = await askHealth(variable, url, clock);
    const took = clock.now() - asked;
    if (health === undefined) throw new DrillError([unreachable(variable, url, "it stopped saying that it is a lab")]);
    if (best === undefined || took < best.took) best = { health, anchor: { wall: asked + took / 2, scaled: health.now }, took };
  }
  return best as Pick<FoundLab, "health" | "anchor">;
}

/** Undefined when something else than a lab answers. */
async function askHealth(variable: string, url: string, clock: Clock): Promise<LabHealth | undefined> {
  const patience = new AbortController();
  const cancel = clock.at(clock.now() + PATIENCE, () => patience.abort(new Error(`no answer within ${PATIENCE / SECOND} s`)));
  try {
    const answer = await fetch(new URL("/_lab/health", url), { redirect: "manual", signal: patience.signal });
    const text = await answer.text();
    return answer.ok ? readHealth(text) : undefined;
  } catch (error) {
    const { cause, message } = error as Error & { cause?: { code?: string; message?: string } };
    throw new DrillError([unreachable(variable, url, cause?.code ?? cause?.message ?? message)], error);
  } finally {
    cancel();
  }
}

function readHealth(text: string): LabHealth | undefined {
  try {
    const health = JSON.parse(text) as Partial<LabHealth>;
    const isLab =
      health.lab === true &&
      typeof health.account === "string" &&
      typeof health.dns?.port === "number" &&
      typeof health.web?.mode === "string";
    return isLab && Number.isFinite(health.now) && (health.speed ?? 0) > 0 ? (health as LabHealth) : undefined;
  } catch {
    return undefined;
  }
}

function badUrl(variable: string, url: string): Problem {
  return {
    code: "endpoint.bad-url",
    what: `${variable} is "${url}", which is no URL.`,
    whose: "yours",
    next: "Unset it for AWS, or set it to what the lab printed when it started.",
  };
}

function unreachable(variable: string, url: string, why: string): Problem {
  return {
    code: "endpoint.unreachable",
    what: `${variable} points at ${url}, where nothing answers: ${why}.`,
    whose: "yours",
    next: "Start the lab there (npx failover-drill lab), or unset the variable to use AWS.",
  };
}

function mixed(lab: string, elsewhere: readonly string[]): Problem {
  const what =
    elsewhere.length > 0
      ? `${elsewhere.join(", ")} ${elsewhere.length === 1 ? "points" : "point"} elsewhere`
      : "AWS_ENDPOINT_URL is not set, so the other services would be AWS's own";
  return {
    code: "endpoint.mixed",
    what: `There is a lab at ${lab}, but ${what}.`,
    whose: "yours",
    next: `For the lab set AWS_ENDPOINT_URL=${lab} and no other AWS_ENDPOINT_URL variable; for AWS unset them all.`,
  };
}
