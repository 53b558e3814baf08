// A drill file with only what must be there, for tests to change.

export const MINIMAL = `version: 1
name: site
region: eu-west-1
site:
  url: http://www.example.com/
  primary: { status: 200 }
  error-page: { body: unavailable }
stacks:
  network: { template: network.yml }
  web: { template: web.yml, parameters: { VpcId: "\${network.VpcId}" } }
fault:
  stop-instances: { of: { stack: web } }
`;
