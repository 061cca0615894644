import { type Definition, type Operation, resolve, type Schema } from "@onetrust-client/tests-types/definition";

/** The body of an operation: every definition has one media type a body. */
export interface Body {
  readonly media: string;
  readonly schema: Schema;
  readonly required: boolean;
}

export function bodyOf({ requestBody }: Operation, definition: Definition): Body | undefined {
  if (requestBody === undefined) return undefined;
  const { content, required = false } = resolve(requestBody, definition.components?.requestBodies);
  const [[media, { schema = {} }] = ["", {}]] = Object.entries(content);
  return { media, schema, required };
}
