import type { Schema } from "@onetrust-client/catalog";
import type { OperationMetadata } from "@onetrust-client/core";
import { checkNumber, checkOptionNames, show } from "../check-arguments.js";
import { type Routes, routeOf } from "../requests/routes.js";
import type { FakeTenant } from "../tenant.js";
import { operationContract } from "../validate/contract.js";
import { createFault } from "./faults.js";
import { createJobHandler } from "./jobs.js";
import { type PageSize, pageOf } from "./pages.js";
import type { Handler, TenantState } from "./respond.js";

interface HandlerContext {
  readonly state: Pick<TenantState, "handlers" | "faults">;
  readonly routes: Routes;
  /** Most rows of a page, unless a list has its own. */
  readonly maxSize: number | undefined;
}

/** Makes the methods of a tenant that set what will happen: responses, lists, jobs and faults. */
export function createHandlers({
  state: { handlers, faults },
  routes,
  maxSize,
}: HandlerContext): Pick<FakeTenant, "answer" | "rows" | "job" | "fault"> {
  const tokensByList = new Map<string, Set<string>>();
  return {
    answer: (operation, handler) => {
      const { key, metadata } = routeOf(routes, operation);
      if (typeof handler !== "function") {
        throw new Error(
          `tenant.answer(${metadata.name}, …): the handler must be a function; got ${show(handler)}. Write () => value.`,
        );
      }
      // The types of the input exist only at compile time, where they were checked against the operation.
      handlers.set(key, async (input) => Reflect.apply(handler, undefined, [input]));
    },
    rows: (operation, rows, options = {}) => {
      const { key, metadata } = routeOf(routes, operation);
      const subject = `tenant.rows(${metadata.name}, …)`;
      if (!metadata.paging) throw new Error(`${subject}: the operation is not a list. Use tenant.answer.`);
      if (!Array.isArray(rows)) throw new Error(`${subject}: the rows must be an array; got ${show(rows)}.`);
      checkOptionNames(subject, options, ["maxSize"]);
      checkNumber(`${subject}: maxSize`, options.maxSize, { min: 1, unit: "rows" });
      // The tokens of a list stay valid when its rows are replaced.
      const tokens = tokensByList.get(key) ?? new Set<string>();
      tokensByList.set(key, tokens);
      handlers.set(key, createRowsHandler(metadata, { rows, maxSize: options.maxSize ?? maxSize, tokens }));
    },
    job: (operation, options = {}) => {
      const { key, metadata } = routeOf(routes, operation);
      handlers.set(key, createJobHandler(`tenant.job(${metadata.name}, …)`, metadata, options));
    },
    fault: (operation, fault, options = {}) => {
      const route = routeOf(routes, operation);
      const waiting = createFault(`tenant.fault(${route.metadata.name}, …)`, { route, fault, options });
      faults.push(waiting);
      return () => {
        waiting.times = 0;
      };
    },
  };
}

/** The rows of a list, and how they are given. */
interface ListRows {
  readonly rows: readonly unknown[];
  /** Most rows of a page. Default: what the definition says. */
  readonly maxSize: number | undefined;
  /** The tokens that were given for its pages. */
  readonly tokens: Set<string>;
}

/** Makes a handler that cuts rows into the pages of a list. */
export function createRowsHandler(metadata: OperationMetadata, { rows, maxSize, tokens }: ListRows): Handler {
  const { paging = { by: "any" } } = metadata;
  const size = pageSizeOf(metadata, maxSize);
  return (input) => pageOf(paging, { rows, input, size, tokens });
}

/** Most rows of a page of a list whose definition names no maximum. */
const USUAL_MAXIMUM = 50;

/** How many rows a page of a list holds: what its definition says, or else what most lists have. */
function pageSizeOf(metadata: OperationMetadata, maxSize: number | undefined): PageSize {
  const isScim = metadata.paging?.by === "index";
  const declared: Schema = operationContract(metadata)?.query?.[isScim ? "count" : "size"] ?? {};
  const { maximum, default: usual } = declared;
  return {
    most: maxSize ?? (typeof maximum === "number" ? maximum : USUAL_MAXIMUM),
    usual: typeof usual === "number" ? usual : isScim ? 25 : 20,
  };
}
