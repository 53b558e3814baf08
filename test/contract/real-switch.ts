// The switch of the tests that leave this machine: off unless somebody turns it on and says which account is meant.
import assert from "node:assert/strict";

const SWITCH = "FAILOVER_DRILL_CONTRACT_AWS";

export interface RealAccount {
  readonly profile: string;
  readonly region: string;
  /** 12 digits; nothing else is asked of any other account. */
  readonly account: string;
}

/** Why the tests against the real AWS do not run; false when they do. */
export const skipReal: string | false =
  process.env[SWITCH] === "1" ? false : `asks AWS itself: ${SWITCH}=1 turns it on, see .github/CONTRIBUTING.md`;

/** Fails when the switch is on and not everything is said. */
export function realAccount(environment: NodeJS.ProcessEnv = process.env): RealAccount {
  const value = (name: string, form: RegExp): string => {
    const variable = `FAILOVER_DRILL_CONTRACT_${name}`;
    const text = environment[variable] ?? "";
    assert.match(text, form, `${SWITCH}=1 needs ${variable} too, see .github/CONTRIBUTING.md`);
    return text;
  };
  return { profile: value("PROFILE", /^.+$/), region: value("REGION", /^[a-z]{2}(-[a-z]+)+-\d$/), account: value("ACCOUNT", /^\d{12}$/) };
}

/**
 * The environment of a client of that account: its profile decides, and neither keys nor endpoints that a shell happens to have (of a lab,
 * say) get in the way.
 */
export function environmentOf({ profile, region }: RealAccount, environment: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(
    ([name]) =>
      !/^AWS_(ENDPOINT_URL|ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN|PROFILE|DEFAULT_PROFILE|REGION|DEFAULT_REGION)/.test(name),
  );
  return { ...Object.fromEntries(kept), AWS_PROFILE: profile, AWS_REGION: region, AWS_DEFAULT_REGION: region };
}
