import type { Input } from "../build-draft.js";
import { countRows } from "./count-rows.js";
import { followToken } from "./follow-token.js";
import type { Paging } from "./paging.js";
import { readAnyShape } from "./read-any-shape.js";
import { turnPages } from "./turn-pages.js";

/** What one page says: its rows (no list where the answer has none), and where the next page stands, if there is one. */
export interface Turn {
  readonly items: unknown;
  readonly next: string | undefined;
}

/** One way of paging: how a position is asked for, and what an answer says about itself and the next position. */
export interface Style {
  /** Positions are the host's to choose, so they may lead in a circle. */
  readonly mayCircle?: true;
  at(input: Input, position: string): Input;
  read(data: unknown, input: Input): Turn;
}

/** The style that a table's row names. */
export function styleOf(paging: Paging): Style {
  switch (paging.by) {
    case "page":
      return turnPages(paging);
    case "token":
      return followToken(paging);
    case "index":
      return countRows;
    case "any":
      return readAnyShape;
  }
}
