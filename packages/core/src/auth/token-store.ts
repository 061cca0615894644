import type { Token, TokenRequestContext, TokenStore } from "../contracts/credentials.js";
import { typeOf } from "../errors/describe.js";
import { property, quote } from "../errors/foreign-error.js";
import { now } from "../time/clock.js";
import { runUntil, sleep } from "../time/wait.js";
import { secretProblem } from "./static-token.js";

/** Longest time of one call of a store, in ms. */
const storeTimeout = 800;

/** How long a store that did not answer is left alone, in ms. */
const storePause = 30_000;

/** How long a lock holds at most, in ms: a token request and two calls of the store. */
const lockTime = 20_000;

/** How long a process waits for the token that another one requests, in ms, and how often it looks. */
const longestTurn = 3000;
const turnPause = 200;

/** What a call of a store that took too long ends with. */
const late: unique symbol = Symbol("late");

/** Whose token it is. */
interface TokenOwner {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Which token is wanted, and how to get it from the host. */
interface TokenSearch {
  /** Whether a stored token is another one than before, and will not end soon. */
  readonly isNew: (token: Token) => boolean;
  readonly request: () => Promise<Token>;
  /** Another search of this connection is late, and may hold the lock. */
  readonly isUrgent: boolean;
}

/** Returns a token from a store if that has one, otherwise from the host. */
export type ObtainToken = (search: TokenSearch) => Promise<Token>;

/** Gives a lock back. */
type Release = () => unknown;

/**
 * Looks for tokens in the connection's store before they are requested, and tells it of new ones. A store is a cache: what throws, takes
 * too long or does not have the shape of a token counts as nothing found, and the listener is warned once.
 */
export function shareTokens(context: TokenRequestContext, owner: TokenOwner): ObtainToken {
  const { store, baseUrl, warn } = context;
  if (!store) return ({ request }) => request();
  const shared = guardStore(store, warn);
  return async ({ isNew, request, isUrgent }) => {
    const key = await storeKey(baseUrl, owner);
    if (key === undefined) {
      warn("tokenStore is not used: this runtime has no crypto.subtle to make a safe key. Use https, or leave it out.");
      return request();
    }
    const read = async (): Promise<Token | undefined> => {
      const token = await shared.read(key);
      return token && isNew(token) ? token : undefined;
    };
    const stored = await read();
    if (stored) return stored;
    const { token, release }: Turn = isUrgent ? {} : await takeTurn(() => shared.lock(key), read);
    try {
      if (token) return token;
      const requested = await request();
      await shared.write(key, requested);
      return requested;
    } finally {
      await release?.();
    }
  };
}

interface Turn {
  /** What another process has stored meanwhile. */
  readonly token?: Token | undefined;
  readonly release?: Release | undefined;
}

/** Waits for the lock or for the token of whoever holds it, but not for long: the holder may be gone. */
async function takeTurn(
  lock: () => Promise<Release | "taken" | undefined>,
  read: () => Promise<Token | undefined>,
): Promise<Turn> {
  for (let waited = 0; waited < longestTurn; waited += turnPause) {
    const release = await lock();
    if (release === undefined) return {};
    // The one before may have stored its token between our look and our lock.
    if (release !== "taken") return { token: await read(), release };
    await sleep(turnPause, undefined);
    const token = await read();
    if (token) return { token };
  }
  return {};
}

interface GuardedStore {
  read(key: string): Promise<Token | undefined>;
  write(key: string, token: Token): Promise<void>;
  /** `undefined`: there is no lock, or it failed. */
  lock(key: string): Promise<Release | "taken" | undefined>;
}

function guardStore(store: TokenStore, warn: (text: string) => void): GuardedStore {
  let isLeftAloneUntil = 0;

  /** Calls a method with a time limit. `undefined` if it fails. */
  const attempt = async <Result>(
    name: string,
    work: () => Result,
  ): Promise<{ result: Awaited<Result> } | undefined> => {
    if (now() < isLeftAloneUntil) return undefined;
    const running = (async () => await work())();
    try {
      const bounds = { parent: undefined, ms: storeTimeout, onTimeout: () => late };
      return { result: await runUntil(() => running, bounds) };
    } catch (error) {
      const problem = error === late ? `did not answer within ${storeTimeout} ms` : `threw: ${quote(error)}`;
      warn(`tokenStore.${name} ${problem}. Calls go on without it.`);
      if (error !== late) return undefined;
      isLeftAloneUntil = now() + storePause;
      // A lock that comes too late would keep others waiting.
      if (name === "lock") running.then(callIfFunction).catch(() => {});
      return undefined;
    }
  };

  return {
    async read(key) {
      const found = (await attempt("get", () => store.get(key)))?.result;
      if (found === undefined || found === null) return undefined;
      const problem = tokenProblem(found);
      if (problem === undefined) return toToken(found);
      warn(`tokenStore.get returned what is not a token: ${problem} Calls go on without it.`);
      return undefined;
    },
    async write(key, token) {
      await attempt("set", () => store.set(key, token));
    },
    async lock(key) {
      if (!store.lock) return undefined;
      const answer = await attempt("lock", () => store.lock?.(key, lockTime));
      if (!answer) return undefined;
      const release: unknown = answer.result;
      if (release === undefined || release === null) return "taken";
      if (typeof release === "function") return () => attempt("lock", () => release());
      warn(`tokenStore.lock must return a function or undefined; got ${typeOf(release)}. Calls go on without it.`);
      return undefined;
    },
  };
}

function callIfFunction(release: unknown): unknown {
  return typeof release === "function" ? release() : undefined;
}

/** What is wrong with something from a store. `undefined` if it is a token. */
function tokenProblem(found: unknown): string | undefined {
  if (typeof found !== "object") return `it must be an object; got ${typeOf(found)}.`;
  const problem = secretProblem(property(found, "value"));
  if (problem !== undefined) return `its value ${problem}`;
  for (const name of ["refreshAt", "expiresAt"]) {
    const moment = property(found, name) ?? undefined;
    if (moment === undefined || (typeof moment === "number" && !Number.isNaN(moment))) continue;
    return `its ${name} must be a number of milliseconds; got ${typeOf(moment)}.`;
  }
  const scopes = property(found, "scopes") ?? undefined;
  const isList = Array.isArray(scopes) && scopes.every((scope) => typeof scope === "string");
  return scopes === undefined || isList ? undefined : `its scopes must be a list of texts; got ${typeOf(scopes)}.`;
}

/** Stores that keep JSON return null for what is absent. */
function toToken({ value, scopes, refreshAt, expiresAt }: Token): Token {
  return {
    value: value.trim(),
    scopes: scopes ?? undefined,
    refreshAt: refreshAt ?? undefined,
    expiresAt: expiresAt ?? undefined,
  };
}

/**
 * A key that tells apart whatever changes the token, and that does not give away the secret. `undefined` where the runtime has no
 * SHA-256, as on pages without https.
 */
async function storeKey(baseUrl: string, { clientId, clientSecret }: TokenOwner): Promise<string | undefined> {
  try {
    const identity = new TextEncoder().encode(JSON.stringify([baseUrl, clientId, clientSecret]));
    const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", identity));
    const fingerprint = [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    return `${baseUrl} ${clientId} ${fingerprint}`;
  } catch {
    return undefined;
  }
}
