import type { ServiceContract } from "@onetrust-client/catalog";
import { toHtml } from "hast-util-to-html";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { describe, expect, test } from "vitest";
import { schemaTree } from "../src/catalog/schema-tree.js";
import { link } from "../src/html/link.js";
import { schemaList } from "../src/operation-page/schema-list.js";

type Node = DefaultTreeAdapterTypes.ChildNode;

/** The names of the elements in a text, as a browser would read it. */
function elementsIn(html: string): readonly string[] {
  const walk = (nodes: readonly Node[]): string[] =>
    nodes.flatMap((node) => ("tagName" in node ? [node.tagName, ...walk(node.childNodes)] : []));
  return [...new Set(walk(parseFragment(html).childNodes))].sort();
}

const hostile = `</code><script>alert(1)</script><img src=x onerror=alert(1)>"'<!--`;

test("a schema whose texts are markup shows them as texts", () => {
  const service: ServiceContract = {
    package: "x",
    host: "tenant",
    operations: {},
    components: { schemas: { [hostile]: { type: "object", properties: { [hostile]: { type: "string" } } } } },
  };
  const schema = {
    type: "object",
    required: [hostile],
    properties: {
      [hostile]: { $ref: `#/components/schemas/${hostile}` },
      b: { type: "string", pattern: hostile, default: hostile, format: hostile },
      c: { enum: [hostile] },
      __proto__: { type: "string" },
    },
  };
  const html = toHtml(schemaList(schemaTree(schema, service)));
  expect(elementsIn(html)).toEqual(["code", "details", "div", "li", "p", "span", "summary", "ul"]);
  expect(html).not.toContain("<script");
});

describe("a link", () => {
  test.each(["https://developer.onetrust.com/x", "/onetrust-client/operations/", "#schema-A"])("to %s", (address) => {
    expect(elementsIn(toHtml(link(address, "text")))).toEqual(["a"]);
  });

  test.each([
    "javascript:alert(1)",
    " javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,<script>",
    "http://example.com/",
    "//example.com/",
    "/\\example.com/",
    "vbscript:x",
    "",
  ])("to %j is none", (address) => {
    expect(elementsIn(toHtml(link(address, "text")))).toEqual(["span"]);
  });
});

test("a schema that leads back to itself is shown once", () => {
  const service: ServiceContract = {
    package: "x",
    host: "tenant",
    operations: {},
    components: {
      schemas: {
        Folder: {
          type: "object",
          properties: { parent: { $ref: "#/components/schemas/Folder" }, name: { type: "string" } },
        },
      },
    },
  };
  const tree = schemaTree({ $ref: "#/components/schemas/Folder" }, service);
  expect(
    tree.children.map(({ name, isShownElsewhere, children }) => [name, isShownElsewhere, children.length]),
  ).toEqual([
    ["parent", true, 0],
    ["name", false, 0],
  ]);
});
