import type { CallOptions } from "../contracts/call-options.js";
import type { Page, PageableOperation, PageInfo, PagingMethod, ResumePosition } from "../contracts/paging.js";
import type { OperationInput } from "../contracts/request.js";
import { createError } from "../errors/create-error.js";
import { property } from "../errors/foreign-error.js";
import { isOneTrustError } from "../errors/is-onetrust-error.js";
import { checkPages } from "./check-pages.js";

/** What a walk over the pages of one list needs. */
export interface PageWalkParts {
  readonly operation: PageableOperation;
  readonly method: PagingMethod;
  readonly input: OperationInput;
  readonly options: CallOptions;
  readonly resume: ResumePosition | undefined;
  /** How many pages to request ahead of the one being read. */
  readonly prefetch: number;
  /** How many rows are wanted at most. */
  readonly limit: number;
  /** Whether a row is wanted. */
  readonly isWanted?: ((row: unknown) => boolean) | undefined;
}

/** A walk over the pages of one list, in order. */
export interface PageWalk {
  /** The next page; `undefined` behind the last one. One caller at a time. */
  next(): Promise<Page<unknown, unknown> | undefined>;
  /** Ends the walk and the requests that are under way. */
  close(): void;
}

/** A response under way, and where it was requested. */
interface RequestedPage {
  readonly position: ResumePosition | undefined;
  readonly data: unknown;
  readonly info: PageInfo;
}

/**
 * Opens a walk. Pages are requested when they are asked for, and `prefetch` of them ahead: side by side where the list is numbered and says
 * how many pages it has, otherwise one after the other. What ends the walk early is thrown with `resume`, the position of the page that
 * failed.
 */
export function openPageWalk(walk: PageWalkParts): PageWalk {
  const { operation, prefetch } = walk;
  const abort = linkedAbort(walk.options.signal);
  const checks = checkPages(walk.resume, walk.resume === undefined && walk.method.isStart(walk.input));
  const requested: Promise<RequestedPage | undefined>[] = [];
  let sent = 0;
  let rowsLeft = walk.limit;
  /** Where the last requested page starts, if that is known already. */
  let lastPosition: ResumePosition | undefined;

  const request = async (position: ResumePosition | undefined): Promise<RequestedPage> => {
    sent++;
    const input = applyPosition(walk.input, position);
    try {
      const data = await operation.call(input, { ...walk.options, signal: abort.signal });
      return { position, data, info: walk.method.read(data, input) };
    } catch (error) {
      throw withResume(error, position);
    }
  };

  const push = (page: Promise<RequestedPage | undefined>): void => {
    // A page that fails while nobody waits for it fails when its turn comes.
    page.catch(() => {});
    requested.push(page);
  };

  /** Requests pages ahead of the one at hand, as many as wanted and none that the limit does not need. */
  const requestAhead = ({ info }: RequestedPage, count: number): void => {
    const wanted = Math.min(prefetch, count > 0 ? Math.ceil(rowsLeft / count) : prefetch);
    while (requested.length < wanted) {
      const before = requested.at(-1);
      lastPosition = before === undefined ? info.next : lastPosition && following(lastPosition, info);
      if (lastPosition !== undefined) push(request(lastPosition));
      // The position of the page after next is known when the next page is read.
      else if (before !== undefined && info.totalPages === undefined) push(before.then(requestNext));
      else return;
    }
  };

  const requestNext = async (page: RequestedPage | undefined): Promise<RequestedPage | undefined> =>
    page?.info.next && request(page.info.next);

  const fail = (text: string, position: ResumePosition | undefined): unknown => {
    const progress = { operation: operation.name, attempts: sent, outcome: "unknown", mayHaveHappened: false } as const;
    const words = `${text}. Call again with error.resume, or look at a page with pages().`;
    return withResume(createError({ progress, kind: "paging", text: words }), position);
  };

  const finish = (position: ResumePosition | undefined): void => {
    const { error, warning } = checks.problemAtEnd();
    if (error !== undefined) throw fail(error, position);
    if (warning !== undefined) operation.warn(warning);
  };

  let next: { readonly position: ResumePosition | undefined } | undefined = { position: walk.resume };
  return {
    async next() {
      if (next === undefined || rowsLeft <= 0) return undefined;
      const page = await (requested.shift() ?? request(next.position));
      if (page === undefined) return undefined;
      const { position, data, info } = page;
      const items = info.items ?? emptyList(data, info);
      if (items === undefined) throw fail("the response has no list of rows", position);
      const problem = checks.problemOf(info, items);
      if (problem !== undefined) throw fail(problem, position);
      const wanted = walk.isWanted ? items.filter(walk.isWanted) : items;
      checks.count(wanted.length);
      rowsLeft -= wanted.length;
      next = info.next && { position: info.next };
      if (next === undefined) finish(position);
      else requestAhead(page, wanted.length);
      return { data, items: wanted, resume: info.next };
    },
    close() {
      next = undefined;
      abort.end();
    },
  };
}

/** A response without rows that says so: nothing at all (204), or a total of 0. */
function emptyList(data: unknown, { totalItems, totalPages }: PageInfo): readonly unknown[] | undefined {
  const isNothing = data === undefined || data === null;
  return isNothing || totalItems === 0 || totalPages === 0 ? [] : undefined;
}

/** The input that requests the page at a position. */
function applyPosition(input: OperationInput, position: ResumePosition | undefined): OperationInput {
  if (position === undefined) return input;
  const { part, name, value } = position;
  return { ...input, [part]: Object.assign({}, property(input, part), { [name]: value }) };
}

/** The position behind a numbered one, up to the last page that the list has. */
function following(position: ResumePosition, info: PageInfo): ResumePosition | undefined {
  const { value } = position;
  if (typeof value !== "number" || info.totalPages === undefined || value + 1 >= info.totalPages) return undefined;
  return { ...position, value: value + 1 };
}

/** Not enumerable: a token may hold more than a printer should show. */
function withResume(error: unknown, position: ResumePosition | undefined): unknown {
  if (isOneTrustError(error)) Object.defineProperty(error, "resume", { get: () => position, configurable: true });
  return error;
}

/** A signal that ends with the caller's, or when the walk is left. */
function linkedAbort(parent: AbortSignal | undefined): { readonly signal: AbortSignal; end(): void } {
  const controller = new AbortController();
  const follow = (): void => controller.abort(parent?.reason);
  if (parent?.aborted) follow();
  parent?.addEventListener("abort", follow);
  return {
    signal: controller.signal,
    end() {
      parent?.removeEventListener("abort", follow);
      controller.abort();
    },
  };
}
