import { type CatalogOperation, fullName, operations } from "@onetrust-client/catalog";
import { leastScopes, scopeNeeds, surplusScopes, unmetBy } from "@onetrust-client/catalog/scopes";
import { byId } from "../html/by-id.js";
import { readAddress, type ScopesState, writeAddress } from "./address.js";
import { readPastedScopes } from "./pasted-scopes.js";

const byName: ReadonlyMap<string, CatalogOperation> = new Map(operations.map((each) => [fullName(each), each]));
const allScopes: ReadonlySet<string> = new Set(operations.flatMap(({ scopes }) => scopes));
const known = { operations: new Set(byName.keys()), scopes: allScopes };

/** Starts the calculator of least scopes, what scopes open, and what a token lacks. */
function startScopes(): void {
  let state: ScopesState = { operations: [], scopes: [] };
  const pasted = byId("pasted", HTMLTextAreaElement);
  const choices = [...document.querySelectorAll<HTMLInputElement>("#scope-choices input")];

  const show = (): void => {
    const used = usersOf(state.operations);
    byId("picked", HTMLElement).replaceChildren(...state.operations.map((name) => chip(name, () => drop(name))));
    byId("least-result", HTMLElement).replaceChildren(...leastLines(used));
    for (const choice of choices) choice.checked = state.scopes.includes(choice.value);
    byId("opened-result", HTMLElement).replaceChildren(...openedLines(state.scopes));
    showMissing();
  };
  const showMissing = (): void => {
    const result = byId("missing-result", HTMLElement);
    const read = readPastedScopes(pasted.value, allScopes);
    if ("refused" in read) pasted.value = "";
    result.replaceChildren(
      ...("refused" in read ? [line(read.refused, "problem")] : missingLines(read, usersOf(state.operations))),
    );
  };
  const change = (next: ScopesState): void => {
    state = next;
    history.pushState(null, "", `${location.pathname}${writeAddress(state)}`);
    show();
  };
  const drop = (name: string): void => {
    change({ ...state, operations: state.operations.filter((each) => each !== name) });
    byId("pick", HTMLInputElement).focus();
  };
  byId("pick-form", HTMLFormElement).addEventListener("submit", (event) => {
    event.preventDefault();
    const input = byId("pick", HTMLInputElement);
    const name = input.value.trim();
    const isKnown = byName.has(name);
    byId("pick-problem", HTMLElement).textContent = isKnown
      ? ""
      : "There is no such operation. Choose one of the list, such as universal-consent.getPurpose.";
    if (!isKnown) return;
    input.value = "";
    change({ ...state, operations: [...new Set([...state.operations, name])] });
  });
  for (const choice of choices) {
    choice.addEventListener("change", () => {
      change({ ...state, scopes: choices.filter(({ checked }) => checked).map(({ value }) => value) });
    });
  }
  pasted.addEventListener("input", showMissing);
  const followAddress = (): void => {
    state = readAddress(location.search, known);
    show();
  };
  addEventListener("popstate", followAddress);
  for (const tool of document.querySelectorAll<HTMLElement>(".scope-tool")) tool.hidden = false;
  followAddress();
  document.documentElement.dataset.scopesReady = "";
}

interface User {
  readonly operation: CatalogOperation;
}

function usersOf(names: readonly string[]): readonly User[] {
  return names.flatMap((name) => {
    const operation = byName.get(name);
    return operation === undefined ? [] : [{ operation }];
  });
}

function leastLines(used: readonly User[]): readonly HTMLElement[] {
  if (used.length === 0) return [];
  const { scopes, undocumented } = scopeNeeds(used);
  const rows = scopes.map(({ scope, operations: own }) => scopeLine(scope, own));
  return [
    line(scopes.length === 1 ? "1 scope is enough:" : `${scopes.length} scopes are enough:`),
    list(rows),
    ...(undocumented.length === 0 ? [] : [line(`The vendor documents no scope for ${namesOf(undocumented)}.`)]),
  ];
}

function openedLines(scopes: readonly string[]): readonly HTMLElement[] {
  if (scopes.length === 0) return [];
  const opened = operations.filter((operation) => operation.scopes.some((scope) => scopes.includes(scope)));
  const services = [...new Set(opened.map((operation) => operation.package))];
  const rows = services.map((service) => {
    const own = opened.filter((operation) => operation.package === service);
    const details = document.createElement("details");
    const summary = document.createElement("summary");
    summary.textContent = `${service}: ${own.length}`;
    details.append(summary, line(own.map(({ name }) => name).join(", ")));
    return details;
  });
  return [line(`${opened.length} of ${operations.length} operations are open:`), list(rows)];
}

interface Pasted {
  readonly known: readonly string[];
  readonly unknown: readonly string[];
}

function missingLines({ known: granted, unknown }: Pasted, used: readonly User[]): readonly HTMLElement[] {
  if (granted.length + unknown.length === 0) return [];
  const strange = unknown.length === 0 ? [] : [line(`No operation accepts ${unknown.join(", ")}.`)];
  if (used.length === 0)
    return [...strange, line("Pick the operations that the token is for, in the part Least scopes.")];
  const unmet = unmetBy(used, granted);
  const surplus = surplusScopes(used, granted);
  const verdict =
    unmet.length === 0
      ? "The token has what the picked operations need."
      : `The token lacks ${leastScopes(unmet).join(", ")}: without that it cannot call ${namesOf(unmet)}.`;
  return [
    ...strange,
    line(verdict),
    ...(surplus.length === 0 ? [] : [line(`No picked operation needs ${surplus.join(", ")}.`)]),
  ];
}

function namesOf(used: readonly User[]): string {
  return used.map(({ operation }) => fullName(operation)).join(", ");
}

function scopeLine(scope: string, own: readonly User[]): HTMLElement {
  const code = document.createElement("code");
  code.textContent = scope;
  const part = document.createElement("span");
  part.append(code, ` for ${namesOf(own)}`);
  return part;
}

function chip(name: string, remove: () => void): HTMLElement {
  const item = document.createElement("li");
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "×";
  button.setAttribute("aria-label", `Remove ${name}`);
  button.addEventListener("click", remove);
  item.append(name, button);
  return item;
}

function list(rows: readonly HTMLElement[]): HTMLElement {
  const made = document.createElement("ul");
  made.append(
    ...rows.map((row) => {
      const item = document.createElement("li");
      item.append(row);
      return item;
    }),
  );
  return made;
}

function line(text: string, className = ""): HTMLElement {
  const made = document.createElement("p");
  made.className = className;
  made.textContent = text;
  return made;
}

startScopes();
