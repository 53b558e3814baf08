// The web servers that a guest can run: which package brings them, where their pages lie, what they call themselves.
import type { Guest } from "./types.ts";

export interface WebServer {
  /** Package and systemd unit have the same name. */
  readonly unit: string;
  readonly port: number;
  readonly documentRoot: string;
  /** The Server header. */
  readonly banner: string;
  /** Status for `/` when there is no index.html: httpd's own test page comes with 403, nginx ships a page. */
  readonly emptyStatus: number;
}

/** Source of names and paths: https://docs.aws.amazon.com/linux/al2023/ug/ec2-lamp-amazon-linux-2023.html. */
export const webServers: readonly WebServer[] = [
  { unit: "httpd", port: 80, documentRoot: "/var/www/html", banner: "Apache/2.4.66 (Amazon Linux)", emptyStatus: 403 },
  { unit: "nginx", port: 80, documentRoot: "/usr/share/nginx/html", banner: "nginx/1.28.0", emptyStatus: 200 },
];

/** The server that listens on `port` in this guest. */
export function listener(guest: Guest, port: number): WebServer | undefined {
  if (guest.kernel === "down") return undefined;
  for (const server of webServers) if (server.port === port && guest.active.has(server.unit)) return server;
  return undefined;
}

/** `up`: some web server answers; `down`: the kernel refuses; `gone`: silence. */
export function webState(guest: Guest): "up" | "down" | "gone" {
  if (guest.kernel === "down") return "gone";
  return webServers.some((server) => guest.active.has(server.unit)) ? "up" : "down";
}
