import { checkFault } from "./check-fault.js";
import { pageOf } from "./paging/page-of.js";
import { readInput } from "./read-input.js";
import { type Place, placeOf, type Routes } from "./routes.js";
import type { FakeTenant } from "./tenant.js";
import type { State } from "./visit.js";

/** The part of a tenant that says what will happen: answers, lists, faults. */
export function script(
  { answers, faults }: State,
  routes: Routes,
  maxSize: number,
): Pick<FakeTenant, "answer" | "rows" | "fault"> {
  const find = (operation: Place) => placeOf(routes, operation);
  return {
    answer: (operation, give) => {
      const { key, metadata } = find(operation);
      if (typeof give !== "function") {
        throw new Error(`tenant.answer(${metadata.name}, …) takes a function that gives the answer; not ${give}.`);
      }
      // What arrives has no type at run time; that it is what the operation sends, its own types have seen to.
      answers.set(key, async (request) => Reflect.apply(give, undefined, [await readInput(metadata, request)]));
    },
    rows: (operation, rows, { maxSize: most = maxSize } = {}) => {
      const { key, metadata } = find(operation);
      const { paging } = metadata;
      if (!paging) throw new Error(`tenant.rows: ${metadata.name} is no list; say what it returns with tenant.answer.`);
      if (!Array.isArray(rows)) throw new Error(`tenant.rows(${metadata.name}, …) takes an array; not ${rows}.`);
      answers.set(key, async (request) => pageOf(paging, rows, await readInput(metadata, request), most));
    },
    fault: (operation, fault, { times = 1, after = 0, retryAfter } = {}) => {
      const { key, metadata } = find(operation);
      const scripted = { key, fault, times, after, retryAfter, struck: false };
      checkFault(`tenant.fault(${metadata.name}, …)`, scripted);
      faults.push(scripted);
      return () => {
        scripted.times = 0;
      };
    },
  };
}
