import type { Element } from "hast";
import { h } from "hastscript";
import { pageOf, type SiteOperation } from "../catalog/operations.js";
import { breakable } from "../html/breakable.js";
import { link } from "../html/link.js";
import { rowAttributes, rowOf } from "./row.js";
import { type Choice, choices, type Filter, type Question, questions } from "./state.js";

/** The search, the filters and the list of all operations. Without JavaScript, the list stands whole. */
export function explorerContent(operations: readonly SiteOperation[], base: string): Element {
  return h(
    "div.explorer.not-content",
    h(
      "form#explorer-form",
      { role: "search", hidden: true },
      h("label.search", { for: "q" }, "Search"),
      h("input#q", {
        type: "search",
        name: "q",
        autoComplete: "off",
        spellCheck: "false",
        placeholder: "deactivate user, list vendors, getPurpose …",
      }),
      h("div.filters", ...choices.map((name) => choiceControl(name, operations)), ...questions.map(questionControl)),
    ),
    h("p#explorer-count", { role: "status" }, `${operations.length} operations`),
    h("p#explorer-missing", { hidden: true }),
    h("ul#explorer-list.operations", ...operations.map((each) => row(each, base))),
  );
}

const labels: Readonly<Record<Filter, string>> = {
  module: "Module",
  package: "Package",
  scope: "Scope",
  method: "Method",
  host: "Host",
  paged: "Paged",
  job: "Job",
  idempotent: "Idempotent",
  deprecated: "Deprecated",
};

function choiceControl(name: Choice, operations: readonly SiteOperation[]): Element {
  const counts = new Map<string, number>();
  for (const operation of operations)
    for (const value of valuesOf(name, operation)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const values = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return control(name, [
    h("option", { value: "" }, "any"),
    ...values.map(([value, count]) => h("option", { value }, `${value} (${count})`)),
  ]);
}

function valuesOf(name: Choice, operation: SiteOperation): readonly string[] {
  const row = rowOf(operation);
  return name === "scope" ? row.scopes : [row[name]];
}

function questionControl(name: Question): Element {
  return control(name, [
    h("option", { value: "" }, "any"),
    h("option", { value: "yes" }, "yes"),
    h("option", { value: "no" }, "no"),
  ]);
}

function control(name: Filter, options: readonly Element[]): Element {
  return h("label", h("span", labels[name]), h("select", { name }, ...options));
}

function row(site: SiteOperation, base: string): Element {
  const { operation, isJob } = site;
  const marks = [
    ...(operation.deprecated ? ["deprecated"] : []),
    ...(operation.paged ? ["paged"] : []),
    ...(isJob ? ["job"] : []),
  ];
  return h(
    "li",
    rowAttributes(rowOf(site)),
    h("span.method", { "data-method": operation.method }, operation.method),
    h(
      "div.what",
      link(base + pageOf(operation), h("span.service", `${operation.package}.`), h("span.name", operation.name)),
      h("span.title", operation.title),
      h("code.path", ...breakable(operation.path)),
    ),
    h("span.marks", ...marks.flatMap((mark) => [h(`span.mark`, { "data-mark": mark }, mark), " "])),
  );
}
