import { type Definition, type Operation, resolve } from "@onetrust-client/tests-types/definition";
import { type Body, bodyOf } from "./body-of.js";
import { spelt } from "./spelt.js";

/** A request without queries and headers and with a wrong body, and the parts that a judge must object to. */
export interface Refusable {
  readonly parts: readonly string[];
  readonly init: RequestInit;
}

export function refusable(operation: Operation, definition: Definition): Refusable {
  const parameters = (operation.parameters ?? []).map((each) => resolve(each, definition.components?.parameters));
  // The request below has a token, so nothing is missing where a definition declares the header for it.
  const missing = parameters.filter(({ name, required }) => required && name.toLowerCase() !== "authorization");
  const required = (place: string) => missing.some((parameter) => parameter.in === place);
  const body = bodyOf(operation, definition);
  const parts = ["query", "header"].filter(required);
  return {
    parts: body && asksForSomething(body, definition) ? [...parts, "body"] : parts,
    init: {
      body: body ? wrong(body) : null,
      headers: { authorization: "Bearer token", ...(body && !isForm(body) && { "content-type": body.media }) },
    },
  };
}

function asksForSomething(body: Body, definition: Definition): boolean {
  const { type, required = [] } = spelt(body.schema, definition);
  return isForm(body) ? required.length > 0 : type !== undefined;
}

function wrong(body: Body): string | FormData {
  return isForm(body) ? new FormData() : '"wrong"';
}

function isForm({ media }: Body): boolean {
  return media === "multipart/form-data";
}
