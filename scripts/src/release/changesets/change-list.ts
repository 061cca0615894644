import type { Definition } from "../../model/openapi.js";
import { code, plainText } from "../../text/markdown.js";
import { type Aspects, type InterfaceRow, interfaceRows, type SchemaName } from "./interface-rows.js";

/**
 * What differs between two snapshots of a service, a line of Markdown each, for people. Empty where it shows in no type, as a licence or
 * an operation id.
 */
export function changeList(before: Definition, after: Definition, nameOf: SchemaName): string[] {
  const [old, now] = [interfaceRows(before, nameOf), interfaceRows(after, nameOf)];
  const lines = [...operationLines(old.operations, now.operations), ...schemaLines(old.schemas, now.schemas)];
  if (before.info.title !== after.info.title)
    lines.push(`renamed: "${plainText(before.info.title)}" is now "${plainText(after.info.title)}"`);
  if (before.info.version !== after.info.version)
    lines.push(`version label: ${plainText(before.info.version)} → ${plainText(after.info.version)}`);
  return lines;
}

type Rows = ReadonlyMap<string, InterfaceRow>;

function operationLines(old: Rows, now: Rows): string[] {
  return [
    ...only(now, old).map(([key, { title }]) => `operation added: ${plainText(title)}, ${code(key)}`),
    ...only(old, now).map(([key, { title }]) => `operation removed: ${plainText(title)}, ${code(key)}`),
    ...both(old, now).flatMap(([key, before, after]) => [
      ...(before.title === after.title
        ? []
        : [`title: "${plainText(before.title)}" is now "${plainText(after.title)}", ${code(key)}`]),
      ...scopeLines(before.scopes, after.scopes).map((line) => `${code(key)}: ${line}`),
      ...aspectLines(before.aspects, after.aspects).map((line) => `${code(key)}: ${line}`),
      ...placeLines(before, after).map((line) => `${code(key)}: ${line}`),
    ]),
  ];
}

function schemaLines(old: Rows, now: Rows): string[] {
  return [
    ...only(now, old).map(([name]) => `type added: ${code(name)}`),
    ...only(old, now).map(([name]) => `type removed: ${code(name)}`),
    ...both(old, now).flatMap(([name, before, after]) =>
      [...aspectLines(before.aspects, after.aspects), ...placeLines(before, after)].map(
        (line) => `${code(name)}: ${line}`,
      ),
    ),
  ];
}

function placeLines({ places: old }: InterfaceRow, { places: now }: InterfaceRow): string[] {
  return [
    ...only(now, old).map(([place, { required, type }]) => {
      const words = [required ? "required" : undefined, type && plainText(type)].filter((word) => word !== undefined);
      return `${place} added${words.length > 0 ? ` (${words.join(" ")})` : ""}`;
    }),
    ...only(old, now).map(([place]) => `${place} removed`),
    ...both(old, now).flatMap(([place, before, after]) => aspectLines(before, after).map((line) => `${place} ${line}`)),
  ];
}

function scopeLines(old: readonly string[], now: readonly string[]): string[] {
  return [
    ...now.filter((scope) => !old.includes(scope)).map((scope) => `scope ${code(scope)} is accepted`),
    ...old.filter((scope) => !now.includes(scope)).map((scope) => `scope ${code(scope)} is no longer accepted`),
  ];
}

/** Aspects that are there or not. */
const SWITCHES: Readonly<Record<string, readonly [on: string, off: string]>> = {
  required: ["is now required", "is now optional"],
  deprecated: ["is now deprecated", "is no longer deprecated"],
};

function aspectLines(old: Aspects, now: Aspects): string[] {
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return names.flatMap((name) => {
    const [before, after] = [old[name], now[name]];
    if (before === after) return [];
    const [on, off] = SWITCHES[name] ?? [];
    if (on !== undefined && off !== undefined) return [after === undefined ? off : on];
    return name === "values"
      ? valueLines(before, after)
      : [`${plainText(name)}: ${plainText(before ?? "none")} → ${plainText(after ?? "none")}`];
  });
}

function valueLines(before: string | undefined, after: string | undefined): string[] {
  const [old, now] = [valuesOf(before), valuesOf(after)];
  if (old === undefined) return [`takes only ${plainText(after ?? "")}`];
  if (now === undefined) return ["takes any value"];
  const [gained, lost] = [now.filter((value) => !old.includes(value)), old.filter((value) => !now.includes(value))];
  return [
    ...(gained.length > 0 ? [`gains the value ${gained.join(", ")}`] : []),
    ...(lost.length > 0 ? [`loses the value ${lost.join(", ")}`] : []),
  ];
}

function valuesOf(text: string | undefined): string[] | undefined {
  const values: unknown = text === undefined ? undefined : JSON.parse(text);
  return Array.isArray(values) ? values.map((value) => code(JSON.stringify(value))) : undefined;
}

function only<Value>(these: ReadonlyMap<string, Value>, those: ReadonlyMap<string, Value>): [string, Value][] {
  return [...these].filter(([key]) => !those.has(key));
}

function both<Value>(old: ReadonlyMap<string, Value>, now: ReadonlyMap<string, Value>): [string, Value, Value][] {
  return [...old].flatMap(([key, before]): [string, Value, Value][] => {
    const after = now.get(key);
    return after === undefined ? [] : [[key, before, after]];
  });
}
