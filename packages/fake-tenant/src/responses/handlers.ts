import { checkNumber, checkOptionNames, show } from "../check-arguments.js";
import { readInput } from "../requests/read-request.js";
import { type Routes, routeOf } from "../requests/routes.js";
import type { FakeTenant } from "../tenant.js";
import { createFault } from "./faults.js";
import { pageOf } from "./pages.js";
import type { TenantState } from "./respond.js";

interface HandlerContext {
  readonly state: Pick<TenantState, "handlers" | "faults">;
  readonly routes: Routes;
  /** Most rows of a page, unless a list has its own. */
  readonly maxSize: number;
}

/** Makes the methods of a tenant that set what will happen: responses, lists and faults. */
export function createHandlers({
  state: { handlers, faults },
  routes,
  maxSize,
}: HandlerContext): Pick<FakeTenant, "answer" | "rows" | "fault"> {
  return {
    answer: (operation, handler) => {
      const { key, metadata } = routeOf(routes, operation);
      if (typeof handler !== "function") {
        throw new Error(
          `tenant.answer(${metadata.name}, …): the handler must be a function; got ${show(handler)}. Write () => value.`,
        );
      }
      // The types of the input exist only at compile time, where they were checked against the operation.
      handlers.set(key, async (request) => Reflect.apply(handler, undefined, [await readInput(metadata, request)]));
    },
    rows: (operation, rows, options = {}) => {
      const { key, metadata } = routeOf(routes, operation);
      const subject = `tenant.rows(${metadata.name}, …)`;
      const { paging } = metadata;
      if (!paging) throw new Error(`${subject}: the operation is not a list. Use tenant.answer.`);
      if (!Array.isArray(rows)) throw new Error(`${subject}: the rows must be an array; got ${show(rows)}.`);
      checkOptionNames(subject, options, ["maxSize"]);
      checkNumber(`${subject}: maxSize`, options.maxSize, { min: 1, unit: "rows" });
      const limit = options.maxSize ?? maxSize;
      handlers.set(key, async (request) =>
        pageOf(paging, { rows, input: await readInput(metadata, request), maxSize: limit }),
      );
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
