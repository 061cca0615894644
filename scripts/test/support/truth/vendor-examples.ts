import { isRecord, METHODS } from "../../../src/model/openapi.js";
import { upstreamFiles } from "../checkout.js";

/** One example of the vendor's for a body or a successful answer, and where it belongs. */
export interface VendorExample {
  /** The id of the definition. */
  readonly id: string;
  /** `POST /api/…`, with the base path that some definitions keep in their server's address. */
  readonly operation: string;
  readonly side: "request" | "answer";
  readonly mediaType: string;
  readonly value: unknown;
}

/** The examples of every media type in ../shared/upstream; `undefined` where that is absent. */
export function vendorExamples(): VendorExample[] | undefined {
  const files = upstreamFiles();
  if (files === undefined) return undefined;
  return Object.entries(files).flatMap(([id, bytes]) => {
    const document: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return examplesIn(document).map((example) => ({ id, ...example }));
  });
}

function examplesIn(document: unknown): Omit<VendorExample, "id">[] {
  const base = new URL(at(document, "servers", "0", "url") ?? "", "https://host").pathname.replace(/\/$/, "");
  return entries(document, "paths").flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const full = path.startsWith(`${base}/`) ? path : base + path;
      const operation = `${method.toUpperCase()} ${full}`;
      const answers = entries(item, method, "responses").filter(([status]) => status.startsWith("2"));
      const request = entries(item, method, "requestBody", "content").flatMap((entry) => ofMedia("request", entry));
      const answer = answers
        .flatMap(([, response]) => entries(response, "content"))
        .flatMap((entry) => ofMedia("answer", entry));
      return [...request, ...answer].map((example) => ({ operation, ...example }));
    }),
  );
}

function ofMedia(side: VendorExample["side"], [mediaType, media]: [string, unknown]) {
  const single = isRecord(media) && "example" in media ? [media.example] : [];
  const several = entries(media, "examples").flatMap(([, example]) =>
    isRecord(example) && "value" in example ? [example.value] : [],
  );
  return [...single, ...several].map((value) => ({ side, mediaType, value }));
}

function at(node: unknown, ...keys: string[]): string | undefined {
  const found = keys.reduce<unknown>(
    (sum, key) => (typeof sum === "object" && sum !== null ? Reflect.get(sum, key) : undefined),
    node,
  );
  return typeof found === "string" ? found : undefined;
}

function entries(node: unknown, ...keys: string[]): [string, unknown][] {
  const found = keys.reduce<unknown>((sum, key) => (isRecord(sum) ? sum[key] : undefined), node);
  return isRecord(found) ? Object.entries(found) : [];
}
