import type { CallOptions } from "../contracts/call-options.js";
import type { Page, PageableOperation, PageInfo, PagingMethod, ResumePosition } from "../contracts/paging.js";
import type { OperationInput } from "../contracts/request.js";
import { createError } from "../errors/create-error.js";
import { property } from "../errors/foreign-error.js";
import { isOneTrustError } from "../errors/is-onetrust-error.js";
import { checkPages, type PageChecks } from "./check-pages.js";

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

/** A response and where it was requested. */
interface RequestedPage {
  readonly position: ResumePosition | undefined;
  readonly data: unknown;
  readonly info: PageInfo;
}

/**
 * A walk over the pages of one list, in order. Pages are requested when they are asked for, and `prefetch` of them ahead: side by side
 * where the list is numbered and says how many pages it has, otherwise one after the other. What ends the walk early is thrown with
 * `resume`, the position of the page that failed.
 */
export class PageWalk {
  readonly #parts: PageWalkParts;
  readonly #abort: LinkedAbort;
  readonly #checks: PageChecks;
  readonly #requested: Promise<RequestedPage | undefined>[] = [];
  /** Where the last requested page starts, if that is known already. */
  #lastPosition: ResumePosition | undefined;
  /** The page to request next, unless it is requested already; `undefined` behind the last one. */
  #next: { readonly position: ResumePosition | undefined } | undefined;
  #rowsLeft: number;
  #sent = 0;

  constructor(parts: PageWalkParts) {
    this.#parts = parts;
    this.#abort = linkedAbort(parts.options.signal);
    this.#checks = checkPages(parts.resume, parts.resume === undefined && parts.method.isStart(parts.input));
    this.#next = { position: parts.resume };
    this.#rowsLeft = parts.limit;
  }

  /** Returns the next page; `undefined` behind the last one. One caller at a time. */
  async next(): Promise<Page<unknown, unknown> | undefined> {
    if (this.#next === undefined || this.#rowsLeft <= 0) return undefined;
    const page = await (this.#requested.shift() ?? this.#request(this.#next.position));
    if (page === undefined) return undefined;
    const { position, data, info } = page;
    const items = info.items ?? emptyList(data, info);
    if (items === undefined) throw this.#fail("the response has no list of rows", position);
    const problem = this.#checks.problemOf(info, items);
    if (problem !== undefined) throw this.#fail(problem, position);
    const { isWanted } = this.#parts;
    const wanted = isWanted ? items.filter(isWanted) : items;
    this.#checks.count(wanted.length);
    this.#rowsLeft -= wanted.length;
    this.#next = info.next && { position: info.next };
    if (this.#next === undefined) this.#finish(position);
    else this.#requestAhead(info, wanted.length);
    return { data, items: wanted, resume: info.next };
  }

  /** Ends the walk and the requests that are under way. */
  close(): void {
    this.#next = undefined;
    this.#abort.end();
  }

  async #request(position: ResumePosition | undefined): Promise<RequestedPage> {
    this.#sent++;
    const { operation, method, options } = this.#parts;
    const input = applyPosition(this.#parts.input, position);
    try {
      const data = await operation.call(input, { ...options, signal: this.#abort.signal });
      return { position, data, info: method.read(data, input) };
    } catch (error) {
      throw withResume(error, position);
    }
  }

  /** Requests pages ahead of the one at hand, as many as wanted and none that the limit does not need. */
  #requestAhead(info: PageInfo, count: number): void {
    const { prefetch } = this.#parts;
    const wanted = Math.min(prefetch, count > 0 ? Math.ceil(this.#rowsLeft / count) : prefetch);
    while (this.#requested.length < wanted) {
      const before = this.#requested.at(-1);
      this.#lastPosition = before === undefined ? info.next : this.#lastPosition && following(this.#lastPosition, info);
      if (this.#lastPosition !== undefined) this.#push(this.#request(this.#lastPosition));
      // The position of the page after next is known when the next page is read.
      else if (before !== undefined && info.totalPages === undefined) this.#push(this.#requestAfter(before));
      else return;
    }
  }

  async #requestAfter(before: Promise<RequestedPage | undefined>): Promise<RequestedPage | undefined> {
    const page = await before;
    return page?.info.next && this.#request(page.info.next);
  }

  #push(page: Promise<RequestedPage | undefined>): void {
    // A page that fails while nobody waits for it fails when its turn comes.
    page.catch(() => {});
    this.#requested.push(page);
  }

  #finish(position: ResumePosition | undefined): void {
    const { error, warning } = this.#checks.problemAtEnd();
    if (error !== undefined) throw this.#fail(error, position);
    if (warning !== undefined) this.#parts.operation.warn(warning);
  }

  #fail(text: string, position: ResumePosition | undefined): unknown {
    const { name } = this.#parts.operation;
    const progress = { operation: name, attempts: this.#sent, outcome: "unknown", mayHaveHappened: false } as const;
    const words = `${text}. Call again with error.resume, or look at a page with pages().`;
    return withResume(createError({ progress, kind: "paging", text: words }), position);
  }
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
interface LinkedAbort {
  readonly signal: AbortSignal;
  end(): void;
}

function linkedAbort(parent: AbortSignal | undefined): LinkedAbort {
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
