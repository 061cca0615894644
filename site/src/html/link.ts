import type { Element, ElementContent } from "hast";
import { h } from "hastscript";

type Content = string | ElementContent;

/** A link, if its address is one of the web or leads to a page of the site. A text that stands for something else stays a text. */
export function link(address: string, ...content: readonly Content[]): Element {
  const isSafe = /^https:\/\//i.test(address) || /^(?:\/(?![/\\])|#)/.test(address);
  return isSafe ? h("a", { href: address }, ...content) : h("span", ...content);
}
