// Warnings about the instances' first boot: is the web server started now, and at every later boot?
import type { ModelResource } from "../site-model.ts";
import { type Warner, warn } from "./context.ts";

/** The script of an instance; undefined when it has none. */
export function userData(instance: ModelResource): string | undefined {
  const { UserData } = instance.properties;
  return typeof UserData === "string" ? Buffer.from(UserData, "base64").toString("utf8") : undefined;
}

const SERVICE = "(?:httpd|nginx|apache2)(?:\\.service)?";

/** What the script's systemctl does with a web server: options may stand anywhere. */
function bySystemctl(script: string): { readonly started: boolean; readonly enabled: boolean } {
  const calls = [...script.matchAll(/\bsystemctl\b([^\n;&|)}`]*)/g)].map(([, words = ""]) => {
    const all = words.trim().split(/\s+/);
    const [verb = "", ...units] = all.filter((word) => !word.startsWith("-"));
    return { verb, isServer: units.some((unit) => new RegExp(`^["']?${SERVICE}["']?$`).test(unit)), now: all.includes("--now") };
  });
  const enables = calls.filter(({ verb, isServer }) => isServer && /^(re)?enable$/.test(verb));
  return {
    started:
      enables.some(({ now }) => now) || calls.some(({ verb, isServer }) => isServer && /^(re)?start$|^reload-or-restart$/.test(verb)),
    enabled: enables.length > 0,
  };
}

export const firstBoot: Warner = ({ path }) =>
  path.targetGroups
    .flatMap((group) => group.targets)
    .filter((instance) => instance.type === "AWS::EC2::Instance")
    .flatMap((instance) => {
      const script = userData(instance);
      if (script === undefined || !new RegExp(`\\b${SERVICE}\\b`).test(script)) return [];
      const systemctl = bySystemctl(script);
      const started = systemctl.started || new RegExp(`service\\s+${SERVICE}\\s+(?:re)?start`).test(script);
      const enabled = systemctl.enabled || new RegExp(`chkconfig\\s+${SERVICE}\\s+on`).test(script);
      return [
        ...(started
          ? []
          : [
              warn(
                "steady-before.web-server-not-started",
                `instance ${instance.logicalId} installs a web server but never starts it: the load balancer finds nobody listening`,
                "Add `systemctl start httpd` to the user data.",
                instance.place("UserData"),
              ),
            ]),
        ...(enabled
          ? []
          : [
              warn(
                "recovered-in-time.web-server-not-enabled",
                `instance ${instance.logicalId} starts its web server at first boot only and never enables it: user data does not run again, so after a stop and start nothing listens and the site never comes back`,
                "Add `systemctl enable httpd` to the user data.",
                instance.place("UserData"),
              ),
            ]),
      ];
    });
