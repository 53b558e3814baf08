// What `failover-drill help` prints.
export const helpText = `failover-drill: prove that a site fails over to its error page and comes back, and say how long each step took.

  failover-drill rehearse [DRILL-FILE]   a whole drill of these templates in the lab: no AWS account, seconds
  failover-drill gate     [DRILL-FILE]   rehearses an edit of the templates beside what they were, and says whether failover still works
  failover-drill plan     [DRILL-FILE]   what a drill would do: stacks in order, blast radius, objectives, predicted times
  failover-drill drill    [DRILL-FILE]   the drill itself, on whatever AWS_* points at: AWS, or a lab started with failover-drill lab
  failover-drill sweep    [DRILL-FILE]   starts what dead drills have left stopped, and removes their marks, timers, change sets and locks
  failover-drill teardown [DRILL-FILE]   deletes the stacks that a drill deployed and the templates it uploaded, and no others
  failover-drill policy   [DRILL-FILE]   the smallest IAM policy for that drill file, by role; asks nothing of AWS
  failover-drill report   [JOURNAL]      judges a journal again and prints its report (default out/journal.jsonl)
  failover-drill report --merge REPORT.json ...   many sites or regions in one table, the worst first
  failover-drill lab                     an emulated AWS on this machine for all of the above; see failover-drill lab --help
  failover-drill help

The drill file defaults to failover-drill.yml, then templates/failover-drill.yml. Templates are found relative to it.
Without one, sweep looks in the regions of --region or AWS_REGION, at every site there.

  --seed S            rehearse: exactly this history (default 1); drill, teardown: how long to wait between repeats (default drawn)
  --seeds N           rehearse: N histories beginning with the seed, and how they are spread; gate: N per side (default 100)
  --conditions C      rehearse, gate: calm, realistic (default) or hostile: the delays and error rates of the lab
  --out DIR           where journal.jsonl, report.json, report.html, junit.xml and summary.md go (default out)
  --html FILE         report: also write the report there; likewise --junit FILE and --markdown FILE
  --live              plan: compare with what is deployed; nothing is changed
  --drift             plan: also let CloudFormation detect what was changed by hand (implies --live)
  --bucket NAME       drill, plan, policy, teardown: your bucket for nested and large templates (in place of the drill file's)
  --connect-to RULE   drill: where connections really go, as curl has it (HOST1:PORT1:HOST2:PORT2); may be repeated
  --resolver ADDRESS  drill, plan, sweep, teardown: the recursive resolver to ask (default this machine's, or the lab's)
  --restart-timer R   drill, plan, policy, rehearse: the role with which AWS starts the instances should this machine die, in place of the
                      drill file's; off: accept that nothing does
  --approve DIGEST    drill: only the plan of this digest, as failover-drill plan printed it; refused when anything has changed since
  --dry-run           sweep: only tell what would be done
  --drill ID          sweep: this drill is dead, whatever its deadlines say; no other is looked at
  --region REGION     sweep: where to look; may be repeated
  --base DIR          gate: the folder with the files as they were; the drill file has the same path in it
  --worse SHARE       gate: by how much failover, recovery or outage may take longer (default 10%)
  --fail-on-inconclusive  gate: what cannot be told fails, too
  --role ROLE         policy: drill (default), plan, sweep, deploy (CloudFormation's own) or timer (the restart timer's)
  --account ID        policy: the account, in place of the drill file's
  --yes, -y           teardown: do not ask
  --json              print the report as JSON instead of text
  --quiet, -q         print the verdict only
  --version           print the version
  AWS_MAX_ATTEMPTS=N  drill, plan, teardown: how often a call is tried that AWS throttles or loses (default 10)
  NO_COLOR=1          no colour (there is none anyway where the output is no terminal)

Exit status: 0 passed, 1 failed (an objective missed or a check deviated), 2 bad input (nothing ran), 3 inconclusive,
4 refused (nothing was touched), 5 errored (AWS refused or failed something, such as a deployment, or this program did), 130 interrupted
(129 and 143: by SIGHUP and SIGTERM). Of sweep: 0 nothing of a dead drill was found, 6 something was and all of it is mended, 7 not all of it.
With --seeds the status is that of the worst outcome.
`;
