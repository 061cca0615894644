import { read, type Service } from "@onetrust-client/tests-support/checkout";
import { type Action, actionsFor, corrected } from "./corrected.js";

/** The parts of a snapshot that a caller's input depends on, read without the generator's code. */
export interface Definition {
  readonly paths: NameMap<PathItem>;
  readonly components?: {
    readonly schemas?: NameMap<Schema>;
    readonly parameters?: NameMap<Parameter>;
    readonly requestBodies?: NameMap<RequestBody>;
  };
}

type PathItem = { readonly [method in (typeof METHODS)[number]]?: Operation } & {
  readonly parameters?: readonly Parameter[];
};

export interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly security?: readonly NameMap<readonly string[]>[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: RequestBody;
  readonly responses: NameMap<{ readonly content?: NameMap<unknown> }>;
}

export interface Parameter extends Reference {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required?: boolean;
  readonly schema?: Schema;
}

export interface RequestBody extends Reference {
  readonly required?: boolean;
  readonly content: NameMap<{ readonly schema?: Schema }>;
}

export interface Schema extends Reference {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: NameMap<Schema>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly discriminator?: { readonly propertyName: string; readonly mapping?: NameMap<string> };
  readonly readOnly?: boolean;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
}

interface Reference {
  readonly $ref?: string;
}

type NameMap<Value> = { readonly [name: string]: Value };

const METHODS = ["get", "put", "post", "delete", "patch"] as const;

/** The committed snapshot of a service with these corrections: those of its overlay, if not told otherwise. */
export function definitionOf(
  { id, package: name }: Service,
  actions: readonly Action[] = actionsFor(name),
): Definition {
  const document = corrected(read(`specs/snapshots/${id}.json`), actions);
  if (!isDefinition(document)) throw new Error(`specs/snapshots/${id}.json has no paths.`);
  return document;
}

/** The operations of a snapshot by `GET /api/…`, each with the parameters that its path shares. */
export function operationsOf(definition: Definition): Map<string, Operation> {
  return new Map(
    Object.entries(definition.paths).flatMap(([path, item]) =>
      METHODS.flatMap((method): [string, Operation][] => {
        const operation = item[method];
        if (operation === undefined) return [];
        const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
        return [[`${method.toUpperCase()} ${path}`, { ...operation, parameters }]];
      }),
    ),
  );
}

/** What a reference stands for. */
export function resolve<Value extends Reference>(value: Value, components: NameMap<Value> = {}): Value {
  if (value.$ref === undefined) return value;
  const target = components[value.$ref.slice(value.$ref.lastIndexOf("/") + 1)];
  if (target === undefined) throw new Error(`${value.$ref} does not resolve.`);
  return resolve(target, components);
}

function isDefinition(value: unknown): value is Definition {
  return typeof value === "object" && value !== null && "paths" in value && typeof value.paths === "object";
}
