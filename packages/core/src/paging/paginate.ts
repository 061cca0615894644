import type { CallOptions } from "../contracts/call-options.js";
import type {
  ItemsOptions,
  Page,
  PageableOperation,
  PageReader,
  Paginator,
  PagingStrategy,
} from "../contracts/paging.js";
import type { OperationInput } from "../contracts/request.js";
import { optionChecks } from "../errors/check-options.js";
import { beginStackAtCaller, createConfigurationError } from "../errors/create-error.js";
import { typeOf } from "../errors/describe.js";
import { property } from "../errors/foreign-error.js";
import { iteratePages } from "./iterate-pages.js";

type Options = CallOptions & ItemsOptions;
type AnyPage = Page<unknown, unknown>;

const maxPrefetch = 100;
const callOptionNames = ["signal", "timeout", "deadline", "retry", "headers", "query"];

/**
 * Makes the paginator of a service from the strategies that its lists need, for {@link defineService}. Strategies that are not passed are
 * not bundled.
 *
 * Its `items`, `pages` and `all` reject as the call does; with a `paging` error if a host's pages lead nowhere; and with a `configuration`
 * error if the strategy of the list was not passed.
 *
 * @example defineService({ name, host: "tenant", operations, paging: paginate(pageNumber, pageToken) });
 */
export function paginate(...strategies: readonly PagingStrategy[]): Paginator {
  return (operation) => {
    const read = strategies.map((strategy) => strategy(operation.paging)).find((reader) => reader !== undefined);
    const walk = (input: OperationInput | undefined, options: Options | undefined): AsyncGenerator<AnyPage> =>
      walkPages(operation, read, { input, options });
    const items = (input?: OperationInput, options?: Options) =>
      forAwaitOnly(operation.name, "items", rowsOf(walk(input, options), options?.limit));
    const pages = (input?: OperationInput, options?: Options) => {
      if (options && "limit" in options) throw refuseLimit(operation.name);
      return forAwaitOnly(operation.name, "pages", walk(input, options));
    };
    const all = async (input?: OperationInput, options?: Options) => {
      try {
        const rows: unknown[] = [];
        for await (const row of rowsOf(walk(input, options), options?.limit)) rows.push(row);
        return rows;
      } catch (error) {
        throw beginStackAtCaller(error, all);
      }
    };
    return { items, pages, all };
  };
}

/** What a caller passes to a list. */
interface ListRequest {
  readonly input: OperationInput | undefined;
  readonly options: Options | undefined;
}

/** Requests pages, as many ahead as the reader wants and none that the limit does not need. */
async function* walkPages(
  operation: PageableOperation,
  read: PageReader | undefined,
  { input = {}, options = {} }: ListRequest,
): AsyncGenerator<AnyPage, void, undefined> {
  if (!read) throw missingStrategy(operation);
  const {
    resume,
    prefetch = 0,
    limit = Number.POSITIVE_INFINITY,
    ...callOptions
  } = checkedOptions(operation.name, options);
  let rowsLeft = limit;
  const pages = iteratePages({
    name: operation.name,
    read,
    call: (pageInput) => operation.call(pageInput, callOptions),
    input,
    resume,
    isWanted: () => rowsLeft > 0,
  });
  const requested: Promise<IteratorResult<AnyPage, void>>[] = [];
  try {
    for (;;) {
      const { value: page } = await (requested.shift() ?? pages.next());
      if (!page) return;
      while (requested.length < Math.min(prefetch, rowsLeft / page.items.length - 1)) {
        const next = pages.next();
        // A page that fails while nobody waits for it fails when its turn comes.
        next.catch(() => {});
        requested.push(next);
      }
      yield page;
      rowsLeft -= page.items.length;
      if (rowsLeft <= 0) return;
    }
  } finally {
    rowsLeft = 0;
  }
}

async function* rowsOf(
  pages: AsyncGenerator<AnyPage, void, undefined>,
  limit = Number.POSITIVE_INFINITY,
): AsyncGenerator<unknown, void, undefined> {
  let rowsLeft = limit;
  if (rowsLeft <= 0) return;
  for await (const { items } of pages) {
    for (const row of items) {
      yield row;
      rowsLeft--;
      if (rowsLeft <= 0) return;
    }
  }
}

function checkedOptions(name: string, options: Options): Options {
  const checks = optionChecks(name);
  checks.known(options, [...callOptionNames, "resume", "prefetch", "limit"]);
  checks.count("prefetch", options.prefetch, { min: 0, max: maxPrefetch });
  checks.count("limit", options.limit, { min: 0 });
  const { resume } = options;
  if (resume !== undefined && !isPosition(resume)) {
    throw createConfigurationError(
      name,
      `resume must be the resume of a page or of an error of this list; got ${typeOf(resume)}.`,
    );
  }
  return options;
}

function isPosition(value: unknown): boolean {
  const [part, name, position] = ["part", "name", "value"].map((field) => property(value, field));
  const isPart = part === "query" || part === "headers" || part === "body";
  return isPart && typeof name === "string" && (typeof position === "string" || typeof position === "number");
}

/** Makes `for (const row of list)` an error that says what to write, instead of one that speaks of iterators. */
function forAwaitOnly<Row>(
  name: string,
  method: string,
  rows: AsyncGenerator<Row, void, undefined>,
): AsyncIterableIterator<Row> {
  const refuse = () => {
    throw createConfigurationError(
      name,
      `${method}() is asynchronous. Write: for await (const … of ${name}.${method}(…)).`,
    );
  };
  const iterator: AsyncIterableIterator<Row> = {
    next: () => settle(rows.next()),
    return: () => rows.return(),
    throw: (error) => rows.throw(error),
    [Symbol.asyncIterator]: () => iterator,
  };
  const settle = async (result: Promise<IteratorResult<Row, void>>): Promise<IteratorResult<Row, void>> => {
    try {
      return await result;
    } catch (error) {
      throw beginStackAtCaller(error, iterator.next);
    }
  };
  return Object.defineProperty(iterator, Symbol.iterator, { value: refuse });
}

function refuseLimit(name: string) {
  return createConfigurationError(name, "pages() has no option limit. Use items() or all(), or leave the loop.");
}

function missingStrategy({ name, paging }: PageableOperation) {
  return createConfigurationError(
    name,
    `its service was defined without the paging strategy "${paging.by}". Pass it to paginate().`,
  );
}
