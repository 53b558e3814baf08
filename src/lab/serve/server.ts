// The lab as one server: one lab whose time keeps pace with the wall, behind AWS's API, DNS and the web, all on loopback.
import type { Instant } from "../../ports/clock.ts";
import { createPaced } from "../../time/pacer.ts";
import { createScaledClock } from "../../time/scaled-clock.ts";
import { createWallClock } from "../../time/wall-clock.ts";
import type { Lab } from "../lab.ts";
import type { InlineRunner } from "../lambda/state.ts";
import { createAuthority } from "../web/certificates.ts";
import { loadAllSchemas } from "../wire/schemas.ts";
import { createAddressPlan } from "./address-plan.ts";
import { chooseAddressPlan } from "./address-plan-choose.ts";
import { createApiServer } from "./api.ts";
import { createDnsServer } from "./dns.ts";
import { healthOf, type LabHealth } from "./health.ts";
import { createEdge } from "./server-edge.ts";
import { buildLab } from "./server-lab.ts";
import { portProblem } from "./server-ports.ts";
import { saveRoute } from "./server-save.ts";
import { type RecordedChange, replay } from "./state-changes.ts";
import type { LabOrigin, SavedLab } from "./state-file.ts";
import { createWebServer } from "./web.ts";

export interface LabServerOptions {
  /** Without `begins`: the lab's time begins with the date of today. Of a lab that is brought back, its own. */
  readonly origin: Omit<LabOrigin, "begins"> & { readonly begins?: Instant };
  /** What was done to it in its earlier life. */
  readonly past?: Pick<SavedLab, "changes" | "savedAt">;
  /** The lab's seconds in one of the wall clock's. */
  readonly speed: number;
  /** 127.x.x.x, for the API. */
  readonly address: string;
  /** 0 or left out: any free port. */
  readonly ports: { readonly api?: number | undefined; readonly dns?: number | undefined; readonly web?: number | undefined };
  readonly oneAddress: boolean;
  readonly runInline: InlineRunner;
  /** Keeps what clients do, so that it can be saved. */
  readonly save?: (saved: Omit<SavedLab, "version">) => void;
  /** One sentence about something that does not stop the lab. */
  readonly onProblem: (problem: string) => void;
  /** The lab itself failed. */
  readonly onFailure: (error: unknown) => void;
}

export interface RunningLab {
  readonly lab: Lab;
  /** `http://127.0.0.1:4566` */
  readonly endpoint: string;
  health(): LabHealth;
  /** Loads what a service's first request would otherwise wait for. */
  warmUp(): Promise<void>;
  /** Brings the lab to the present and hands what there is to save to `save`; does nothing when nothing is kept. */
  saveNow(): Promise<void>;
  /** Stops time and every server, open connections included. */
  close(): Promise<void>;
}

/** Listens when it resolves. Rejects with DrillError when a port or address cannot be had. */
export async function startLabServer(options: LabServerOptions): Promise<RunningLab> {
  const { origin, past, speed, runInline, onProblem, onFailure } = options;
  const wall = createWallClock();
  const begins = origin.begins ?? Math.floor(wall.now());
  const { simulation, start } = createPaced(begins);
  const lab = buildLab(origin, simulation, runInline);
  if (past !== undefined) {
    await replay(lab, simulation, past.changes, past.savedAt);
    await loadAllSchemas();
  }

  const facts = await chooseAddressPlan({
    ...(options.oneAddress ? { mode: "one-address" } : {}),
    dnsPort: options.ports.dns ?? 0,
    webPort: options.ports.web ?? 0,
  });
  const plan = createAddressPlan(facts);
  const clock = createScaledClock(wall, speed, { wall: wall.now(), scaled: simulation.now() });
  const pacer = start(clock, onFailure);
  const changes: RecordedChange[] = [...(past?.changes ?? [])];
  const edge = createEdge(lab, {
    pacer,
    clock,
    fixedConditions: origin.fixedConditions,
    onChange: (change) => {
      if (options.save !== undefined) changes.push(change);
    },
  });
  const authority = createAuthority(wall.now());
  const health = () => healthOf(edge.lab, speed, plan, origin.seed, authority);
  const saveNow = () =>
    pacer.change((savedAt) => {
      const ports = { api: Number(new URL(endpoint).port), dns: facts.dnsPort, web: facts.webPort };
      options.save?.({ origin: { ...origin, begins }, savedAt, ports, changes });
    });

  const api = createApiServer(edge.lab, {
    address: options.address,
    port: options.ports.api ?? 0,
    health,
    perform: edge.perform,
    carryOut: edge.carryOut,
    onError: (error) => onProblem(`the lab failed to answer a request: ${error instanceof Error ? error.stack : String(error)}`),
    routes: [saveRoute(options.save === undefined ? undefined : saveNow)],
  });
  const shared = { plan, speed, onProblem };
  const dns = createDnsServer(edge.lab, shared);
  const web = createWebServer(edge.lab, { ...shared, authority });
  const close = async () => {
    await pacer.stop();
    await Promise.all([api.close(), dns.close(), web.close()]);
  };
  let endpoint = "";
  try {
    const [at] = await Promise.all([api.listen(), dns.ready, web.ready]);
    endpoint = `http://${at.address}:${at.port}`;
  } catch (error) {
    await close();
    throw portProblem(error, options);
  }
  return { lab, endpoint, health, warmUp: api.warmUp, saveNow, close };
}
