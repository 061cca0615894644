import { printParseErrorCode, visit } from "jsonc-parser";
import { pointerTo } from "../model/json-pointer.js";
import { SyncError, WAIT_FOR_VENDOR } from "./sync-error.js";

/** JSON text → value; truncated text and keys given twice, of which `JSON.parse` says little or nothing, are errors. */
export function parseJson(text: string): unknown {
  const objects: Set<string>[] = [];
  visit(
    text,
    {
      onObjectBegin: () => void objects.push(new Set()),
      onObjectEnd: () => void objects.pop(),
      onObjectProperty: (key, _offset, _length, line, column, path) => {
        if (objects.at(-1)?.has(key)) refuseTwice([...path(), key], at(line, column));
        objects.at(-1)?.add(key);
      },
      onError: (code, offset, length, line, column) => {
        throw malformed(
          offset + length >= text.length ? "the text ends too early" : printParseErrorCode(code),
          at(line, column),
        );
      },
    },
    { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false },
  );
  return JSON.parse(text);
}

function at(line: number, column: number): string {
  return `line ${line + 1}, column ${column + 1}`;
}

function malformed(what: string, place: string): SyncError {
  const remedy = "Run sync again; if the file is still broken, tell the vendor.";
  return new SyncError({ code: "syntax", message: `no JSON: ${what}`, place, remedy });
}

/** A key given twice inside a sample harms nobody, for samples are dropped. */
function refuseTwice(keys: readonly (string | number)[], place: string): void {
  if (keys.some((key) => key === "example" || key === "examples")) return;
  const message = `${pointerTo(keys)} is declared twice`;
  throw new SyncError({ code: "duplicate-key", message, place, remedy: WAIT_FOR_VENDOR });
}
