// The job's proxies for GitHub too: fetch passes them by unless it is told, and a runner of one's own may have no other way out.
import http from "node:http";

type Environment = Readonly<Record<string, string | undefined>>;

/** HTTP_PROXY, HTTPS_PROXY and NO_PROXY hold for every request of `work`, from Node 24.14 on; one that is no address is passed over. */
export async function throughProxies<T>(environment: Environment, work: () => Promise<T>): Promise<T> {
  const { http_proxy, HTTP_PROXY, https_proxy, HTTPS_PROXY, no_proxy, NO_PROXY } = environment;
  if (!(http_proxy || HTTP_PROXY || https_proxy || HTTPS_PROXY)) return work();
  const restore = begin({ http_proxy, HTTP_PROXY, https_proxy, HTTPS_PROXY, no_proxy, NO_PROXY });
  try {
    return await work();
  } finally {
    restore();
  }
}

/** Gives the way back. */
function begin(proxies: Environment): () => void {
  try {
    return http.setGlobalProxyFromEnv?.(proxies) ?? (() => {});
  } catch {
    return () => {};
  }
}
