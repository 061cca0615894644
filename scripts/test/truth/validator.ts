import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { isRecord } from "../../src/shapes.js";
import type { VendorExample } from "./vendor-examples.js";

/** Says what is wrong with an example, or nothing where it fits; `undefined` where the document has no schema for it. */
export type Validator = (example: VendorExample) => readonly string[] | undefined;

/** Checks values against the schemas that stand at an operation of a document. Formats are not checked: our types are strings. */
export function validator(document: object): Validator {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true, logger: false });
  ajv.addSchema({ $id: "definition", ...inclusive(document) });
  return ({ operation, side, mediaType, value }) => {
    const [method = "", path = ""] = operation.split(" ");
    const place = side === "request" ? ["requestBody"] : ["responses", statusIn(document, path, method)];
    const content = [path, method.toLowerCase(), ...place, "content"];
    const validate = [mediaType, "application/json"]
      .map((type) => ["", "paths", ...content, type, "schema"].map(escaped).join("/"))
      .map((pointer) => ajv.getSchema(`definition#${pointer}`))
      .find((found) => found !== undefined);
    if (validate === undefined) return undefined;
    return validate(value) ? [] : (validate.errors ?? []).map(said);
  };
}

/** A union in TypeScript takes a value that fits several of its members, so `oneOf` is checked as `anyOf`. */
function inclusive(document: object): object {
  return JSON.parse(JSON.stringify(document), (_, value: unknown) => {
    if (!isRecord(value) || !Array.isArray(value.oneOf)) return value;
    const { oneOf, ...rest } = value;
    return { ...rest, anyOf: oneOf };
  });
}

function said({ instancePath, message, params }: ErrorObject): string {
  return `${instancePath || "the value"} ${message}${"allowedValues" in params ? ` ${JSON.stringify(params.allowedValues)}` : ""}`;
}

/** The first successful answer that has content. */
function statusIn(document: object, path: string, method: string): string {
  const responses: unknown = ["paths", path, method.toLowerCase(), "responses"].reduce<unknown>(
    (sum, key) => (typeof sum === "object" && sum !== null ? Reflect.get(sum, key) : undefined),
    document,
  );
  return (
    Object.entries(responses ?? {}).find(
      ([status, response]) => status.startsWith("2") && Reflect.has(response, "content"),
    )?.[0] ?? "none"
  );
}

function escaped(part: string): string {
  return encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"));
}
