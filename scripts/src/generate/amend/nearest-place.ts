import { compile, type JSONValue, query } from "json-p3";
import leven from "leven";
import { type Definition, isRecord } from "../../model/openapi.js";

const MOST_CHARACTERS = 160;

/** How far a JSONPath leads into a definition in which it finds nothing, for the person who wrote it. */
export function nearestPlace(target: string, definition: Definition): string {
  const document: JSONValue = JSON.parse(JSON.stringify(definition));
  const segments = compile(target).segments.map(String);
  const reached = segments.findLastIndex((_, index) => valuesAt(segments.slice(0, index + 1), document).length > 0) + 1;
  const path = pathOf(segments.slice(0, reached));
  const next = segments[reached] ?? "";
  const [value] = valuesAt(segments.slice(0, reached), document);
  if (next.startsWith("[?")) return `${path} is there, and the filter ${next} fits nothing in it: ${shown(value)}`;
  const nearest = nearestKey(next, value);
  const hint = nearest === undefined ? "" : `; the nearest name there is ${JSON.stringify(nearest)}`;
  return `${path} is there, and ${next} is not in it${hint}`;
}

function valuesAt(segments: readonly string[], document: JSONValue): JSONValue[] {
  return query(pathOf(segments), document).values();
}

function pathOf(segments: readonly string[]): string {
  return `$${segments.join("")}`;
}

function nearestKey(segment: string, value: JSONValue | undefined): string | undefined {
  if (!isRecord(value)) return undefined;
  const wanted = segment.replaceAll(/^[.['"]+|['"\]]+$/g, "").toLowerCase();
  const far = (key: string) => leven(wanted, key.toLowerCase());
  return Object.keys(value).toSorted((a, b) => far(a) - far(b))[0];
}

function shown(value: JSONValue | undefined): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
}
