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
      const { key, facts } = find(operation);
      if (typeof give !== "function") {
        throw new Error(`tenant.answer(${facts.name}, …) takes a function that gives the answer; not ${give}.`);
      }
      // What arrives has no type at run time; that it is what the operation sends, its own types have seen to.
      answers.set(key, async (request) => Reflect.apply(give, undefined, [await readInput(facts, request)]));
    },
    rows: (operation, rows, { maxSize: most = maxSize } = {}) => {
      const { key, facts } = find(operation);
      const { paging } = facts;
      if (!paging) throw new Error(`tenant.rows: ${facts.name} is no list; say what it returns with tenant.answer.`);
      if (!Array.isArray(rows)) throw new Error(`tenant.rows(${facts.name}, …) takes an array; not ${rows}.`);
      answers.set(key, async (request) => pageOf(paging, rows, await readInput(facts, request), most));
    },
    fault: (operation, fault, { times = 1, after = 0, retryAfter } = {}) => {
      const { key, facts } = find(operation);
      const scripted = { key, fault, times, after, retryAfter, struck: false };
      checkFault(`tenant.fault(${facts.name}, …)`, scripted);
      faults.push(scripted);
      return () => {
        scripted.times = 0;
      };
    },
  };
}
