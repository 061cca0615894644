import { fromMarkdown } from "mdast-util-from-markdown";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { generateLines } from "../../../src/commands/generate.js";
import { NOT_REVIEWED } from "../../../src/generate/amend/reviews/idempotency-review.js";
import { NOTHING_WRITTEN } from "../../../src/generate/emit/catalogue/hand-written.js";
import { type Generated, generate } from "../../../src/generate/generate.js";
import type { SourceService } from "../../../src/generate/inputs.js";
import type { Definition } from "../../../src/model/openapi.js";
import { newSummary } from "../../../src/release/changesets/changeset-summary.js";
import { normalise } from "../../../src/sync/normalise/normalise.js";
import { type Problem, problemOr } from "../../../src/sync/sync-error.js";
import { verify } from "../../../src/sync/verify/verify.js";
import { HOSTILE_TEXTS, NAME_PLACES, TEXT_PLACES } from "../../support/definitions/hostile-texts.js";

/** What must stand in no file as it is: it turns the direction of writing, commands a terminal, or ends a line. */
const UNSEEN = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u;

const RAW_EXCEPTION =
  /TypeError|RangeError|URIError|is not a function|not iterable|call stack|Cannot read prop|undefined/;

interface Walked {
  readonly text: string;
  readonly definition: Definition | Problem;
}

/** One service for each hostile text in a place, through all stages. */
async function walkAll(put: (text: string) => object): Promise<{ walked: Walked[]; generated: Generated }> {
  const walked = await Promise.all(
    Object.values(HOSTILE_TEXTS).map(async (text) => {
      const bytes = new TextEncoder().encode(JSON.stringify(put(text)));
      return { text, definition: await problemOr(async () => normalise(verify(bytes))) };
    }),
  );
  const services = walked.flatMap(({ definition }, index) => ("code" in definition ? [] : sourceOf(definition, index)));
  const generated = await generate({ services, names: {}, kinds: [], texts: NOTHING_WRITTEN });
  return { walked, generated };
}

function sourceOf(definition: Definition, index: number): SourceService {
  const reviews = { overlay: { actions: [] }, review: NOT_REVIEWED, paging: {}, failures: {} };
  const service = { id: `platform-probe-${index}`, package: `probe${index}` };
  return { service, definition, source: { snapshot: "0".repeat(64) }, ...reviews };
}

/** Names that a TypeScript file declares or reads, but for those of properties. */
function identifiersOf(path: string, text: string): string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    const isProperty = ts.isPropertySignature(node.parent) || ts.isPropertyAssignment(node.parent);
    if (ts.isIdentifier(node) && !(isProperty && node.parent.name === node)) names.push(node.text);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true), visit);
  return names;
}

interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly MarkdownNode[];
}

function nodesOf(node: MarkdownNode): MarkdownNode[] {
  return [node, ...(node.children ?? []).flatMap(nodesOf)];
}

function textOf(node: MarkdownNode): string {
  return nodesOf(node)
    .map(({ value = "" }) => value)
    .join("");
}

/** What a Markdown text has that no text of a definition may bring: markup, links and mentions. */
function markupIn(markdown: string): string[] {
  const nodes = nodesOf(fromMarkdown(markdown));
  // GitHub makes a link of an address that stands in a text.
  if (/(?<![\\`])\bhttps?:\/\/evil/.test(markdown.replaceAll(/`[^`\n]*`/g, ""))) return ["address"];
  return nodes.flatMap((node) => {
    if (node.type === "html" && !/^<!--[^<>]*-->$/.test(node.value ?? "")) return [`HTML ${node.value}`];
    if (node.type === "image" || node.type === "thematicBreak") return [node.type];
    if (
      node.type === "link" &&
      !/^(?:https:\/\/developer\.onetrust\.com\/|\.\.\/|#|guides\/|\w+\.md)/.test(node.url ?? "")
    )
      return [`link to ${node.url}`];
    if (node.type === "heading" && textOf(node).trim() === "PWNED") return ["heading"];
    if (node.type === "text" && /(?<!\w)@everyone|repository#1/.test(node.value ?? "")) return ["mention"];
    return [];
  });
}

describe.each(Object.entries({ ...TEXT_PLACES, ...NAME_PLACES }))("a text in %s", (place, put) => {
  it("becomes no code, no markup and no character that nobody sees, and is never lost without a word", async () => {
    const { walked, generated } = await walkAll(put);
    for (const { definition } of walked) {
      if ("code" in definition) expect(`${definition.message}, ${definition.place}`).not.toMatch(RAW_EXCEPTION);
      else expect(markupIn(newSummary(definition))).toEqual([]);
    }
    for (const { failure = "" } of generated.services) expect(failure).not.toMatch(RAW_EXCEPTION);
    const lines = generateLines({ ...generated, written: [], removed: [], left: [] } as never, false);
    expect(lines.filter((line) => UNSEEN.test(line.replaceAll("\n", "")))).toEqual([]);
    for (const [path, text] of generated.files) {
      expect([path, UNSEEN.exec(text.replaceAll("\n", ""))?.[0]]).toEqual([path, undefined]);
      if (path.endsWith(".ts")) expect([path, identifiersOf(path, text).includes("PWNED")]).toEqual([path, false]);
      if (path.endsWith(".md") || path.endsWith(".txt")) expect([path, markupIn(text)]).toEqual([path, []]);
      if (path.endsWith(".json")) expect(() => JSON.parse(text)).not.toThrow();
    }
    if (!Object.hasOwn(TEXT_PLACES, place)) return;
    const all = Object.keys(HOSTILE_TEXTS).length;
    expect(generated.services.map(({ failure }) => failure)).toEqual(Array.from({ length: all }, () => undefined));
    expect(generated.services.map(({ operations }) => operations)).toEqual(Array.from({ length: all }, () => 2));
  });
});
