/**
 * The input of an operation as it arrived: the same parts and names as in the call. Path, query and header values are text, since
 * that is what crosses the wire; names of headers are in lower case; the body is what was passed, read back.
 */
export type Received<Input extends readonly unknown[]> = ReceivedParts<NonNullable<Input[0]>>;

/** See {@link Received}. */
export type ReceivedParts<Given> = {
  readonly [Part in Exclude<keyof Given, "headers" | "body">]-?: Texts<NonNullable<Given[Part]>>;
} & {
  readonly [Part in Extract<keyof Given, "headers">]-?: LowerCase<Texts<NonNullable<Given[Part]>>>;
} & {
  readonly [Part in Extract<keyof Given, "body">]: Given[Part];
};

/** Values as text; of several under one name, a list. */
export type Texts<Values> = { readonly [Name in keyof Values]: Text<Values[Name]> };

type Text<Value> = Value extends undefined ? undefined : Value extends readonly unknown[] ? string | string[] : string;

type LowerCase<Values> = { [Name in keyof Values as Lowercase<Name & string>]: Values[Name] };
