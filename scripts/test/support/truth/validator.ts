import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { isRecord } from "../../../src/model/openapi.js";
import type { VendorExample } from "./vendor-examples.js";

/** Says what is wrong with an example, or nothing where it fits. */
export type Validator = (example: VendorExample) => readonly string[];

/** Checks values against the schemas that stand at the operations of a document, formats aside: our types are strings. */
export function validator(document: object): Validator {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true, logger: false });
  ajv.addSchema({ $id: "definition", ...document });
  return ({ operation, side, mediaType, value }) => {
    const [method = "", path = ""] = operation.split(" ");
    const holder = ["paths", path, method.toLowerCase()];
    const place = side === "request" ? ["requestBody"] : ["responses", statusIn(document, [...holder, "responses"])];
    // A media type that is a heading has no schema: then the operation's real one must hold for it.
    const validate = [mediaType, "application/json"]
      .map((type) => ["", ...holder, ...place, "content", type, "schema"].map(escaped).join("/"))
      .map((pointer) => ajv.getSchema(`definition#${pointer}`))
      .find((found) => found !== undefined);
    if (validate === undefined) return ["no schema"];
    return validate(value) ? [] : (validate.errors ?? []).map(said);
  };
}

/** A union in TypeScript takes a value that fits several of its members, so `oneOf` means `anyOf` to our types. */
export function withInclusiveUnions(document: object): object {
  return JSON.parse(JSON.stringify(document), (_, value: unknown) => {
    if (!isRecord(value) || !Array.isArray(value.oneOf)) return value;
    const { oneOf, ...rest } = value;
    return { ...rest, anyOf: oneOf };
  });
}

function said({ instancePath, message }: ErrorObject): string {
  return `${instancePath || "the value"} ${message}`;
}

/** The first successful answer that has content. */
function statusIn(document: object, keys: readonly string[]): string {
  const responses = keys.reduce<unknown>((node, key) => (isRecord(node) ? node[key] : undefined), document);
  const entries = Object.entries(isRecord(responses) ? responses : {});
  const [status = "none"] =
    entries.find(([code, response]) => code.startsWith("2") && isRecord(response) && "content" in response) ?? [];
  return status;
}

function escaped(part: string): string {
  return encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"));
}
