import { getNodePath, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { pointerTo } from "../model/json-pointer.js";
import { SyncError, WAIT_FOR_VENDOR } from "./sync-error.js";

/** JSON text → value; truncated text and keys given twice, of which `JSON.parse` says little or nothing, are errors. */
export function parseJson(text: string): unknown {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  const [first] = errors;
  if (first !== undefined) throw malformed(first, text);
  if (tree !== undefined) refuseRepeatedKeys(tree, text);
  return JSON.parse(text);
}

function malformed({ error, offset, length }: ParseError, text: string): SyncError {
  const what = offset + length >= text.length ? "the text ends too early" : printParseErrorCode(error);
  const remedy = "Run sync again; if the file is still broken, tell the vendor.";
  return new SyncError({ code: "syntax", message: `no JSON: ${what}`, place: placeOf(offset, text), remedy });
}

function refuseRepeatedKeys(node: Node, text: string): void {
  const seen = new Set<unknown>();
  for (const child of node.children ?? []) {
    const key = child.type === "property" ? child.children?.[0] : undefined;
    // A key given twice inside a sample harms nobody, for samples are dropped.
    if (key?.value === "example" || key?.value === "examples") continue;
    if (key !== undefined && seen.has(key.value)) throw declaredTwice(key, text);
    seen.add(key?.value);
    refuseRepeatedKeys(child, text);
  }
}

function declaredTwice(key: Node, text: string): SyncError {
  const message = `${pointerTo(getNodePath(key))} is declared twice`;
  return new SyncError({
    code: "duplicate-key",
    message,
    place: placeOf(key.offset, text),
    remedy: WAIT_FOR_VENDOR,
  });
}

function placeOf(offset: number, text: string): string {
  const before = text.slice(0, offset).split("\n");
  return `line ${before.length}, column ${(before.at(-1) ?? "").length + 1}`;
}
