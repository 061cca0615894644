import { getHttpOperationsFromSpec } from "@stoplight/prism-cli/dist/operations.js";
import { createLogger } from "@stoplight/prism-core";
import { createServer } from "@stoplight/prism-http-server";

/** Stoplight Prism on a port of its own: judges requests by a definition and answers as the definition says. */
export interface Prism {
  readonly origin: string;
  close(): Promise<void>;
}

/** Answers are Prism's own invention, so they are not judged. */
const config = {
  checkSecurity: true,
  validateRequest: true,
  validateResponse: false,
  errors: false,
  mock: { dynamic: false },
  isProxy: false,
  upstreamProxy: undefined,
} as const;

export async function prism(definition: object): Promise<Prism> {
  const logger = createLogger("prism", { level: "silent" });
  const operations = await getHttpOperationsFromSpec(digestible(definition));
  const server = createServer(operations, { components: { logger }, config, cors: false });
  return { origin: await server.listen(0, "127.0.0.1"), close: () => server.close() };
}

/**
 * The same definition in a form that Prism takes in whole. It answers 500 where an answer may be of any media type, and accepts
 * every body, without a word, whose schema has a value twice in an enum.
 */
function digestible(definition: object): object {
  const text = JSON.stringify(definition, (key, value: unknown) =>
    key === "enum" && Array.isArray(value) ? [...new Set(value)] : value,
  );
  return JSON.parse(text.replaceAll('"*/*"', '"application/json"'));
}
