import type { Definition } from "../../../model/openapi.js";
import { INHERITED_MEMBERS, platformNames } from "../../../workspace/platform-names.js";
import { sharedSchemas } from "../schemas/request-response-types.js";
import { inputNames, schemaNames } from "./schema-names.js";
import { capitalise } from "./words.js";

/** Names of types by the vendor's name of the schema, as specs/names.json keeps them. */
export interface PinnedTypes {
  readonly schemas: Readonly<Record<string, string>>;
  /** What callers send of schemas that answers hold as well. */
  readonly inputs?: Readonly<Record<string, string>>;
}

/** The names of a service's schemas by the vendor's, and of what callers send of those that answers hold as well. */
export interface TypeNames {
  readonly schemas: ReadonlyMap<string, string>;
  readonly inputs: ReadonlyMap<string, string>;
}

/** What generated files import from core, and what openapi-typescript declares for itself. */
const IMPORTED = [
  "DownloadOperation",
  "KeyedOperation",
  "NoInput",
  "OneTrustError",
  "Operation",
  "OperationDefinitions",
  "PagedOperation",
  "Service",
  "ServiceSchemas",
  "ValueSchema",
  "WithRequired",
];

const RESERVED: ReadonlySet<string> = new Set([...platformNames(), ...INHERITED_MEMBERS, ...IMPORTED]);

/** What the names of types depend on, besides the definition. */
export interface TypeNameSources {
  readonly pinned: PinnedTypes;
  readonly interfaceName: string;
  /** The names of the service's methods, by operation. */
  readonly methods: ReadonlyMap<string, string>;
}

export function typeNames(definition: Definition, { pinned, interfaceName, methods }: TypeNameSources): TypeNames {
  const derived = derivedNames(interfaceName, methods);
  const { schemas: pinnedSchemas, inputs: pinnedInputs = {} } = pinned;
  const schemas = schemaNames(definition.components?.schemas ?? {}, {
    pinned: pinnedSchemas,
    taken: new Set([...derived, ...Object.values(pinnedInputs)]),
    reserved: RESERVED,
  });
  const free = { pinned: pinnedInputs, taken: derived, reserved: RESERVED };
  return { schemas, inputs: inputNames(sharedSchemas(definition), schemas, free) };
}

/** What the service's own interfaces and each operation's input and output are called; no schema may take these names. */
function derivedNames(interfaceName: string, methods: ReadonlyMap<string, string>): ReadonlySet<string> {
  const derived = [...methods.values()]
    .map(capitalise)
    .flatMap((name) => [`${name}Input`, `${name}GeneralInput`, `${name}Output`, `${name}Item`]);
  return new Set([interfaceName, `${interfaceName}Schemas`, ...derived]);
}
