import type { Schema } from "@onetrust-client/catalog";
import type { OperationFacts } from "@onetrust-client/catalog/bind";
import { inWords, resolved, typedValue, typesOf } from "@onetrust-client/catalog/schemas";
import type { BodyEncoding, OperationInput } from "@onetrust-client/core";

const parts = ["path", "query", "headers"] as const;
type Part = (typeof parts)[number];

/** A field of the form, for one value of the input. */
export interface Field {
  readonly part: Part | "body";
  /** Name of the parameter. Empty for the body. */
  readonly name: string;
  readonly isRequired: boolean;
  /** `list` has a value a line. */
  readonly kind: "line" | "choice" | "list" | "text";
  /** Of a choice. */
  readonly values: readonly string[];
  /** `date-time`, `list of text`. Empty for a choice, which shows its values. */
  readonly hint: string;
}

/** The fields that an operation needs. */
export function fieldsOf({ contract, definition, service }: OperationFacts): readonly Field[] {
  const isRequired = (part: Part, name: string): boolean =>
    part === "path" || (definition.required?.[part] ?? []).includes(name);
  const parameters = parts.flatMap((part) =>
    Object.entries(contract[part] ?? {}).map(([name, schema]): Field => {
      const own = resolved(schema, service);
      const values = choicesOf(own);
      const kind = values.length > 0 ? "choice" : typesOf(own).includes("array") ? "list" : "line";
      return {
        part,
        name,
        isRequired: isRequired(part, name),
        kind,
        values,
        hint: kind === "choice" ? "" : inWords(schema, service),
      };
    }),
  );
  return definition.body === undefined ? parameters : [...parameters, bodyField(definition)];
}

function bodyField({ body, bodyOptional = false }: OperationFacts["definition"]): Field {
  const hint = (body && bodyHints[body]) ?? "JSON";
  const kind = body === "binary" ? "line" : "text";
  return { part: "body", name: "", isRequired: !bodyOptional, kind, values: [], hint };
}

const bodyHints: Readonly<Partial<Record<BodyEncoding, string>>> = {
  binary: "name of a file",
  text: "text",
  multipart: `JSON, in which "@file" stands for a file`,
};

function choicesOf({ enum: values, type }: Schema): readonly string[] {
  if (type === "boolean") return ["true", "false"];
  const listed: readonly unknown[] = Array.isArray(values) ? values : [];
  return listed.filter((value) => value !== null).map(String);
}

/** What somebody wrote into a field. */
export interface Filled {
  readonly field: Field;
  readonly text: string;
}

/** An input, or the reason why a text is none. */
export type ReadInput = { readonly input: OperationInput } | { readonly problem: string };

/** Turns texts into the input that they stand for. Empty fields are left out. */
export function readFields(filled: readonly Filled[], facts: OperationFacts): ReadInput {
  const given = filled.filter(({ text }) => text.trim() !== "");
  const valuesOf = (part: Part): object => {
    const own = given.filter(({ field }) => field.part === part);
    const values = own.map(({ field, text }) => [field.name, parameterValue(text, field, facts)] as const);
    return values.length === 0 ? {} : { [part]: Object.fromEntries(values) };
  };
  const input = Object.assign({}, ...parts.map(valuesOf));
  const body = given.find(({ field }) => field.part === "body");
  if (body === undefined) return { input };
  try {
    return { input: { ...input, body: bodyValue(body.text, facts) } };
  } catch (error) {
    return { problem: `The body is no JSON: ${error instanceof Error ? error.message : "it cannot be parsed"}` };
  }
}

function parameterValue(text: string, { part, name }: Field, { contract, service }: OperationFacts): unknown {
  const schemas = part === "body" ? undefined : contract[part];
  const own = resolved(schemas?.[name] ?? {}, service);
  if (!typesOf(own).includes("array")) return typedValue(text, typesOf(own));
  const { items } = own;
  const item = typeof items === "object" && items !== null ? resolved({ ...items }, service) : {};
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => typedValue(line, typesOf(item)));
}

function bodyValue(text: string, { definition: { body, files = [] } }: OperationFacts): unknown {
  if (body === "binary") return namedFile(text);
  if (body === "text") return text;
  const value: unknown = JSON.parse(text);
  if (body !== "multipart" || typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]: [string, unknown]) => [
      name,
      files.includes(name) && typeof each === "string" ? namedFile(each) : each,
    ]),
  );
}

/** A file of which only the name is known: nothing is read, and nothing is sent. */
function namedFile(name: string): File {
  return new File([], name.trim().replace(/^@/, ""));
}

/** The text of a field for a value that the input has there. */
export function fieldText({ part, name, kind }: Field, input: OperationInput): string {
  const value: unknown = part === "body" ? input.body : input[part]?.[name];
  if (value === undefined) return "";
  if (kind === "list" && Array.isArray(value)) return value.map(lineText).join("\n");
  return part === "body" && typeof value !== "string" ? JSON.stringify(value, null, 2) : lineText(value);
}

function lineText(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
