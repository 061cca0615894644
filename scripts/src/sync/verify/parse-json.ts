import { getNodePath, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { pointerTo } from "../../model/json-pointer.js";
import { SyncError, WAIT_FOR_VENDOR } from "../sync-error.js";

/** JSON text → value; truncated text and keys given twice, of which `JSON.parse` says little or nothing, are errors. */
export function parseJson(text: string): unknown {
  refuseDepth(text);
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  const [first] = errors;
  if (first !== undefined) throw malformed(first, text);
  if (tree !== undefined) refuseRepeatedKeys(tree, text);
  return JSON.parse(text);
}

/** The deepest nesting that is read, where the deepest of OneTrust's has 33: the stages walk a document by recursion. */
const DEEPEST = 100;

/** Counts brackets outside of texts, so that nothing recurses before the depth is known. */
function refuseDepth(text: string): void {
  let depth = 0;
  let isInText = false;
  for (let offset = 0; offset < text.length; offset += 1) {
    const character = text[offset];
    if (character === '"') isInText = !isInText;
    else if (isInText) offset += character === "\\" ? 1 : 0;
    else if (character === "{" || character === "[") depth += 1;
    else if (character === "}" || character === "]") depth -= 1;
    if (depth > DEEPEST) throw tooDeep(offset, text);
  }
}

function tooDeep(offset: number, text: string): SyncError {
  const message = `the definition is nested more than ${DEEPEST} levels deep`;
  return new SyncError({ code: "too-deep", message, place: placeOf(offset, text), remedy: WAIT_FOR_VENDOR });
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
