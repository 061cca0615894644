import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";

/** The new address of a link; `undefined` where it leads nowhere, so that its words alone are left. */
export type Relink = (address: string) => string | undefined;

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Addresses that a page may have as they are. All others are links to files, or dangerous. */
const FOREIGN = /^(?:https?:\/\/|mailto:)/i;
const RELATIVE = /^[\w./#-][^:]*$/;

/**
 * Markdown whose links lead to pages of the site. HTML in it becomes text, comments go, and a link with a scheme such as
 * `javascript:` loses its address: definitions hold texts of others.
 */
export function safeMarkdown(text: string, relink: Relink): string {
  const edits = editsOf(fromMarkdown(text), text, (address) => {
    if (FOREIGN.test(address)) return address;
    return RELATIVE.test(address) ? relink(address) : undefined;
  });
  let result = "";
  let position = 0;
  for (const { start, end, text: replacement } of edits) {
    result += text.slice(position, start) + replacement;
    position = end;
  }
  return result + text.slice(position);
}

/** Edits in the order of the text; none is inside of another. */
function editsOf(node: Nodes, text: string, relink: Relink): Edit[] {
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  if (node.type === "html") return [{ start, end, text: escapeHtml(node.value) }];
  if (node.type === "definition") {
    const address = relink(node.url);
    return [{ start, end, text: address === undefined ? "" : `[${node.label ?? node.identifier}]: <${address}>` }];
  }
  if (node.type === "image") {
    return [{ start, end, text: node.alt ?? "" }];
  }
  if (node.type === "link") {
    const [first, last] = [node.children[0]?.position?.start.offset, node.children.at(-1)?.position?.end.offset];
    const words = first === undefined || last === undefined ? node.url : text.slice(first, last);
    const address = relink(node.url);
    // An address in angle brackets is its own text.
    if (address === node.url) return [];
    return [{ start, end, text: address === undefined ? words : `[${words}](${address})` }];
  }
  return "children" in node ? node.children.flatMap((child) => editsOf(child, text, relink)) : [];
}

function escapeHtml(html: string): string {
  return html
    .replaceAll(/<!--[\s\S]*?-->/g, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;");
}
