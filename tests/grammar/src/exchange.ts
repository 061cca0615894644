import ts from "typescript";
import * as core from "../../../packages/core/src/index.js";
import type { Files } from "../../../scripts/src/generate/emit/emit.js";
import type { WireCall } from "./row.js";
import { PACKAGE } from "./walk.js";

/** What a call of a generated package sent and returned. */
export interface Exchange {
  readonly sends: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly returns: unknown;
}

const ORIGIN = "https://app.onetrust.com";

/** Runs the package that was generated, with a `fetch` that keeps what it is given. */
export async function exchange(files: Files, { operation = "getThing", input, answer }: WireCall): Promise<Exchange> {
  const sent: { url: string; init: core.FetchInit }[] = [];
  const { type, body } = answer ?? { type: "application/json", body: "{}" };
  const connection = core.connect({
    hostname: "app.onetrust.com",
    credentials: core.apiKey("the-key-of-the-tenant"),
    retry: false,
    fetch: async (url, init) => {
      sent.push({ url, init });
      return new Response(init.method === "HEAD" ? null : body, { headers: { "content-type": type } });
    },
  });
  const call = serviceOf(files)(connection)[operation];
  if (call === undefined) throw new Error(`The package has no operation ${operation}.`);
  const data = await call(input);
  const [request] = sent;
  if (request === undefined) throw new Error(`${operation} sent nothing.`);
  const { method, headers, body: bytes } = request.init;
  return {
    sends: `${method} ${request.url.replace(ORIGIN, "")}`,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, plainBoundary(value)])),
    body:
      bytes === null ? undefined : typeof bytes === "string" ? bytes : plainBoundary(new TextDecoder().decode(bytes)),
    returns: data instanceof Blob ? await data.text() : data,
  };
}

type GeneratedService = (connection: core.Connection) => Record<string, (input?: object) => Promise<unknown>>;

/** The constant that the package exports. The compiled modules see core and each other, and nothing else. */
function serviceOf(files: Files): GeneratedService {
  const { example } = evaluate(files, "index", evaluate(files, "operations", {}));
  if (!isService(example)) throw new Error("The package exports no service.");
  return example;
}

function isService(value: unknown): value is GeneratedService {
  return typeof value === "function";
}

function evaluate(files: Files, name: string, siblings: object): Record<string, unknown> {
  const text = files.get(`${PACKAGE}/${name}.ts`) ?? "";
  const { outputText } = ts.transpileModule(text, { compilerOptions: { module: ts.ModuleKind.CommonJS } });
  const exported = {};
  const load = (module: string) => (module === "@onetrust-client/core" ? core : siblings);
  new Function("require", "exports", outputText)(load, exported);
  return exported;
}

/** The boundary of a form is random. */
function plainBoundary(text: string): string {
  return text.replaceAll(/onetrust-client-[0-9a-f]{32}/g, "…");
}
