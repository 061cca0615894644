import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { OperationMetadata } from "@onetrust-client/core";
import { build } from "esbuild";
import { generatedBy, largestDefinition, peersFolder, preparePeers } from "../measure/peers.js";
import { root } from "../measure/sources.js";
import type { Comparison, Target } from "../results/figures.js";
import type { Section } from "./section.js";

/** One call of a service with 5 operations and of one with 97, unpaged and paged. */
const CALLS = [
  { name: "training, unpaged", service: "training", operation: "getUserEnrollmentStatus", method: "" },
  { name: "training, paged", service: "training", operation: "listCourses", method: ".items" },
  { name: "universal-consent, unpaged", service: "universal-consent", operation: "getPurpose", method: "" },
  { name: "universal-consent, paged", service: "universal-consent", operation: "listPurposes", method: ".items" },
] as const;

type Call = (typeof CALLS)[number];

const CONNECTION = 'connect({ hostname: "app.onetrust.com", credentials: bearer("token") })';

export const bundle: Section = {
  about: "bytes of a bundle with one call, beside other clients",
  method: [
    "esbuild bundles and minifies a program for browsers; bytes are gzipped. Ours imports the operation alone, from the package's `operations`, or",
    "the client with every operation. A call with only its own row is the same call, defined by hand. None of the other clients without a vendor's name retries by outcome, turns pages or gets tokens.",
  ].join("\n"),
  measure: async () => {
    await preparePeers();
    const ways = [];
    const targets: Target[] = [];
    for (const call of CALLS) {
      const [whole, alone] = [await bundleSize(callByName(call)), await bundleSize(await callAlone(call))];
      ways.push({ name: `ours, ${call.name}`, figure: whole });
      ways.push({ name: `ours, ${call.name}, by the client`, figure: await bundleSize(callByClient(call)) });
      targets.push({
        row: `one call of ${call.name}: above the same call with only its own row, gzipped`,
        figure: whole - alone,
        unit: "B",
        limit: { atMost: 150 },
      });
    }
    for (const [name, text] of Object.entries(peerCalls())) ways.push({ name, figure: await bundleSize(text) });
    const ours = ways.filter(({ name }) => name === "ours, universal-consent, unpaged");
    const comparison: Comparison = {
      title: "A bundle with one call",
      unit: "B",
      better: "lower",
      rounds: 1,
      ways: [...ours, ...ways.filter((way) => !ours.includes(way))],
    };
    return { comparisons: [comparison], targets, leftOut: [] };
  },
};

/** The call as a program writes it that wants a small bundle: by the operation alone. */
function callByName({ service, operation, method }: Call): string {
  return `
    import { bearer, connect } from "@onetrust-client/core";
    import { ${operation} } from "@onetrust-client/${service}/operations";
    console.log(${operation}(${CONNECTION})${method}({}));`;
}

/** The same call of a service that has only this operation, written by hand. */
async function callAlone({ service, operation, method }: Call): Promise<string> {
  const module: Readonly<Record<string, { readonly metadata: OperationMetadata }>> = await import(
    join(root, "packages/services", service, "dist/operations.js")
  );
  const { path, scopes, deprecated, paging, failures, required } = module[operation]?.metadata ?? {};
  const row = JSON.stringify({ name: operation, path, scopes, deprecated, paging, failures, required });
  const pages = method === "" ? "" : ", paging: paginate(pageNumber)";
  return `
    import { bearer, connect, defineOperation, pageNumber, paginate } from "@onetrust-client/core";
    const ${operation} = defineOperation({ package: "${service}", host: "tenant"${pages} }, ${row});
    console.log(${operation}(${CONNECTION})${method}({}));`;
}

/** The call as most programs write it: by a client that has every operation of the service. */
function callByClient({ service, operation, method }: Call): string {
  const client = service.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return `
    import { bearer, connect } from "@onetrust-client/core";
    import { ${client} } from "@onetrust-client/${service}";
    console.log(${client}(${CONNECTION}).${operation}${method}({}));`;
}

function peerCalls(): Readonly<Record<string, string>> {
  const url = "https://app.onetrust.com";
  const path = "/api/consentmanager/v1/purposes";
  const from = (generator: string, file: string) =>
    JSON.stringify(join(generatedBy(generator), largestDefinition, file));
  return {
    "bare fetch": `console.log(await (await fetch("${url}${path}")).json());`,
    "openapi-fetch": `import createClient from "openapi-fetch"; console.log(await createClient({ baseUrl: "${url}" }).GET("${path}"));`,
    "hey-api": `import { getPurposesUsingGet } from ${from("hey-api", "index.ts")}; console.log(await getPurposesUsingGet());`,
    orval: `import { getPurposesUsingGET } from ${from("orval", "client.ts")}; console.log(await getPurposesUsingGET());`,
    "swagger-typescript-api": `import { Api } from ${from("swagger-typescript-api", "Api.ts")}; console.log(await new Api().api.getPurposesUsingGet());`,
    Kubb: `import { getPurposesUsingGET } from ${from("kubb", "index.ts")}; console.log(await getPurposesUsingGET());`,
    ky: `import ky from "ky"; console.log(await ky("${url}${path}").json());`,
    openai: `import OpenAI from "openai"; console.log(await new OpenAI({ apiKey: "" }).models.list());`,
    cloudflare: `import Cloudflare from "cloudflare"; console.log(await new Cloudflare().zones.list());`,
    "@octokit/request": `import { request } from "@octokit/request"; console.log(await request("GET ${path}", { baseUrl: "${url}" }));`,
  };
}

/** Gzipped bytes of what a page loads for some lines of code, which find the peers and the built packages by name. */
async function bundleSize(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: peersFolder, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    logLevel: "error",
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}
