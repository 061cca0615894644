import type { ExplorerRow } from "./row.js";

/** Filters that name a value of the operation. */
export const choices = ["module", "package", "scope", "method", "host"] as const;
/** Filters that ask whether something is so. */
export const questions = ["paged", "job", "idempotent", "deprecated"] as const;

export type Choice = (typeof choices)[number];
export type Question = (typeof questions)[number];
export type Filter = Choice | Question;

/** What the explorer shows. The address of the page holds all of it. */
export interface ExplorerState {
  /** Words to search by. */
  readonly q: string;
  /** The filters that are set. A question is answered by `yes` or `no`. */
  readonly filters: Readonly<Partial<Record<Filter, string>>>;
}

/** Longer searches find nothing better. */
const mostCharacters = 200;

/** Reads the state from the query of an address. What an address says beyond that has no effect. */
export function readAddress(query: string): ExplorerState {
  const given = new URLSearchParams(query);
  const named = choices.map((name) => [name, given.get(name) ?? ""] as const);
  const answered = questions.map((name) => [name, answerOf(given.get(name))] as const);
  const set = [...named, ...answered].filter(([, value]) => value !== "");
  return { q: (given.get("q") ?? "").slice(0, mostCharacters), filters: Object.fromEntries(set) };
}

/** Writes the state as the query of an address: empty if nothing is set. */
export function writeAddress({ q, filters }: ExplorerState): string {
  const query = new URLSearchParams();
  if (q.trim() !== "") query.set("q", q.trim().slice(0, mostCharacters));
  for (const name of [...choices, ...questions]) if (filters[name]) query.set(name, filters[name]);
  return query.size === 0 ? "" : `?${query}`;
}

/** Whether all filters let the operation through. */
export function isShown(row: ExplorerRow, { filters }: Pick<ExplorerState, "filters">): boolean {
  const isChosen = choices.every((name) => {
    const wanted = filters[name];
    return wanted === undefined || (name === "scope" ? row.scopes.includes(wanted) : row[name] === wanted);
  });
  return isChosen && questions.every((name) => filters[name] === undefined || row[name] === (filters[name] === "yes"));
}

function answerOf(text: string | null): "yes" | "no" | "" {
  return text === "yes" || text === "no" ? text : "";
}
