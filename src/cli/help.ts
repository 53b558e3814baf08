// What `failover-drill help` prints.
export const helpText = `failover-drill: prove that a site fails over to its error page and comes back, and say how long each step took.

  failover-drill rehearse [DRILL-FILE]   a whole drill of these templates in the lab: no AWS account, seconds
  failover-drill plan     [DRILL-FILE]   what a drill would do: stacks in order, blast radius, objectives, predicted times
  failover-drill drill    [DRILL-FILE]   the drill itself, on whatever AWS_* points at: AWS, or a lab started with failover-drill lab
  failover-drill teardown [DRILL-FILE]   deletes the stacks that a drill deployed, and no others
  failover-drill report   [JOURNAL]      judges a journal again and prints its report (default out/journal.jsonl)
  failover-drill help

The drill file defaults to failover-drill.yml, then templates/failover-drill.yml. Templates are found relative to it.

  --seed S            rehearse exactly this history (default 1)
  --seeds N           rehearse N histories beginning with the seed; prints the distribution and the seeds that did not pass
  --conditions C      calm, realistic (default) or hostile: the delays and error rates of the lab
  --out DIR           where journal.jsonl, report.json and summary.md go (default out)
  --live              plan: compare with what is deployed; nothing is changed
  --drift             plan: also let CloudFormation detect what was changed by hand (implies --live)
  --bucket NAME       drill, plan: your bucket for nested and large templates (in place of the drill file's)
  --connect-to RULE   drill: where connections really go, as curl has it (HOST1:PORT1:HOST2:PORT2); may be repeated
  --resolver ADDRESS  drill: the recursive resolver to ask (default this machine's, or the lab's)
  --restart-timer off   drill: accept that nothing in AWS restarts the instances if this machine dies; needed anywhere but in a lab
  --yes, -y           teardown: do not ask
  --json              print the report as JSON instead of text
  --quiet, -q         print the verdict only
  --version           print the version
  NO_COLOR=1          no colour (there is none anyway where the output is no terminal)

Exit status: 0 passed, 1 failed (an objective missed or a check deviated), 2 bad input (nothing ran), 3 inconclusive,
4 refused (nothing was touched), 5 errored (AWS refused or failed something, such as a deployment, or this program did), 130 interrupted
(129 and 143: by SIGHUP and SIGTERM).
With --seeds the status is that of the worst outcome.
`;
