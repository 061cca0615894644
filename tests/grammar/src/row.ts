export const DIALECTS = ["Swagger 2.0", "OpenAPI 3.0", "OpenAPI 3.1"] as const;
export type Dialect = (typeof DIALECTS)[number];

/** A construct of the grammar, the smallest definition that holds it, and what becomes of it. */
export interface Row {
  /** The construct in words, as Markdown. */
  readonly construct: string;
  /** The dialects that have the construct; the definition is walked in each of them. */
  readonly dialects: readonly Dialect[];
  readonly definition: (dialect: Dialect) => object;
  readonly expected: Supported | Ignored | Refused | RefusedDefinition;
}

/** The construct is part of the generated package. */
export interface Supported {
  readonly supported: Outcome;
}

/** The construct changes nothing, and nobody loses by it. */
export interface Ignored {
  /** Why, as a sentence. */
  readonly ignored: string;
  readonly gives: Outcome;
}

/** The operation that uses the construct is left out; the other operations of the definition stay. */
export interface Refused {
  /** The finding of `pnpm codegen`, whole. */
  readonly refused: string;
}

/** No operation can be read: the last good snapshot of the definition stays in use. */
export interface RefusedDefinition {
  /** The problem that `pnpm codegen` prints, whole. */
  readonly refusedDefinition: string;
}

/** What a construct gives, as far as it can be seen. */
export interface Outcome {
  /** Types of the package by name, on one line and without comments. */
  readonly types?: Readonly<Record<string, string>>;
  /** A call of the operation that uses the construct, and what core sends and returns. */
  readonly call?: WireCall;
  /** What `pnpm codegen` remarks, each whole. Default: nothing. */
  readonly remarks?: readonly string[];
}

/** One call of `getThing`, or of the operation that is named. */
export interface WireCall {
  readonly operation?: string;
  readonly input?: object;
  /** What the host answers. Default: status 200 and the JSON `{}`. */
  readonly answer?: { readonly type: string; readonly body: string };
  /** Method and address: the path alone on the tenant's host, the whole URL on another. */
  readonly sends: string;
  /** Headers of the request; `null` where there must be none of that name. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** The body as text. Default: there is none. */
  readonly body?: string;
  /** What the call returns; of a file its text. Default: not looked at. */
  readonly returns?: unknown;
}

/** The rows of a part of the grammar. */
export interface Area {
  readonly title: string;
  readonly rows: readonly Row[];
}
