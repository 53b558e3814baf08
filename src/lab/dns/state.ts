// The client's caching resolver: what it remembers.
export interface ResolverState {
  readonly todo?: never;
}

export function createResolverState(): ResolverState {
  return {};
}
