import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { SchemaNode } from "../catalog/schema-tree.js";
import { link } from "../html/link.js";

/** A schema as nested lists, of which each can be unfolded. */
export function schemaList(root: SchemaNode): Element {
  return h(
    "div.schema.not-content",
    h("p.schema-root", ...typeOf(root)),
    ...valuesOf(root),
    ...childrenOf(root.children),
  );
}

function childrenOf(children: readonly SchemaNode[]): readonly Element[] {
  return children.length === 0 ? [] : [h("ul", ...children.map(item))];
}

function item(node: SchemaNode): Element {
  const line = [...nameOf(node), " ", ...typeOf(node)];
  const inner = [...valuesOf(node), ...childrenOf(node.children)];
  return inner.length === 0 ? h("li", ...line) : h("li", h("details", h("summary", ...line), ...inner));
}

const blank: ElementContent = { type: "text", value: " " };

function nameOf({ name, isRequired }: SchemaNode): readonly ElementContent[] {
  return [h("code.name", name), ...(isRequired ? [blank, h("span.required", "required")] : [])];
}

function typeOf({ type, limits, component, isShownElsewhere }: SchemaNode): readonly (Element | string)[] {
  const anchor = component === undefined ? undefined : anchorOf(component);
  const shown = isShownElsewhere && anchor !== undefined ? link(`#${anchor}`, type) : h("span", type);
  const properties = anchor !== undefined && !isShownElsewhere ? { id: anchor } : {};
  return [h("span.type", properties, shown), ...(limits.length > 0 ? [" ", h("span.limits", limits.join(", "))] : [])];
}

/** An address for a schema: names hold blanks and signs that addresses do not. */
function anchorOf(component: string): string {
  return `schema-${component.replaceAll(/[^\w-]/g, (sign) => `.${sign.codePointAt(0)?.toString(16) ?? ""}`)}`;
}

function valuesOf({ values }: SchemaNode): readonly Element[] {
  return values.length === 0 ? [] : [h("p.values", ...values.flatMap((value) => [h("code", value), " "]))];
}
