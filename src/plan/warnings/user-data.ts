// Warnings about the instances' first boot: is the web server started now, and at every later boot?
import type { ModelResource } from "../site-model.ts";
import { type Warner, warn } from "./context.ts";

/** The script of an instance; undefined when it has none. */
export function userData(instance: ModelResource): string | undefined {
  const { UserData } = instance.properties;
  return typeof UserData === "string" ? Buffer.from(UserData, "base64").toString("utf8") : undefined;
}

const SERVICE = "(?:httpd|nginx|apache2)(?:\\.service)?";

export const firstBoot: Warner = ({ path }) =>
  path.targetGroups
    .flatMap((group) => group.targets)
    .filter((instance) => instance.type === "AWS::EC2::Instance")
    .flatMap((instance) => {
      const script = userData(instance);
      if (script === undefined || !new RegExp(`\\b${SERVICE}\\b`).test(script)) return [];
      const started = new RegExp(`systemctl\\s+(?:start|restart|enable\\s+--now)\\s+${SERVICE}|service\\s+${SERVICE}\\s+start`).test(
        script,
      );
      const enabled = new RegExp(`systemctl\\s+enable\\s+(?:--now\\s+)?${SERVICE}|chkconfig\\s+${SERVICE}\\s+on`).test(script);
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
