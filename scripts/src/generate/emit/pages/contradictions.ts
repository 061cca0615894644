import type { Contradiction } from "../../../model/evidence/contradictions.js";
import { code, plainText, table } from "../../../text/markdown.js";
import { type Place, placeOf } from "./defects-page.js";

/** The last section of `docs/vendor-defects.md`: where examples and the corrected definition differ, with both sides. */
export function contradictionLines(contradictions: ReadonlyMap<string, readonly Contradiction[]>): string[] {
  const rows = [...contradictions].flatMap(([name, found]) =>
    found.map(({ place, declared, shown }) => [name, placeText(placeOf(place)), plainText(declared), plainText(shown)]),
  );
  if (rows.length === 0) return [];
  return [
    "## Examples that contradict the definition",
    "",
    "The vendor's examples and the definition cannot both be right at these places. Our types say what the definition says, until a",
    "person has found out which is right and has corrected it. `specs/evidence` has what the examples show.",
    "",
    ...table(["Package", "Place", "The definition says", "Examples show"], rows),
    "",
  ];
}

function placeText({ owner, part }: Place): string {
  return part === "" ? code(owner) : `${code(owner)} (${part.replaceAll("|", "\\|")})`;
}
