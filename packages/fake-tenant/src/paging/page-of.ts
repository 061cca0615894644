import type { Paging } from "@onetrust-client/core";
import type { ReadInput } from "../read-input.js";
import { scimIndex } from "./count-rows.js";
import { giveToken } from "./give-token.js";
import { turnPage } from "./turn-page.js";

/** The page of a list that a request asks for, in the shape that its operation has. */
export function pageOf(paging: Paging, rows: readonly unknown[], input: ReadInput, maxSize: number): unknown {
  switch (paging.by) {
    case "page":
      return turnPage(paging, rows, input, maxSize);
    case "token":
      return giveToken(paging, rows, input, maxSize);
    case "index":
      return scimIndex(rows, input, maxSize);
    case "any":
      // The definition does not tell, so any shape is as good as this one, which most lists have.
      return turnPage({ by: "page", items: "content", info: "" }, rows, input, maxSize);
  }
}
