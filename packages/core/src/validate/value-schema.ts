/** A JSON Schema of draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What does not fit, and where: an issue of Standard Schema. */
export interface ValueIssue {
  /** `must be string`. Holds no value. */
  readonly message: string;
  /** Names and indexes as they are in the value. */
  readonly path: readonly (string | number)[];
}

/** What {@link ValueSchema} finds: the value as it is, or issues. */
export type ValueResult<Value> =
  | { readonly value: Value; readonly issues?: undefined }
  | { readonly issues: readonly ValueIssue[] };

/** Which dialect of JSON Schema is wanted, as Standard JSON Schema names it. */
export interface JsonSchemaOptions {
  /** `"draft-2020-12"`. Any other throws a `configuration` error. */
  readonly target: string;
}

/**
 * The schema of what an operation takes or returns. It is a Standard Schema and a Standard JSON Schema (https://standardschema.dev), so
 * that forms, routers and validators of other projects take it as it is.
 */
export interface ValueSchema<Value> {
  /** The schema with everything that it refers to. */
  readonly jsonSchema: JsonSchema;
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    /** For the compiler. Never set. */
    readonly types?: { readonly input: Value; readonly output: Value } | undefined;
    /** Checks a value and changes nothing in it. Throws a `configuration` error where the runtime does not let ajv generate code. */
    readonly validate: (value: unknown) => ValueResult<Value>;
    readonly jsonSchema: {
      readonly input: (options: JsonSchemaOptions) => Record<string, unknown>;
      readonly output: (options: JsonSchemaOptions) => Record<string, unknown>;
    };
  };
}

/** The schemas of the operations of a service, each read when it is first asked for: `universalConsentSchemas.getPurpose.output`. */
export type ServiceSchemas<Operations = object> = Operations & {
  /** Name of the service's package: `universal-consent`. */
  readonly package: string;
};
