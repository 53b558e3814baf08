// Follows the chain from started instances back to the client and says which link did not come back.
import type { CheckContext } from "./check.ts";

/** The likely causes of a recovery that never came; only the first broken link counts, the others wait for it. */
export function whyNotRecovered({ history, landmarks, coverage }: CheckContext): readonly string[] {
  const back = (name: keyof typeof landmarks) => landmarks[name].bracket !== undefined;
  if (!back("instances-running"))
    return ["The instances did not reach `running`. Look at the start request and at the capacity of their zone."];
  const targets = history.targets.known.at(-1)?.outcome;
  if (targets !== undefined && targets.healthy < targets.total) {
    const states = [...new Set(Object.values(targets.states).filter((state) => state !== "healthy"))].join(", ");
    return [
      `The instances run, but ${targets.total - targets.healthy} of ${targets.total} targets are not healthy (${states}). User data runs at the first boot only: a web server that is not enabled does not start again (systemctl enable --now httpd).`,
      "A target that turned unhealthy while booting needs HealthyThresholdCount checks in a row: look at threshold times interval.",
    ];
  }
  const checkers = history.checkers.known.at(-1)?.outcome;
  if (checkers?.status === "unhealthy") {
    return [
      "All targets are healthy, but the Route 53 health check is not. Look at what it asks, and at its failure threshold: it counts for the way back, too.",
    ];
  }
  if (coverage.whole && !back("authoritative-primary")) {
    return [
      "Targets and health check are healthy, but DNS still answers with the secondary. Look at the failover records and at what their health depends on.",
    ];
  }
  if (!back("primary-page-steady"))
    return [
      "DNS is back on the primary, but clients are not served its page steadily. Look at the listener, and at how the primary page is recognised.",
    ];
  if (!back("all-instances-answered")) return ["Not every instance answers again. Look at the ones that are silent."];
  return [];
}
