// An HTTP request and an HTTP answer as values, and what goes wrong in reading the one.

export interface WireRequest {
  readonly method: string;
  /** As sent: percent-encoded, without the query. */
  readonly path: string;
  /** Decoded, in the order of the request; a name without `=` has the value "". */
  readonly query: readonly (readonly [name: string, value: string])[];
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export interface WireResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** Bytes that no client of the service would send: the service says so in its own words. */
export class MalformedRequest extends Error {}

/** The last value of a query parameter. */
export function queryValue(request: WireRequest, name: string): string | undefined {
  return request.query.findLast(([key]) => key === name)?.[1];
}

/**
 * Splits a query or a form body: `+` is a space, a name without `=` has the value "".
 * Throws MalformedRequest for percent signs that encode nothing.
 */
export function parseForm(text: string): (readonly [string, string])[] {
  return text
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair) => {
      const equals = pair.indexOf("=");
      return equals < 0
        ? ([decodeForm(pair), ""] as const)
        : ([decodeForm(pair.slice(0, equals)), decodeForm(pair.slice(equals + 1))] as const);
    });
}

const decodeForm = (text: string): string => decodePercent(text.includes("+") ? text.replaceAll("+", " ") : text);

/** Throws MalformedRequest. */
export function decodePercent(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    throw new MalformedRequest(`not percent-encoded UTF-8: ${text.slice(0, 100)}`);
  }
}
