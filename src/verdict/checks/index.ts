// All checks, in the order in which a reader wants them.
import type { CheckName } from "../types.ts";
import { allInstancesAnswerAgain } from "./all-instances-answer-again.ts";
import { alsoByIpv6 } from "./also-by-ipv6.ts";
import { budgetAgrees } from "./budget-agrees.ts";
import type { Check } from "./check.ts";
import { errorPageHeld } from "./error-page-held.ts";
import { errorPageReady } from "./error-page-ready.ts";
import { failedOverInTime } from "./failed-over-in-time.ts";
import { faultLanded } from "./fault-landed.ts";
import { nothingLeftBehind } from "./nothing-left-behind.ts";
import { radiusRespected } from "./radius-respected.ts";
import { ranToItsEnd } from "./ran-to-its-end.ts";
import { recoveredInTime } from "./recovered-in-time.ts";
import { restored } from "./restored.ts";
import { steadyBefore } from "./steady-before.ts";
import { timedFailover, timedRecovery } from "./timed.ts";

export const CHECKS: Readonly<Record<CheckName, Check>> = {
  "steady-before": steadyBefore,
  "error-page-ready": errorPageReady,
  "fault-landed": faultLanded,
  "ran-to-its-end": ranToItsEnd,
  "failed-over-in-time": timedFailover(alsoByIpv6(failedOverInTime)),
  "error-page-held": errorPageHeld,
  restored,
  "recovered-in-time": timedRecovery(recoveredInTime),
  "all-instances-answer-again": allInstancesAnswerAgain,
  "radius-respected": radiusRespected,
  "budget-agrees": budgetAgrees,
  "nothing-left-behind": nothingLeftBehind,
};
