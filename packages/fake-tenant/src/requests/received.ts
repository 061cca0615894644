import type { HostKind } from "@onetrust-client/core";

/** A request as it arrived. */
export interface ReceivedRequest {
  /** Kind of the host that it arrived on. */
  readonly host: HostKind;
  /** Name of the operation: `"getPurpose"`, or `"getOAuthToken"` for a token request. `undefined` if no service has the path. */
  readonly operation: string | undefined;
  /** HTTP method: `"GET"`. */
  readonly method: string;
  /** Path and query: `"/api/consentmanager/v2/purposes?size=50"`. */
  readonly url: string;
  /** Values by name. Names are in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body as UTF-8 text. Empty if there is none. */
  readonly body: string;
  /** The bytes of the body. */
  readonly bytes: Uint8Array;
  /** Reads the body as a form, multipart or urlencoded. Rejects if it is neither. */
  form(): Promise<FormData>;
}

/**
 * The input of a call as it arrived, with the same parts and names. Path, query and header values are text, as HTTP carries them. Names
 * of headers are in lower case. The body is the value that was passed, read back.
 */
export type Received<Input extends readonly unknown[]> = ReceivedParts<NonNullable<Input[0]>>;

/** The parts of {@link Received}, from the input of one operation. */
export type ReceivedParts<Input> = {
  readonly [Part in Exclude<keyof Input, "headers" | "body">]-?: Texts<NonNullable<Input[Part]>>;
} & {
  readonly [Part in Extract<keyof Input, "headers">]-?: LowerCaseNames<Texts<NonNullable<Input[Part]>>>;
} & {
  readonly [Part in Extract<keyof Input, "body">]: Input[Part];
};

/** Values as text. A name that occurs several times has a list. */
export type Texts<Values> = { readonly [Name in keyof Values]: Text<Values[Name]> };

type Text<Value> = Value extends undefined ? undefined : Value extends readonly unknown[] ? string | string[] : string;

type LowerCaseNames<Values> = { [Name in keyof Values as Lowercase<Name & string>]: Values[Name] };
