import type { CallOptions } from "../contracts/call-options.js";
import type {
  ItemsOptions,
  Page,
  PageableOperation,
  Paginator,
  PagingMethod,
  PagingStrategy,
  ResumePosition,
} from "../contracts/paging.js";
import type { OperationInput } from "../contracts/request.js";
import { optionChecks, requestOptionNames } from "../errors/check-options.js";
import { beginStackAtCaller, createConfigurationError } from "../errors/create-error.js";
import { typeOf } from "../errors/describe.js";
import { property } from "../errors/foreign-error.js";
import { PageWalk } from "./page-walk.js";
import { iterateRows, type RowSource } from "./rows-iterator.js";

type Options = CallOptions & ItemsOptions;
type AnyPage = Page<unknown, unknown>;

const maxPrefetch = 100;
const pageOptionNames = /* @__PURE__ */ requestOptionNames.concat("headers", "query", "resume", "prefetch");
const itemsOptionNames = /* @__PURE__ */ pageOptionNames.concat("limit", "distinct");

/**
 * Makes the paginator of a service from the strategies that its lists need, for {@link defineService}. Strategies that are not passed are
 * not bundled.
 *
 * Its `items`, `pages` and `all` reject as the call does; with a `paging` error if a host's pages do not lead to the end of the list; and
 * with a `configuration` error if the strategy of the list was not passed.
 *
 * @example defineService({ package: "pets", host: "tenant", operations, paging: paginate(pageNumber, pageToken) });
 */
export function paginate(...strategies: readonly PagingStrategy[]): Paginator {
  return (operation) => {
    const method = strategies.map((strategy) => strategy(operation.paging)).find((found) => found !== undefined);
    const open = (input: OperationInput | undefined, options: Options | undefined): PageWalk =>
      openWalk(operation, method, { input, options });

    const openRows = (input?: OperationInput, options?: Options) =>
      iterateRows(() => {
        checkOptions(operation, method, { options, names: itemsOptionNames });
        return rowsOf(open(input, options), options);
      });
    const items = (input?: OperationInput, options?: Options) =>
      forAwaitOnly(operation.name, "items", openRows(input, options));
    const pages = (input?: OperationInput, options?: Options) => {
      const iterator = iterateRows(() => {
        checkOptions(operation, method, { options, names: pageOptionNames });
        return pagesOf(open(input, options));
      });
      return forAwaitOnly(operation.name, "pages", iterator);
    };
    const all = async (input?: OperationInput, options?: Options) => {
      try {
        const rows: unknown[] = [];
        for await (const row of openRows(input, options)) rows.push(row);
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

function openWalk(
  operation: PageableOperation,
  method: PagingMethod | undefined,
  { input = {}, options = {} }: ListRequest,
): PageWalk {
  if (!method) throw missingStrategy(operation);
  const { resume, prefetch = 0, limit = Number.POSITIVE_INFINITY, distinct, ...callOptions } = options;
  const isWanted = distinct && isFirstOfItsKey(distinct);
  return new PageWalk({ operation, method, input, options: callOptions, resume, prefetch, limit, isWanted });
}

function pagesOf(walk: PageWalk): RowSource<AnyPage> {
  return {
    next: async () => {
      const page = await walk.next();
      return page && [page];
    },
    close: () => walk.close(),
  };
}

function rowsOf(walk: PageWalk, { limit = Number.POSITIVE_INFINITY }: ItemsOptions = {}): RowSource<unknown> {
  let rowsLeft = limit;
  return {
    next: async () => {
      const page = rowsLeft > 0 ? await walk.next() : undefined;
      if (page === undefined) return undefined;
      const rows = page.items.length > rowsLeft ? page.items.slice(0, rowsLeft) : page.items;
      rowsLeft -= rows.length;
      return rows;
    },
    close: () => walk.close(),
  };
}

/** Whether the key of a row has not come before. */
function isFirstOfItsKey(distinct: (row: unknown) => unknown): (row: unknown) => boolean {
  const keys = new Set<unknown>();
  return (row) => {
    const before = keys.size;
    return keys.add(distinct(row)).size > before;
  };
}

interface GivenOptions {
  readonly options: Options | undefined;
  readonly names: readonly string[];
}

function checkOptions(
  { name }: PageableOperation,
  method: PagingMethod | undefined,
  { options = {}, names }: GivenOptions,
): void {
  const checks = optionChecks(name);
  checks.known(options, names);
  checks.count("prefetch", options.prefetch, { min: 0, max: maxPrefetch });
  checks.count("limit", options.limit, { min: 0 });
  checks.callable("distinct", options.distinct);
  const { resume } = options;
  if (resume === undefined || (isPosition(resume) && method?.accepts(resume))) return;
  const text = isPosition(resume)
    ? `resume is the position of another list. Pass the resume of a page or of an error of ${name}.`
    : `resume must be the resume of a page or of an error of ${name}; got ${typeOf(resume)}.`;
  throw createConfigurationError(name, text);
}

function isPosition(value: unknown): value is ResumePosition {
  const [part, name, position] = ["part", "name", "value"].map((field) => property(value, field));
  return typeof part === "string" && typeof name === "string" && ["string", "number"].includes(typeof position);
}

/** Makes `for (const row of list)` an error that says what to write. */
function forAwaitOnly<Row>(
  name: string,
  method: string,
  iterator: AsyncIterableIterator<Row>,
): AsyncIterableIterator<Row> {
  const refuse = () => {
    const text = `${method}() is asynchronous. Write: for await (const … of ${name}.${method}(…)).`;
    throw beginStackAtCaller(createConfigurationError(name, text), refuse);
  };
  return Object.defineProperty(iterator, Symbol.iterator, { value: refuse });
}

function missingStrategy({ name, paging }: PageableOperation) {
  const text = `its service was defined without the paging strategy "${paging.by}". Pass it to paginate().`;
  return createConfigurationError(name, text);
}
