import { createHash } from "node:crypto";
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html, parse, serialize } from "parse5";
import { policy } from "./policy.js";

type Element = DefaultTreeAdapterTypes.Element;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** A page without inline code, and what has to stand in files instead. */
export interface StrictPage {
  readonly html: string;
  /** Scripts by the name of their file. */
  readonly scripts: ReadonlyMap<string, string>;
  /** The texts of style elements, by the name of their file. */
  readonly sheets: ReadonlyMap<string, string>;
  /** Declarations of style attributes, by the class that stands in their place. */
  readonly classes: ReadonlyMap<string, string>;
}

/** Where the files will be. */
export interface Addresses {
  /** Address of the folder of scripts and style sheets, with a slash at its end. */
  readonly folder: string;
  /** File of all `classes`. */
  readonly classes: string;
}

const JAVASCRIPT = new Set(["", "module", "text/javascript", "application/javascript"]);

/** Takes each inline script, style element and style attribute out of a page, and adds the policy that forbids them. */
export function withoutInline(page: string, addresses: Addresses): StrictPage {
  // Without scripting, the parser reads the content of `noscript` as elements.
  const document = parse(page, { scriptingEnabled: false });
  const scripts = new Map<string, string>();
  const sheets = new Map<string, string>();
  const classes = new Map<string, string>();
  for (const element of elementsIn(document)) {
    if (isInlineScript(element)) {
      const text = textOf(element);
      const name = `${hash(text)}.js`;
      scripts.set(name, text);
      element.childNodes = [];
      element.attrs.push({ name: "src", value: addresses.folder + name });
    } else if (element.tagName === "style") {
      const text = textOf(element);
      const name = `${hash(text)}.css`;
      sheets.set(name, text);
      replaceBySheet(element, addresses.folder + name);
    }
    const style = attributeOf(element, "style")?.trim();
    if (style !== undefined) {
      element.attrs = element.attrs.filter(({ name }) => name !== "style");
      if (style !== "") addClass(element, nameIn(classes, style));
    }
  }
  const head = headOf(document);
  if (classes.size > 0) defaultTreeAdapter.appendChild(head, sheetLink(addresses.classes));
  putPolicyFirst(head);
  return { html: serialize(document), scripts, sheets, classes };
}

/** A style sheet that finds elements by their style attribute finds them by the class in its place. */
export function withoutStyleSelectors(sheet: string): string {
  // Expressive Code finds the coloured words of code so: a span that has nothing but custom properties.
  const result = sheet.replaceAll(/\[style\^=(["']?)--\1\]:not\(\[class\]\)/g, '[class^="style-"]');
  const left = /[^{}]*\[style[^{}]*/.exec(result);
  if (left) throw new Error(`A style sheet selects by style attributes, which no page has: ${left[0]}`);
  return result;
}

/** Every element below a node, also those of templates. */
function* elementsIn(node: ParentNode): Generator<Element> {
  for (const child of [...node.childNodes]) {
    if (!defaultTreeAdapter.isElementNode(child)) continue;
    yield child;
    yield* elementsIn(child);
    if (isTemplate(child)) yield* elementsIn(child.content);
  }
}

function isTemplate(element: Element): element is DefaultTreeAdapterTypes.Template {
  return "content" in element;
}

function isInlineScript(element: Element): boolean {
  if (element.tagName !== "script" || attributeOf(element, "src") !== undefined) return false;
  return JAVASCRIPT.has((attributeOf(element, "type") ?? "").toLowerCase());
}

function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

function textOf(element: Element): string {
  return element.childNodes.map((child) => (defaultTreeAdapter.isTextNode(child) ? child.value : "")).join("");
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

/** The class of a style attribute: equal declarations have the same one. */
function nameIn(classes: Map<string, string>, style: string): string {
  const name = `style-${hash(style)}`;
  classes.set(name, style);
  return name;
}

function addClass(element: Element, name: string): void {
  const attribute = element.attrs.find((each) => each.name === "class");
  if (attribute === undefined) element.attrs.push({ name: "class", value: name });
  else attribute.value = `${attribute.value} ${name}`.trim();
}

function replaceBySheet(style: Element, address: string): void {
  const link = sheetLink(address);
  const media = attributeOf(style, "media");
  if (media !== undefined) link.attrs.push({ name: "media", value: media });
  if (style.parentNode === null) return;
  defaultTreeAdapter.insertBefore(style.parentNode, link, style);
  defaultTreeAdapter.detachNode(style);
}

function sheetLink(address: string): Element {
  return createElement("link", { rel: "stylesheet", href: address });
}

function createElement(name: string, attributes: Readonly<Record<string, string>>): Element {
  const list = Object.entries(attributes).map(([key, value]) => ({ name: key, value }));
  return defaultTreeAdapter.createElement(name, html.NS.HTML, list);
}

function headOf(document: ParentNode): Element {
  for (const element of elementsIn(document)) if (element.tagName === "head") return element;
  throw new Error("The parser gives every page a head, and this one has none.");
}

/** A policy holds for what stands behind it, so it is first; but for the encoding, which must be in the first bytes of a page. */
function putPolicyFirst(head: Element): void {
  const meta = createElement("meta", { "http-equiv": "content-security-policy", content: policy });
  const after = head.childNodes.find(
    (child) =>
      defaultTreeAdapter.isElementNode(child) &&
      child.tagName !== "title" &&
      attributeOf(child, "charset") === undefined,
  );
  if (after === undefined) defaultTreeAdapter.appendChild(head, meta);
  else defaultTreeAdapter.insertBefore(head, meta, after);
}
