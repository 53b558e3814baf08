// Warnings about the network: can clients reach the load balancer, it the instances, and they the package repositories?
import type { FailoverPath, TargetGroupFacts } from "../failover-path.ts";
import type { ModelResource, SiteModel } from "../site-model.ts";
import { isUnknown, readToken } from "../tokens.ts";
import type { SitePlan } from "../types.ts";
import { list, object, type Values } from "../values.ts";
import { type Warner, warn } from "./context.ts";
import { userData } from "./user-data.ts";

export const network: Warner = ({ model, path, site }) => {
  const found = [];
  const { loadBalancer } = path;
  if (loadBalancer) {
    found.push(...unreachable(model, path, loadBalancer, site));
    for (const listener of path.listeners) {
      const port = Number(listener.properties.Port);
      const groups = groupsOf(model, loadBalancer.properties.SecurityGroups);
      if (groups && !admitsEverybody(model, groups, port)) {
        found.push(
          warn(
            "steady-before.load-balancer-group-closed",
            `the load balancer's security group ${groups.map((group) => group.logicalId).join(", ")} admits nobody on port ${port}, where its listener is: clients and health checkers time out`,
            `Allow TCP ${port} from 0.0.0.0/0 on the load balancer's security group.`,
            groups[0]?.place("SecurityGroupIngress"),
          ),
        );
      }
    }
  }
  for (const group of path.targetGroups) {
    for (const instance of group.targets) {
      const sources = loadBalancer && groupsOf(model, loadBalancer.properties.SecurityGroups);
      const groups = groupsOf(model, networkOf(instance).groups);
      const fromBalancer = (rule: Values) => sources === undefined || fromGroup(model, rule, sources) || typeof rule.CidrIp === "string";
      const closed = probedPorts(model, group, instance).find(
        (port) => groups !== undefined && !groups.some((own) => admits(model, own, port, fromBalancer)),
      );
      if (groups && sources && closed !== undefined) {
        found.push(
          warn(
            "steady-before.instance-group-closed",
            `the security group of instance ${instance.logicalId} (${groups.map((own) => own.logicalId).join(", ")}) does not admit port ${closed} from the load balancer: its health checks time out and no target becomes healthy`,
            `Allow TCP ${closed} from the load balancer's security group.`,
            groups[0]?.place("SecurityGroupIngress"),
          ),
        );
      }
      if (installsPackages(instance) && reachesRepositories(model, instance) === false) {
        found.push(
          warn(
            "steady-before.no-package-repository",
            `instance ${instance.logicalId} installs packages at first boot, but its subnet reaches no repository: no S3 gateway endpoint, NAT or internet gateway on its route table, so the web server is never installed`,
            "Put an S3 gateway endpoint (or a NAT gateway) on the route table of the instances' subnets.",
            instance.place("UserData"),
          ),
        );
      }
    }
  }
  return found;
};

/** What keeps the internet away from the load balancer, apart from its security group. */
function unreachable(model: SiteModel, path: FailoverPath, loadBalancer: ModelResource, site: SitePlan) {
  const found = [];
  if (loadBalancer.properties.Scheme === "internal") {
    found.push(
      warn(
        "steady-before.load-balancer-internal",
        `the load balancer ${loadBalancer.logicalId} is internal: its name resolves to private addresses, which neither clients nor Route 53's checkers on the internet can reach`,
        "Set its Scheme to internet-facing.",
        loadBalancer.place("Scheme"),
      ),
    );
  }
  const closed = subnetsOf(loadBalancer)
    .map((subnet) => model.follow(subnet))
    .filter((subnet): subnet is ModelResource => subnet !== undefined && reachesInternet(model, subnet) === false);
  if (closed.length > 0 && loadBalancer.properties.Scheme !== "internal") {
    found.push(
      warn(
        "steady-before.load-balancer-subnet-private",
        `the load balancer's subnets ${closed.map((subnet) => subnet.logicalId).join(", ")} have no route to an internet gateway: clients and health checkers get no answer`,
        "Give it public subnets, or a route 0.0.0.0/0 to an internet gateway on the route table of these.",
        loadBalancer.place("Subnets"),
      ),
    );
  }
  const ports = path.listeners.map((listener) => Number(listener.properties.Port));
  if (ports.length === 0) return found;
  if (!ports.includes(site.port)) {
    found.push(
      warn(
        "steady-before.no-listener",
        `the load balancer has no listener on port ${site.port}, which the site's URL ${site.url} asks for (its listeners: ${ports.join(", ")})`,
        site.scheme === "https" ? "Add an HTTPS listener with a certificate, or use http." : `Add a listener on port ${site.port}.`,
        path.listeners[0]?.place("Port"),
      ),
    );
  }
  const check = path.healthCheck;
  const asked = model.follow(object(check?.resource.properties.HealthCheckConfig)?.FullyQualifiedDomainName);
  if (check?.port !== undefined && asked === loadBalancer && !ports.includes(check.port)) {
    found.push(
      warn(
        "steady-before.health-check-port",
        `the health check asks the load balancer on port ${check.port}, where it has no listener (its listeners: ${ports.join(", ")}): no checker is ever answered`,
        `Let the health check's Port be that of a listener.`,
        check.resource.place("HealthCheckConfig", "Port"),
      ),
    );
  }
  return found;
}

function subnetsOf({ properties }: ModelResource): readonly unknown[] {
  return [...list(properties.Subnets), ...list(properties.SubnetMappings).map((mapping) => object(mapping)?.SubnetId)];
}

/** A default route to an internet gateway; undefined when the subnet's route tables are outside these stacks, so that nothing can be said. */
function reachesInternet(model: SiteModel, subnet: ModelResource): boolean | undefined {
  const tables = routeTablesOf(model, subnet);
  if (tables === undefined) return undefined;
  return model.ofType("AWS::EC2::Route").some(({ properties }) => {
    const open = properties.DestinationCidrBlock === "0.0.0.0/0" && properties.GatewayId !== undefined;
    return open && tables.includes(model.follow(properties.RouteTableId));
  });
}

/** Its explicit associations; undefined when there is none here, or one with a table outside these stacks. */
function routeTablesOf(model: SiteModel, subnet: ModelResource): readonly (ModelResource | undefined)[] | undefined {
  if (subnet.type !== "AWS::EC2::Subnet") return undefined;
  const tables = model
    .ofType("AWS::EC2::SubnetRouteTableAssociation")
    .filter((association) => model.follow(association.properties.SubnetId) === subnet)
    .map((association) => model.follow(association.properties.RouteTableId));
  return tables.length === 0 || tables.includes(undefined) ? undefined : tables;
}

function installsPackages(instance: ModelResource): boolean {
  return /^\s*(?:sudo\s+)?(?:dnf|yum)\b.*\binstall\b/m.test(userData(instance) ?? "");
}

/** Where the load balancer's health checks knock: one port for all of a target group, or each target's own. */
function probedPorts(model: SiteModel, { resource, port }: TargetGroupFacts, instance: ModelResource): readonly number[] {
  const { HealthCheckPort, Targets } = resource.properties;
  if (HealthCheckPort !== undefined && HealthCheckPort !== "traffic-port") return [Number(HealthCheckPort)];
  return list(Targets)
    .map((target) => object(target) ?? {})
    .filter(({ Id }) => model.follow(Id) === instance)
    .map(({ Port }) => Number(Port ?? port));
}

function networkOf(instance: ModelResource): { readonly subnet: unknown; readonly groups: unknown } {
  const card = object(list(instance.properties.NetworkInterfaces)[0]);
  return { subnet: instance.properties.SubnetId ?? card?.SubnetId, groups: instance.properties.SecurityGroupIds ?? card?.GroupSet };
}

/** The security groups named by `value`; undefined when one of them is outside these stacks, so that nothing can be said. */
function groupsOf(model: SiteModel, value: unknown): readonly ModelResource[] | undefined {
  const groups = list(value).map((entry) => model.follow(entry));
  return groups.length > 0 && groups.every((group) => group?.type === "AWS::EC2::SecurityGroup") ? (groups as ModelResource[]) : undefined;
}

/** By one rule or by several, such as one for each half of all addresses. */
function admitsEverybody(model: SiteModel, groups: readonly ModelResource[], port: number): boolean {
  const rules = groups.flatMap((group) => rulesFor(model, group, port));
  const blocks = rules.flatMap(({ CidrIp }) => (typeof CidrIp === "string" ? CidrIp : []));
  return rules.some((rule) => isElsewhere(model, rule) || rule.CidrIp === "::/0") || blocks.some(isUnknown) || coverEverything(blocks);
}

/** Whether no IPv4 address is outside all of `blocks`. */
function coverEverything(blocks: readonly string[]): boolean {
  const ranges = blocks.flatMap((block) => {
    const [, a = "", b = "", c = "", d = "", bits = ""] = /^(\d+)\.(\d+)\.(\d+)\.(\d+)\/(\d+)$/.exec(block) ?? [];
    if (bits === "") return [];
    const size = 2 ** (32 - Number(bits));
    const from = [a, b, c, d].reduce((sum, byte) => sum * 256 + Number(byte), 0);
    return [{ from: Math.floor(from / size) * size, size }];
  });
  const covered = ranges
    .toSorted((x, y) => x.from - y.from)
    .reduce((end, { from, size }) => (from <= end ? Math.max(end, from + size) : end), 0);
  return covered >= 2 ** 32;
}

function admits(model: SiteModel, group: ModelResource, port: number, from: (rule: Values) => boolean): boolean {
  return rulesFor(model, group, port).some((rule) => from(rule) || isElsewhere(model, rule));
}

/** Those that let TCP in on the port, from whomever. */
function rulesFor(model: SiteModel, group: ModelResource, port: number): readonly Values[] {
  const inline = list(group.properties.SecurityGroupIngress).map((rule) => object(rule) ?? {});
  const separate = model
    .ofType("AWS::EC2::SecurityGroupIngress")
    .filter((rule) => model.follow(rule.properties.GroupId) === group)
    .map((rule) => rule.properties);
  return [...inline, ...separate].filter((rule) => {
    const protocol = String(rule.IpProtocol);
    return protocol === "-1" || (protocol === "tcp" && Number(rule.FromPort) <= port && port <= Number(rule.ToPort));
  });
}

/** A rule whose source is outside these stacks (a prefix list, another account's group): it may admit anybody. */
function isElsewhere(model: SiteModel, rule: Values): boolean {
  const source = rule.SourceSecurityGroupId;
  return rule.SourcePrefixListId !== undefined || (source !== undefined && model.follow(source) === undefined);
}

function fromGroup(model: SiteModel, rule: Values, groups: readonly ModelResource[]): boolean {
  return rule.SourceSecurityGroupId !== undefined && groups.some((group) => model.follow(rule.SourceSecurityGroupId) === group);
}

/** undefined when the subnet is outside these stacks. */
function reachesRepositories(model: SiteModel, instance: ModelResource): boolean | undefined {
  const subnet = model.follow(networkOf(instance).subnet);
  if (subnet?.type !== "AWS::EC2::Subnet") return undefined;
  const tables = model
    .ofType("AWS::EC2::SubnetRouteTableAssociation")
    .filter((association) => model.follow(association.properties.SubnetId) === subnet)
    .map((association) => model.follow(association.properties.RouteTableId));
  if (tables.some((table) => table === undefined)) return undefined;
  const endpoint = model
    .ofType("AWS::EC2::VPCEndpoint")
    .some(
      (resource) =>
        String(resource.properties.ServiceName).endsWith(".s3") &&
        list(resource.properties.RouteTableIds).some(
          (table) => tables.includes(model.follow(table)) || (isUnknown(table) && readToken(table) === undefined),
        ),
    );
  const wayOut = model
    .ofType("AWS::EC2::Route")
    .some((route) => tables.includes(model.follow(route.properties.RouteTableId)) && route.properties.DestinationCidrBlock === "0.0.0.0/0");
  return endpoint || wayOut;
}
