// What `failover-drill lab --help` prints.
export const labHelp = `failover-drill lab: an emulated AWS account on this machine, for the AWS CLI, SDKs, dig, curl and the drill itself

  --speed N           1 to 60: seconds of the lab in one second (default 1)
  --conditions C      calm, realistic (default) or hostile: delays and error rates
  --set NAME=VALUE    one condition always has this value, again for more: api.throttle=0.3, dns.loss=0.05; times in milliseconds
  --seed S            the same seed and the same calls at the same moments make the same history (default 1)
  --region R          default ap-northeast-1
  --zone DOMAIN       a public hosted zone that exists already, again for more (default example.com); DOMAIN=ID gives it an id
  --enforce-iam       every call is judged by the policies of its caller's role
  --state FILE        comes back as it was saved there; saves at the end, on SIGUSR2 and on POST /_lab/save
  --port P            of the API; --dns-port, --web-port likewise (default: free ones)
  --address A         of the API, 127.x.x.x (default 127.0.0.1)
  --one-address       everything on 127.0.0.1 with a port for each host (default where a system has no other loopback addresses)
  --json              one line of JSON when it is ready
`;
