import { type CallOptions, type Connection, createConfigurationError } from "@onetrust-client/core";
import { universalConsent } from "@onetrust-client/universal-consent";
import { type CollectionPoint, readCollectionPointToken } from "./collection-point.js";

/** How long a token is kept if its response does not say, in ms. OneTrust advises one to two hours. */
const usualAge = 3_600_000;

interface Kept {
  readonly point: CollectionPoint;
  /** When it is too old, as a moment of `performance.now()`. */
  readonly expiresAt: number;
}

/** The collection points of each connection, by id. */
const cache = new WeakMap<Connection, Map<string, Kept>>();

/**
 * Reads what a collection point takes: its purposes, their preferences, its data elements. The answer is kept for as long as the response
 * says, or else for an hour.
 *
 * Rejects as a call does, and with a `configuration` error if what OneTrust returns is no token of this collection point.
 *
 * @example const { purposes, doubleOptIn } = await getCollectionPoint(onetrust, collectionPointId);
 */
export async function getCollectionPoint(
  onetrust: Connection,
  collectionPointId: string,
  options: CallOptions = {},
): Promise<CollectionPoint> {
  const points = cache.get(onetrust) ?? new Map<string, Kept>();
  cache.set(onetrust, points);
  const kept = points.get(collectionPointId);
  if (kept !== undefined && kept.expiresAt > performance.now()) return kept.point;
  const { point, age } = await load(onetrust, collectionPointId, options);
  points.set(collectionPointId, { point, expiresAt: performance.now() + age });
  return point;
}

/** Forgets a collection point, so that it is read again. */
export function forgetCollectionPoint(onetrust: Connection, collectionPointId: string): void {
  cache.get(onetrust)?.delete(collectionPointId);
}

async function load(
  onetrust: Connection,
  collectionPointId: string,
  options: CallOptions,
): Promise<{ readonly point: CollectionPoint; readonly age: number }> {
  const { getCollectionPointToken } = universalConsent(onetrust);
  const input = { path: { collectionpointGuid: collectionPointId } };
  const { data, response } = await getCollectionPointToken.withResponse(input, options);
  const point = readCollectionPointToken(data.token);
  if (point === undefined) {
    const text = "OneTrust returned no token of a collection point. Check collectionPointId and the host.";
    throw createConfigurationError("getCollectionPoint", text);
  }
  if (point.id.toLowerCase() !== collectionPointId.toLowerCase()) {
    const text = `the token must be of collection point ${collectionPointId}; got one of ${point.id}. Check collectionPointId.`;
    throw createConfigurationError("getCollectionPoint", text);
  }
  return { point, age: ageIn(response.headers.get("cache-control")) };
}

/** How long a response may be kept, in ms (RFC 9111, section 5.2.2). */
function ageIn(cacheControl: string | null): number {
  if (cacheControl === null) return usualAge;
  if (/\bno-(store|cache)\b/i.test(cacheControl)) return 0;
  const [, seconds] = /\bmax-age=(\d+)/i.exec(cacheControl) ?? [];
  return seconds === undefined ? usualAge : Number(seconds) * 1000;
}
