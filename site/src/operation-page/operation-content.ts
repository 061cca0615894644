import { isWrite } from "@onetrust-client/catalog";
import { sampleInput } from "@onetrust-client/catalog/sample";
import { documentedPerMinute } from "@onetrust-client/core/pace";
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { callTexts } from "../call-form/call-texts.js";
import { fieldsOf } from "../call-form/fields.js";
import { pageOf, type SiteOperation } from "../catalog/operations.js";
import { type SchemaNode, schemaTree } from "../catalog/schema-tree.js";
import { breakable } from "../html/breakable.js";
import { link } from "../html/link.js";
import { expectedErrors } from "./expected-errors.js";
import { schemaList } from "./schema-list.js";

/** Addresses on the site. */
export interface SiteAddresses {
  /** With a slash at its end: `/onetrust-client/`. */
  readonly base: string;
}

/** A section of a page: its heading, and what stands below it. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly content: readonly Element[];
}

/** What stands at the top of the page of an operation: what it is, in a few facts. */
export function operationSummary(operation: SiteOperation, { base }: SiteAddresses): Element {
  const { operation: own, module, serviceTitle } = operation;
  const facts: readonly (readonly [string, readonly (Element | string)[]])[] = [
    ["Method", [h("code", `${own.package}.${own.name}`)]],
    [
      "Package",
      [
        link(`${base}explorer/?package=${own.package}`, `@onetrust-client/${own.package}`),
        ` (${module}, ${serviceTitle})`,
      ],
    ],
    ["Host", [hostName(own.host)]],
    ["Scopes", scopesOf(operation, base)],
    ["Effect", [effectOf(operation)]],
    ["Response", [responseOf(operation)]],
    ["Limit", [limitOf(operation)]],
    ...(own.reference === undefined ? [] : [["Vendor's page", [link(own.reference, own.reference)]] as const]),
  ];
  return h(
    "div.operation-summary.not-content",
    h(
      "p.request-line",
      h("span.method", { "data-method": own.method }, own.method),
      " ",
      h("code.path", ...breakable(own.path)),
    ),
    ...standingOf(operation, base),
    h("dl.facts", ...facts.flatMap(([name, content]) => [h("dt", name), h("dd", ...content)])),
  );
}

/** The sections of the page, in the order in which people need them. */
export function operationSections(operation: SiteOperation, addresses: SiteAddresses): readonly Section[] {
  return [
    { id: "call", title: "Call", content: callOf(operation) },
    { id: "parameters", title: "Parameters", content: parametersOf(operation) },
    { id: "body", title: "Body", content: bodyOf(operation) },
    { id: "response", title: "Response", content: responseSchema(operation) },
    { id: "errors", title: "Errors to expect", content: errorsOf(operation) },
    { id: "versions", title: "Versions", content: versionsOf(operation, addresses) },
  ].filter(({ content }) => content.length > 0);
}

const hosts: Readonly<Record<string, string>> = {
  tenant: "your tenant's host, such as app-eu.onetrust.com",
  "privacy-portal": "the privacy portal of your tenant's region",
  "worker-node": "your own worker node",
};

function hostName(host: string): string {
  return hosts[host] ?? host;
}

function scopesOf({ operation: { scopes } }: SiteOperation, base: string): readonly (Element | string)[] {
  if (scopes.length === 0) return ["the vendor documents none"];
  const links = scopes.map((scope) => link(`${base}scopes/?scope=${encodeURIComponent(scope)}`, h("code", scope)));
  return links.flatMap((each, index) => (index === 0 ? [each] : [" or ", each]));
}

function effectOf({ operation }: SiteOperation): string {
  if (!isWrite(operation)) return "reads";
  return operation.idempotent ? "writes; may be sent twice" : "writes; a second request may take effect again";
}

function responseOf({ operation, definition, isJob }: SiteOperation): string {
  const kind = { json: "JSON", text: "a text", binary: "a file", none: "nothing" }[definition.response ?? "json"];
  const paged = operation.paged ? ", in pages: items(), pages() and all()" : "";
  return `${kind}${paged}${isJob ? "; the state of a job: wait()" : ""}`;
}

function limitOf({ operation: { perMinute } }: SiteOperation): string {
  return perMinute === undefined
    ? `none of its own; ${documentedPerMinute.toLocaleString("en")} requests a minute for all operations together`
    : `${perMinute.toLocaleString("en")} requests a minute, documented for this operation`;
}

function standingOf({ operation, versions }: SiteOperation, base: string): readonly Element[] {
  const { current } = versions;
  const instead =
    current === operation ? [] : [" Use ", link(base + pageOf(current), h("code", current.name)), " instead."];
  if (operation.deprecated) return [h("p.standing.deprecated", h("strong", "Deprecated."), ...instead)];
  return current === operation ? [] : [h("p.standing", h("strong", "There is a newer version."), ...instead)];
}

function callOf(operation: SiteOperation): readonly Element[] {
  const input = sampleInput(operation);
  const texts = callTexts(operation, input);
  return [
    ...(fieldsOf(operation).length === 0 ? [] : [h("div#call-form", { "data-call-form": "" })]),
    ...texts.map(({ language, text }) =>
      h(
        "section.example",
        { "data-language": language },
        h("h3", { id: `call-${language}` }, language),
        h("pre", { tabIndex: 0, "aria-labelledby": `call-${language}` }, h("code", text)),
      ),
    ),
  ];
}

function parametersOf({ contract, definition, service }: SiteOperation): readonly Element[] {
  const { path = {}, query = {}, headers = {} } = contract;
  const groups = [
    ["Path", path, Object.keys(path)],
    ["Query", query, definition.required?.query ?? []],
    ["Headers", headers, definition.required?.headers ?? []],
  ] as const;
  return groups.flatMap(([title, schemas, required]) => {
    const nodes = Object.entries(schemas).map(
      ([name, schema]): SchemaNode => ({
        ...schemaTree(schema, service),
        name,
        isRequired: required.includes(name),
      }),
    );
    if (nodes.length === 0) return [];
    return [h("h3", { id: `parameters-${title.toLowerCase()}` }, title), schemaList({ ...group, children: nodes })];
  });
}

const group: SchemaNode = {
  name: "",
  isRequired: false,
  type: "",
  limits: [],
  values: [],
  isShownElsewhere: false,
  children: [],
};

function bodyOf({ contract, definition, service }: SiteOperation): readonly Element[] {
  if (definition.body === undefined) return [];
  const encoding = `Sent as ${encodings[definition.body] ?? definition.body}${definition.bodyOptional ? "; may be left out" : ""}.`;
  return [h("p", encoding), ...(contract.body === undefined ? [] : [schemaList(schemaTree(contract.body, service))])];
}

const encodings: Readonly<Record<string, string>> = {
  json: "JSON",
  "merge-patch": "JSON Merge Patch",
  multipart: "a form with files (multipart)",
  form: "a form (URL-encoded)",
  binary: "a file",
  text: "text",
};

function responseSchema({ contract, service }: SiteOperation): readonly Element[] {
  if (contract.response === undefined) return [];
  return [schemaList(schemaTree(contract.response, service))];
}

function errorsOf(operation: SiteOperation): readonly Element[] {
  const rows = expectedErrors(operation).map(({ kind, status, meaning }) =>
    h("tr", h("td", h("code", kind)), h("td", status ?? ""), h("td", meaning)),
  );
  return [
    h(
      "table",
      { "data-pagefind-ignore": "" },
      h("thead", h("tr", h("th", "error.kind"), h("th", "Status"), h("th", "Meaning"))),
      h("tbody", ...rows),
    ),
  ];
}

function versionsOf(
  { operation, versions: { all, current } }: SiteOperation,
  { base }: SiteAddresses,
): readonly Element[] {
  if (all.length < 2) return [];
  const rows = all.map((each) => {
    const name: ElementContent =
      each === operation ? h("strong", h("code", each.name)) : link(base + pageOf(each), h("code", each.name));
    const standing = each.deprecated ? "deprecated" : each === current ? "current" : "superseded";
    return h("tr", h("td", name), h("td", h("code", ...breakable(`${each.method} ${each.path}`))), h("td", standing));
  });
  return [
    h("table", h("thead", h("tr", h("th", "Method"), h("th", "Request"), h("th", "Standing"))), h("tbody", ...rows)),
  ];
}
