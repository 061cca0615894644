import { posix } from "node:path";
import type { Definition, Image, Link, LinkReference, Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";

/** What decides where a relative link of a README leads once it is read outside of the repository. */
export interface ReadmePlace {
  /** The package's folder in the repository. */
  readonly directory: string;
  /** The files in the tarball, by their paths in the package. */
  readonly files: ReadonlySet<string>;
  /** The address of the repository, if it is known. */
  readonly url: string | null;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The README of a packed package. npm and editors show it without the repository around it, so its relative links become absolute.
 * While the repository's address is not known, a link to a file that is not in the package becomes its text, and an image its
 * description.
 */
export function packedReadme(text: string, place: ReadmePlace): string {
  const nodes = nodesIn(fromMarkdown(text));
  const gone = new Set(
    nodes.flatMap((node) =>
      node.type === "definition" && target(node.url, place) === undefined ? node.identifier : [],
    ),
  );
  const edits = nodes.flatMap((node) => editsOf(node, { text, place, gone })).toSorted((a, b) => b.start - a.start);
  return edits.reduce((whole, edit) => whole.slice(0, edit.start) + edit.text + whole.slice(edit.end), text);
}

function nodesIn(node: Nodes): Nodes[] {
  return [node, ...("children" in node ? node.children.flatMap(nodesIn) : [])];
}

interface Readme {
  readonly text: string;
  readonly place: ReadmePlace;
  /** The link definitions that lead nowhere any more. */
  readonly gone: ReadonlySet<string>;
}

function editsOf(node: Nodes, { text, place, gone }: Readme): Edit[] {
  switch (node.type) {
    case "link":
    case "image":
    case "definition": {
      const wanted = target(node.url, place, node.type === "image");
      if (wanted === undefined) return remove(node);
      return wanted === node.url ? [] : [replaceTarget(text, node, wanted)];
    }
    case "linkReference":
    case "imageReference":
      return gone.has(node.identifier) ? remove(node) : [];
    case "html":
      refuseRelative(node.value);
      return [];
    default:
      return [];
  }
}

/** Takes away a link around what it shows; an image's description stays. */
function remove(
  node: Link | LinkReference | Extract<Nodes, { type: "image" | "imageReference" | "definition" }>,
): Edit[] {
  const { start, end } = span(node);
  if (node.type === "image" || node.type === "imageReference") return [{ start, end, text: node.alt ?? "" }];
  const [first, last] = "children" in node ? [node.children[0], node.children.at(-1)] : [];
  if (first === undefined || last === undefined) return [{ start, end, text: "" }];
  return [
    { start, end: span(first).start, text: "" },
    { start: span(last).end, end, text: "" },
  ];
}

function replaceTarget(text: string, node: Link | Image | Definition, wanted: string): Edit {
  const { start, end } = span(node);
  const last = node.type === "link" ? node.children.at(-1) : undefined;
  const shown = last === undefined ? text.indexOf("]", start) : span(last).end;
  const at = text.indexOf(node.url, shown);
  if (at < 0 || at >= end)
    throw new Error(
      `README: the link to ${node.url} holds an escape. Write its target without one, so that it can be made absolute.`,
    );
  return { start: at, end: at + node.url.length, text: wanted };
}

/** Where a link leads from now on; `undefined` if nowhere. */
function target(url: string, place: ReadmePlace, isImage = false): string | undefined {
  if (/^([a-z][a-z\d+.-]*:|\/\/|#)/i.test(url)) return url;
  const [, path = "", rest = ""] = /^([^?#]*)(.*)$/.exec(url) ?? [];
  if (place.url === null) return place.files.has(posix.normalize(path)) ? url : undefined;
  const inRepository = posix.join(place.directory, path);
  if (path.startsWith("/") || inRepository.startsWith("../"))
    throw new Error(`README: the link to ${url} leads out of the repository. Write it relative to the README.`);
  return `${place.url}/${isImage ? "raw" : "blob"}/HEAD/${inRepository}${rest}`;
}

function refuseRelative(html: string): void {
  const [, url] = /\b(?:href|src)\s*=\s*["']?(?!https?:|mailto:|#)([^"'\s>]+)/i.exec(html) ?? [];
  if (url !== undefined)
    throw new Error(
      `README: an HTML tag names ${url}, which is not made absolute. Write the link or image in Markdown.`,
    );
}

function span({ position }: Nodes): { readonly start: number; readonly end: number } {
  const [start, end] = [position?.start.offset, position?.end.offset];
  if (start === undefined || end === undefined) throw new Error("README: the Markdown parser gave no positions.");
  return { start, end };
}
