import type { jsonpatch } from "json-p3";
import type { Definition, Operation, Schema } from "../../../src/model/openapi.js";
import type { Verdict } from "../../../src/release/compare/change-verdict.js";
import { contents, type FoundProperty, objects, operations, parameters, pointer, properties } from "./find.js";

type Patch = readonly jsonpatch.OpObject[];

/** One kind of change that a vendor makes. */
export interface Mutation {
  readonly kind: string;
  /** What users must be told. */
  readonly expected: Verdict;
  /** The change at the first place that has room for it, if there is one. */
  readonly patch: (definition: Definition) => Patch | undefined;
  /** The way back is what is meant: from the changed definition to the committed one. */
  readonly isReversed?: true;
}

const TEXT: Schema = { type: "string" };
const OTHER: Schema = { type: "object", properties: { newOne: TEXT }, required: ["newOne"] };

const add = (path: string, value: unknown): jsonpatch.OpObject => ({
  op: "add",
  path,
  value: JSON.parse(JSON.stringify(value)),
});
const remove = (path: string): jsonpatch.OpObject => ({ op: "remove", path });
const isText = ({ value }: { value: Schema }) =>
  value.type === "string" && value.enum === undefined && value.format === undefined;
const hasEnum = (schema: Schema | undefined) => (schema?.enum?.length ?? 0) > 1 && schema?.type === "string";
const isJson = (content: object) => Object.keys(content).some((type) => type === "application/json" || type === "*/*");
const enumOf = (schema: Schema | undefined) => schema?.enum ?? [];

/** Some of the vendor's enums list a value twice. */
const withoutFirst = (path: string, schema: Schema | undefined) => {
  const [lost, ...rest] = enumOf(schema);
  return add(
    path,
    rest.filter((each) => each !== lost),
  );
};

/** Changes the first of the found that `change` has an answer for. */
function first<Found>(found: readonly Found[], change: (each: Found) => Patch | undefined): Patch | undefined {
  for (const each of found) {
    const patch = change(each);
    if (patch !== undefined) return patch;
  }
  return undefined;
}

const operation =
  (change: (each: ReturnType<typeof operations>[number]) => Patch | undefined) => (definition: Definition) =>
    first(operations(definition), change);
const parameter =
  (change: (each: ReturnType<typeof parameters>[number]) => Patch | undefined) => (definition: Definition) =>
    first(parameters(definition), change);
const property =
  (side: "request" | "answer", change: (each: FoundProperty) => Patch | undefined) => (definition: Definition) =>
    first(properties(definition, side), change);
const object =
  (side: "request" | "answer", change: (each: ReturnType<typeof objects>[number]) => Patch | undefined) =>
  (definition: Definition) =>
    first(objects(definition, side), change);
const content =
  (side: "request" | "answer", change: (each: ReturnType<typeof contents>[number]) => Patch | undefined) =>
  (definition: Definition) =>
    first(contents(definition, side), change);

const newParameter = (place: string, required: boolean) =>
  operation(({ at, value }) => [
    add(`${at}/parameters`, [...(value.parameters ?? []), { name: "x-new-one", in: place, required, schema: TEXT }]),
  ]);
/** An object that loses its last property would become one of which nothing is said. */
const hasSiblings = ({ owner }: FoundProperty) => Object.keys(owner.value.properties ?? {}).length > 1;
const withoutRequired = ({ owner, name }: FoundProperty) =>
  add(
    `${owner.at}/required`,
    (owner.value.required ?? []).filter((each) => each !== name),
  );
const withRequired = ({ owner, name }: FoundProperty) =>
  add(`${owner.at}/required`, [...(owner.value.required ?? []), name]);
const hasScopes = ({ security = [] }: Operation) => security.some((each) => Object.values(each).flat().length > 0);
const requirement = (scopes: readonly string[]) => [{ Mutated: scopes }];
const scheme = add("/components/securitySchemes/Mutated", { type: "oauth2", flows: {} });

const OPERATIONS: readonly Mutation[] = [
  { kind: "operation removed", expected: "breaking", patch: operation(({ at }) => [remove(at)]) },
  {
    kind: "operation added",
    expected: "additive",
    patch: operation(({ value, method }) => [
      add(pointer("paths", "/api/new-one"), { [method]: { ...value, summary: "A new one", parameters: [] } }),
    ]),
  },
  {
    kind: "operation's title changed",
    expected: "patch",
    patch: operation(({ at }) => [add(`${at}/summary`, "Another title")]),
  },
  {
    kind: "operation deprecated",
    expected: "additive",
    patch: operation(({ at, value }) => (value.deprecated ? undefined : [add(`${at}/deprecated`, true)])),
  },
  {
    kind: "operation's vendor id changed",
    expected: "patch",
    patch: operation(({ at }) => [add(`${at}/operationId`, "anotherId")]),
  },
  {
    kind: "operation's tags changed",
    expected: "patch",
    patch: operation(({ at }) => [add(`${at}/tags`, ["Another"])]),
  },
  {
    kind: "path changed",
    expected: "breaking",
    patch: operation(({ at, path, method, value }) => [
      remove(at),
      add(pointer("paths", `${path}/moved`), { [method]: value }),
    ]),
  },
  {
    kind: "method changed",
    expected: "breaking",
    patch: operation(({ at, path, method, value }) =>
      method === "put" ? [remove(at), add(pointer("paths", path, "patch"), value)] : undefined,
    ),
  },
];

const PARAMETERS: readonly Mutation[] = [
  { kind: "optional query parameter added", expected: "additive", patch: newParameter("query", false) },
  { kind: "required query parameter added", expected: "breaking", patch: newParameter("query", true) },
  { kind: "optional header added", expected: "additive", patch: newParameter("header", false) },
  { kind: "required header added", expected: "breaking", patch: newParameter("header", true) },
  {
    kind: "query parameter removed",
    expected: "breaking",
    patch: parameter(({ at, value }) => (value.in === "query" ? [remove(at)] : undefined)),
  },
  {
    kind: "optional parameter becomes required",
    expected: "breaking",
    patch: parameter(({ at, value }) =>
      value.in === "query" && !value.required ? [add(`${at}/required`, true)] : undefined,
    ),
  },
  {
    kind: "required parameter becomes optional",
    expected: "additive",
    patch: parameter(({ at, value }) =>
      value.in !== "path" && value.required ? [add(`${at}/required`, false)] : undefined,
    ),
  },
  {
    kind: "parameter's type changed",
    expected: "breaking",
    patch: parameter(({ at, value }) =>
      value.schema?.type === "string" ? [add(`${at}/schema`, { type: "boolean" })] : undefined,
    ),
  },
  {
    // Enums in requests are open, but for the only value of what is required.
    kind: "required parameter limited to one value",
    expected: "breaking",
    patch: parameter(({ at, value }) =>
      value.required && value.schema !== undefined && isText({ value: value.schema })
        ? [add(`${at}/schema/enum`, ["one"])]
        : undefined,
    ),
  },
  {
    kind: "parameter's enum gains a value",
    expected: "patch",
    patch: parameter(({ at, value }) =>
      hasEnum(value.schema) ? [add(`${at}/schema/enum`, [...enumOf(value.schema), "NEW_ONE"])] : undefined,
    ),
  },
  {
    kind: "parameter's enum loses a value",
    expected: "patch",
    patch: parameter(({ at, value }) =>
      // The only value that is left would be a tag.
      hasEnum(value.schema) && enumOf(value.schema).length > 2
        ? [withoutFirst(`${at}/schema/enum`, value.schema)]
        : undefined,
    ),
  },
  {
    kind: "parameter's enum given up",
    expected: "patch",
    patch: parameter(({ at, value }) => (hasEnum(value.schema) ? [remove(`${at}/schema/enum`)] : undefined)),
  },
  {
    kind: "parameter moved from query to header",
    expected: "breaking",
    patch: parameter(({ at, value }) => (value.in === "query" ? [add(`${at}/in`, "header")] : undefined)),
  },
  { kind: "parameter deprecated", expected: "patch", patch: parameter(({ at }) => [add(`${at}/deprecated`, true)]) },
  {
    kind: "parameter's bounds changed",
    expected: "patch",
    patch: parameter(({ at, value }) =>
      value.schema?.type === "string" ? [add(`${at}/schema/maxLength`, 7)] : undefined,
    ),
  },
];

const BODIES: readonly Mutation[] = [
  {
    kind: "optional body property added",
    expected: "additive",
    patch: object("request", ({ at }) => [add(`${at}/properties/newOne`, TEXT)]),
  },
  {
    kind: "required body property added",
    expected: "breaking",
    patch: object("request", ({ at, value }) => [
      add(`${at}/properties/newOne`, TEXT),
      add(`${at}/required`, [...(value.required ?? []), "newOne"]),
    ]),
  },
  {
    kind: "body property removed",
    expected: "breaking",
    patch: property("request", (each) => (hasSiblings(each) ? [remove(each.at), withoutRequired(each)] : undefined)),
  },
  {
    kind: "body property renamed",
    expected: "breaking",
    patch: property("request", (each) => [
      remove(each.at),
      withoutRequired(each),
      add(`${each.owner.at}/properties/newOne`, each.value),
    ]),
  },
  {
    kind: "body property's type changed",
    expected: "breaking",
    patch: property("request", (each) => (isText(each) ? [add(each.at, { type: "boolean" })] : undefined)),
  },
  {
    kind: "body property becomes required",
    expected: "breaking",
    patch: property("request", (each) => (each.isRequired ? undefined : [withRequired(each)])),
  },
  {
    kind: "body property becomes optional",
    expected: "additive",
    patch: property("request", (each) => (each.isRequired ? [withoutRequired(each)] : undefined)),
  },
  {
    kind: "body property may be null",
    expected: "additive",
    patch: property("request", (each) => (isText(each) ? [add(`${each.at}/type`, ["string", "null"])] : undefined)),
  },
  {
    kind: "body property takes another type too",
    expected: "additive",
    patch: property("request", (each) =>
      isText(each) ? [add(each.at, { oneOf: [TEXT, { type: "boolean" }] })] : undefined,
    ),
  },
  {
    kind: "body takes another object too",
    expected: "additive",
    patch: content("request", ({ at, value }) => {
      const [type, media] = Object.entries(value)[0] ?? [];
      const path = `${at}${pointer(type ?? "", "schema")}`;
      return media?.schema?.$ref === undefined ? undefined : [add(path, { oneOf: [media.schema, OTHER] })];
    }),
  },
  {
    kind: "body enum gains a value",
    expected: "patch",
    patch: property("request", ({ at, value }) =>
      // A SCIM patch is known by the three values of its operation.
      hasEnum(value) && !enumOf(value).includes("replace")
        ? [add(`${at}/enum`, [...enumOf(value), "NEW_ONE"])]
        : undefined,
    ),
  },
  {
    kind: "body enum loses a value",
    expected: "patch",
    patch: property("request", ({ at, value }) => (hasEnum(value) ? [withoutFirst(`${at}/enum`, value)] : undefined)),
  },
  {
    kind: "body becomes optional",
    expected: "additive",
    patch: operation(({ at, value: { requestBody } }) =>
      requestBody !== undefined && "content" in requestBody && requestBody.required
        ? [add(`${at}/requestBody/required`, false)]
        : undefined,
    ),
  },
  {
    kind: "body given up",
    expected: "breaking",
    patch: operation(({ at, value: { requestBody } }) =>
      requestBody === undefined ? undefined : [remove(`${at}/requestBody`)],
    ),
  },
  {
    kind: "optional body added",
    expected: "additive",
    patch: operation(({ at, method, value: { requestBody } }) =>
      requestBody === undefined && method === "delete"
        ? [
            add(`${at}/requestBody`, {
              content: { "application/json": { schema: { type: "object", properties: { newOne: TEXT } } } },
            }),
          ]
        : undefined,
    ),
  },
  {
    kind: "body sent as a form instead of JSON",
    expected: "breaking",
    patch: content("request", ({ at, value }) =>
      isJson(value) ? [add(at, { "multipart/form-data": Object.values(value)[0] })] : undefined,
    ),
  },
];

const ANSWERS: readonly Mutation[] = [
  {
    kind: "answer property added",
    expected: "additive",
    patch: object("answer", ({ at }) => [add(`${at}/properties/newOne`, TEXT)]),
  },
  {
    kind: "answer property removed",
    expected: "breaking",
    patch: property("answer", (each) => (hasSiblings(each) ? [remove(each.at), withoutRequired(each)] : undefined)),
  },
  {
    kind: "answer property's type changed",
    expected: "breaking",
    patch: property("answer", (each) => (isText(each) ? [add(each.at, { type: "boolean" })] : undefined)),
  },
  {
    kind: "answer property becomes optional",
    expected: "breaking",
    patch: property("answer", (each) => (each.isRequired ? [withoutRequired(each)] : undefined)),
  },
  {
    kind: "answer property is always there",
    expected: "additive",
    patch: property("answer", (each) => (each.isRequired ? undefined : [withRequired(each)])),
  },
  {
    kind: "answer property may hold another type too",
    expected: "breaking",
    patch: property("answer", (each) =>
      isText(each) ? [add(each.at, { oneOf: [TEXT, { type: "boolean" }] })] : undefined,
    ),
  },
  {
    kind: "answer may be another object",
    expected: "breaking",
    patch: content("answer", ({ at, value }) => {
      const [type, media] = Object.entries(value)[0] ?? [];
      const path = `${at}${pointer(type ?? "", "schema")}`;
      return media?.schema?.$ref === undefined ? undefined : [add(path, { oneOf: [media.schema, OTHER] })];
    }),
  },
  // Enums in answers are open, so neither is news for a compiler.
  {
    kind: "answer enum gains a value",
    expected: "patch",
    patch: property("answer", ({ at, value }) =>
      hasEnum(value) ? [add(`${at}/enum`, [...enumOf(value), "NEW_ONE"])] : undefined,
    ),
  },
  {
    kind: "answer enum loses a value",
    expected: "patch",
    patch: property("answer", ({ at, value }) => (hasEnum(value) ? [withoutFirst(`${at}/enum`, value)] : undefined)),
  },
  { kind: "answer given up", expected: "breaking", patch: content("answer", ({ at }) => [remove(at)]) },
  {
    kind: "answer where there was none",
    expected: "additive",
    patch: operation(({ at, value: { responses = {} } }) => {
      const successes = Object.entries(responses).filter(([status]) => status.startsWith("2"));
      const [only] = successes;
      // No response with status 204 has content, whatever a definition says.
      if (only === undefined || only[0] === "204") return undefined;
      if (successes.some(([, response]) => "content" in response)) return undefined;
      return [
        add(`${at}${pointer("responses", only[0], "content")}`, {
          "application/json": { schema: { type: "object", properties: { newOne: TEXT } } },
        }),
      ];
    }),
  },
  {
    kind: "answer becomes text",
    expected: "breaking",
    patch: content("answer", ({ at, value }) =>
      isJson(value) ? [add(at, { "text/plain": { schema: TEXT } })] : undefined,
    ),
  },
  {
    kind: "answer may be empty",
    expected: "breaking",
    patch: content("answer", ({ operation: { at, value }, value: media }) =>
      isJson(media) && value.responses?.["204"] === undefined
        ? [add(`${at}/responses/204`, { description: "" })]
        : undefined,
    ),
  },
  {
    kind: "another failure documented",
    expected: "patch",
    patch: operation(({ at }) => [add(`${at}/responses/418`, { description: "" })]),
  },
];

const REST: readonly Mutation[] = [
  {
    // No type is made of it, so nobody can tell.
    kind: "unused schema added",
    expected: "patch",
    patch: () => [add("/components/schemas/NewOne", { type: "object", properties: { a: TEXT } })],
  },
  {
    kind: "schema renamed by the vendor",
    expected: "breaking",
    patch: (definition) => {
      const [renamed] = objects(definition, "answer");
      const name = renamed?.at.split("/").at(-1);
      if (name === undefined) return undefined;
      const text = JSON.stringify(definition).replaceAll(
        `"#/components/schemas/${name}"`,
        '"#/components/schemas/NewOne"',
      );
      return [
        { op: "replace", path: "", value: JSON.parse(text) },
        { op: "move", from: `/components/schemas/${name}`, path: "/components/schemas/NewOne" },
      ];
    },
  },
  {
    kind: "scope no longer accepted",
    expected: "breaking",
    patch: operation(({ at }) => [scheme, add(`${at}/security`, requirement(["ANOTHER"]))]),
  },
  {
    kind: "another scope accepted",
    expected: "additive",
    patch: operation(({ at, value }) =>
      hasScopes(value)
        ? [scheme, add(`${at}/security`, [...(value.security ?? []), ...requirement(["ANOTHER"])])]
        : undefined,
    ),
  },
  {
    kind: "scopes no longer documented",
    expected: "additive",
    patch: operation(({ at, value }) => (hasScopes(value) ? [add(`${at}/security`, [])] : undefined)),
  },
  {
    kind: "host changed",
    expected: "breaking",
    patch: () => [add("/servers", [{ url: "https://mobile-data.onetrust.io" }])],
  },
  {
    kind: "property's format changed",
    expected: "patch",
    patch: property("answer", (each) => (isText(each) ? [add(`${each.at}/format`, "hostname")] : undefined)),
  },
  { kind: "definition's version changed", expected: "patch", patch: () => [add("/info/version", "99.0")] },
  { kind: "definition's title changed", expected: "patch", patch: () => [add("/info/title", "Another")] },
];

const FORTH: readonly Mutation[] = [...OPERATIONS, ...PARAMETERS, ...BODIES, ...ANSWERS, ...REST];

function reversed(kind: string, expected: Verdict, of: string): Mutation[] {
  return FORTH.filter((each) => each.kind === of).map(({ patch }) => ({ kind, expected, patch, isReversed: true }));
}

export const MUTATIONS: readonly Mutation[] = [
  ...FORTH,
  ...reversed("body becomes required", "breaking", "body becomes optional"),
  ...reversed("body takes one type less", "breaking", "body takes another object too"),
  ...reversed("body property may no longer be null", "breaking", "body property may be null"),
  ...reversed("answer is always one object", "breaking", "answer may be another object"),
  ...reversed("scopes documented where there were none", "breaking", "scopes no longer documented"),
  ...reversed("operation no longer deprecated", "additive", "operation deprecated"),
  ...reversed("unused schema removed", "patch", "unused schema added"),
];
