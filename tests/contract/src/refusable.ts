import { type Definition, type Operation, resolve } from "@onetrust-client/tests-types/definition";
import { spelt } from "./spelt.js";

/** A request without queries and headers and with a wrong body, and the parts that a judge must object to. */
export interface Refusable {
  readonly parts: readonly string[];
  readonly init: RequestInit;
}

export function refusable(operation: Operation, definition: Definition): Refusable {
  const parameters = (operation.parameters ?? []).map((each) => resolve(each, definition.components?.parameters));
  const required = (place: string) => parameters.some((parameter) => parameter.in === place && parameter.required);
  const { media, schema = {} } = bodyOf(operation, definition);
  const { type, required: members = [] } = spelt(schema, definition);
  const multipart = media === "multipart/form-data";
  const bodyMatters = multipart ? members.length > 0 : media !== undefined && type !== undefined;
  return {
    parts: [...["query", "header"].filter(required), ...(bodyMatters ? ["body"] : [])],
    init: {
      headers: { authorization: "Bearer token", ...(media && !multipart && { "content-type": media }) },
      ...wrong(media),
    },
  };
}

function bodyOf({ requestBody }: Operation, definition: Definition) {
  const { content = {} } = requestBody ? resolve(requestBody, definition.components?.requestBodies) : {};
  const [media, body] = Object.entries(content)[0] ?? [];
  return { media, schema: body?.schema };
}

function wrong(media: string | undefined): RequestInit {
  if (media === undefined) return {};
  return { body: media === "multipart/form-data" ? new FormData() : '"wrong"' };
}
