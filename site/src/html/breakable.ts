import type { Element } from "hast";
import { h } from "hastscript";

/** A path that may break after each slash. */
export function breakable(path: string): readonly (Element | string)[] {
  return path.split(/(?<=\/)/).flatMap((part) => [part, h("wbr")]);
}
