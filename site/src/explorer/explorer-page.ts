import type { CatalogOperation } from "@onetrust-client/catalog";
import type { SearchResult } from "@onetrust-client/catalog/search";
import { byId } from "../html/by-id.js";
import { type ExplorerRow, readRow } from "./row.js";
import { choices, type ExplorerState, isShown, questions, readAddress, writeAddress } from "./state.js";

/** Most operations that a search shows: what comes behind them shares no more than a word. */
const mostFound = 50;
/** How long somebody may think while typing before a new step for the back button begins. */
const pause = 1500;

interface ListedRow {
  readonly row: ExplorerRow;
  readonly element: HTMLElement;
}

/** Lets the page search and filter. It shows, hides and orders the rows that the page came with, and makes none. */
function startExplorer(): void {
  const form = byId("explorer-form", HTMLFormElement);
  const list = byId("explorer-list", HTMLUListElement);
  const rows = [...list.children]
    .filter((element) => element instanceof HTMLElement)
    .map((element): ListedRow => ({ row: readRow({ ...element.dataset }), element }));
  const byName = new Map(rows.map((each) => [each.row.name, each]));
  let latest = 0;

  const show = async (state: ExplorerState): Promise<void> => {
    latest += 1;
    const own = latest;
    const found = state.q.trim() === "" ? undefined : await search(state.q);
    if (own !== latest) return;
    const ordered = found === undefined ? rows : inOrder(found.operations, byName);
    const shown = ordered
      .filter(({ row }) => isShown(row, state))
      .slice(0, found === undefined ? rows.length : mostFound);
    list.replaceChildren(...shown.map(({ element }) => element));
    const instead = found?.missing?.instead;
    byId("explorer-count", HTMLElement).textContent =
      shown.length === 0 && instead !== undefined
        ? "OneTrust's API has no operation for this."
        : countText(shown.length, found !== undefined);
    showMissing(instead);
  };

  let lastTyped = 0;
  form.addEventListener("input", (event) => {
    const state = readForm(form);
    const isTyping = event.target instanceof HTMLInputElement;
    const now = Date.now();
    const isSameStep = isTyping && now - lastTyped < pause;
    lastTyped = isTyping ? now : 0;
    const address = `${location.pathname}${writeAddress(state)}`;
    if (isSameStep) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
    void show(state);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  const followAddress = (): void => {
    const state = readAddress(location.search);
    fillForm(form, state);
    void show(state);
  };
  addEventListener("popstate", followAddress);
  form.hidden = false;
  followAddress();
  form.dataset.ready = "";
  performance.mark("explorer-usable");
  whenIdle(() => void loadSearch());
}

function readForm(form: HTMLFormElement): ExplorerState {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") query.set(name, value);
  return readAddress(`?${query}`);
}

function fillForm(form: HTMLFormElement, { q, filters }: ExplorerState): void {
  byId("q", HTMLInputElement).value = q;
  for (const name of [...choices, ...questions]) {
    const control = form.elements.namedItem(name);
    if (control instanceof HTMLSelectElement) control.value = filters[name] ?? "";
  }
}

/** The index is larger than the page, and who only filters does not need it. */
async function loadSearch(): Promise<typeof import("@onetrust-client/catalog/search")> {
  return await import("@onetrust-client/catalog/search");
}

async function search(words: string): Promise<SearchResult> {
  const { searchOperations } = await loadSearch();
  return searchOperations(words, { limit: Number.POSITIVE_INFINITY });
}

function inOrder(
  operations: readonly CatalogOperation[],
  byName: ReadonlyMap<string, ListedRow>,
): readonly ListedRow[] {
  return operations.flatMap(({ package: service, name }) => byName.get(`${service}.${name}`) ?? []);
}

function countText(count: number, isSearch: boolean): string {
  if (count === 0) return "No operation fits. Take a filter away, or search by other words.";
  if (isSearch && count === mostFound) return `The best ${mostFound} operations`;
  return count === 1 ? "1 operation" : `${count} operations`;
}

/** What to do where OneTrust's API has nothing for the words. Code in it stands between backticks. */
function showMissing(instead: string | undefined): void {
  const place = byId("explorer-missing", HTMLElement);
  place.hidden = instead === undefined;
  const parts = (instead ?? "").split("`").map((text, index) => {
    const part = document.createElement(index % 2 === 1 ? "code" : "span");
    part.textContent = text;
    return part;
  });
  place.replaceChildren(...parts);
}

function whenIdle(work: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(work, { timeout: 2000 });
  else setTimeout(work, 500);
}

startExplorer();
