import type { Input } from "../build-draft.js";
import { configuration } from "../fail.js";

/** The input that asks for the page at a position. */
export function moveTo(name: string, input: Input, position: string | undefined): Input {
  if (position === undefined) return input;
  const [, part = "", field = "", value] = /^(query|headers|body)\.(\S+) (.*)$/s.exec(position) ?? [];
  if (!part) throw configuration(name, "resume is not from an error");
  return { ...input, [part]: { ...Object(input)[part], [field]: value } };
}
