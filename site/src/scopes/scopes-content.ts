import type { Element } from "hast";
import { h } from "hastscript";
import { pageOf, type SiteOperation } from "../catalog/operations.js";
import { link } from "../html/link.js";

/** What a heading names, and where it is. */
export interface ScopesSection {
  readonly id: string;
  readonly title: string;
  readonly content: readonly Element[];
}

/** The tools, which need JavaScript, and the matrix of scopes and operations, which does not. */
export function scopesSections(operations: readonly SiteOperation[], base: string): readonly ScopesSection[] {
  return [
    { id: "least-scopes", title: "Least scopes", content: [leastTool(operations)] },
    { id: "opened", title: "What scopes open", content: [openedTool(operations)] },
    { id: "missing", title: "What a token lacks", content: [missingTool()] },
    { id: "matrix", title: "Scopes by service", content: [h("div.not-content", ...matrix(operations, base))] },
  ];
}

function leastTool(operations: readonly SiteOperation[]): Element {
  const names = operations.map(({ operation }) => `${operation.package}.${operation.name}`);
  return tool(
    h(
      "p",
      "Pick the operations that you call. Any one of an operation's scopes is enough; these are the fewest for all.",
    ),
    h(
      "form#pick-form.pick",
      h("label", { for: "pick" }, "Operation"),
      h("input#pick", {
        list: "operation-names",
        autoComplete: "off",
        spellCheck: "false",
        placeholder: "universal-consent.getPurpose",
      }),
      h("button", { type: "submit" }, "Add"),
      h("datalist#operation-names", ...names.map((value) => h("option", { value }))),
    ),
    h("p#pick-problem.problem", { role: "alert" }),
    h("ul#picked.chips"),
    h("div#least-result", { role: "status" }),
  );
}

function openedTool(operations: readonly SiteOperation[]): Element {
  const scopes = [...new Set(operations.flatMap(({ operation }) => operation.scopes))].sort();
  return tool(
    h(
      "fieldset#scope-choices.choices",
      h("legend", "Pick scopes, and see what they open."),
      ...scopes.map((scope) => h("label", h("input", { type: "checkbox", value: scope }), h("span", scope))),
    ),
    h("div#opened-result", { role: "status" }),
  );
}

function missingTool(): Element {
  return tool(
    h(
      "p",
      "Paste the scopes of a token, and never the token. They are compared with the operations that you picked above. They stay in this page: not in its address, and in no storage.",
    ),
    h("label", { for: "pasted" }, "Scopes of the token"),
    h("textarea#pasted", { rows: 3, autoComplete: "off", spellCheck: "false", placeholder: "CONSENT_READ INVENTORY" }),
    h("div#missing-result", { role: "status" }),
  );
}

/** Shown by the script of the page. */
function tool(...content: readonly Element[]): Element {
  return h("div.scope-tool.not-content", { hidden: true }, ...content);
}

/** A table for each service: its scopes beside its operations. */
function matrix(operations: readonly SiteOperation[], base: string): readonly Element[] {
  const services = [...new Set(operations.map(({ operation }) => operation.package))];
  return services.map((service) => {
    const own = operations.filter(({ operation }) => operation.package === service);
    const scopes = [...new Set(own.flatMap(({ operation }) => operation.scopes))].sort();
    const title = `${service}: ${own.length === 1 ? "1 operation" : `${own.length} operations`}, ${scopes.join(", ") || "no scopes documented"}`;
    return h(
      "details.matrix",
      { id: `scopes-${service}` },
      h("summary", title),
      h(
        "div.scroll",
        h(
          "table",
          h(
            "thead",
            h("tr", h("th", { scope: "col" }, "Operation"), ...scopes.map((scope) => h("th", { scope: "col" }, scope))),
          ),
          h("tbody", ...own.map((each) => matrixRow(each, scopes, base))),
        ),
      ),
    );
  });
}

function matrixRow({ operation }: SiteOperation, scopes: readonly string[], base: string): Element {
  const cells = scopes.map((scope) =>
    operation.scopes.includes(scope)
      ? h("td.opens", h("span", { ariaHidden: "true" }, "●"), h("span.sr-only", "opens"))
      : h("td"),
  );
  return h("tr", h("th", { scope: "row" }, link(base + pageOf(operation), operation.name)), ...cells);
}
