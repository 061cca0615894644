import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { services } from "@onetrust-client/tests-support/checkout";
import { compile, resolutions, strict, typescript59 } from "@onetrust-client/tests-types/compiler";
import { definitionOf, operationsOf } from "@onetrust-client/tests-types/definition";
import { calls, program } from "@onetrust-client/tests-types/program";
import { servicePackage } from "@onetrust-client/tests-types/service-package";
import { generatedBy, largestDefinition, peersFolder, preparePeers } from "../measure/peers.js";
import type { Comparison } from "../results/figures.js";
import type { Section } from "./section.js";

const OURS_ONE = "ours, 1 call";
const OURS_ALL = "ours, every operation";

export const types: Section = {
  about: "what the compiler pays for calls, beside other clients",
  method: [
    "TypeScript 5.9, strict, `skipLibCheck`, above an empty file. Ours are the built declarations, with literals for every required part.",
    "Generated clients are the sources that the generators write. Memory is what the compiler says of itself, and differs a little between runs.",
  ].join("\n"),
  misses: {
    "type cost: one call, above an empty file":
      "The compiler reads every type of the service, whose entry exports them all. Paths and their types are an entry of their own. By `/operations` it is half.",
  },
  measure: async () => {
    await preparePeers();
    const folder = project();
    const programs = { ...(await ownPrograms()), ...peerPrograms() };
    const empty = await costOf(folder, "empty", "export {};\n");
    const costs: Record<string, Cost> = {};
    for (const [name, text] of Object.entries(programs)) {
      const cost = await costOf(folder, name, text);
      costs[name] = {
        instantiations: cost.instantiations - empty.instantiations,
        megabytes: cost.megabytes - empty.megabytes,
        files: cost.files - empty.files,
      };
    }
    const figure = (name: string, key: keyof Cost) => costs[name]?.[key] ?? Number.NaN;
    return {
      comparisons: [
        comparison(costs, "Instantiations", "instantiations"),
        comparison(costs, "Memory of the compiler", "megabytes", "MB"),
        comparison(costs, "Files that the compiler reads", "files"),
      ],
      targets: [
        {
          row: "type cost: one call, above an empty file",
          figure: figure(OURS_ONE, "megabytes"),
          unit: "MB",
          limit: { atMost: 8 },
        },
        {
          row: "type cost: every operation of the largest service",
          figure: figure(OURS_ALL, "instantiations"),
          unit: "instantiations",
          limit: { atMost: 1200 },
        },
      ],
      leftOut: [
        {
          peer: "ky, @octokit/request",
          from: "types",
          reason: "they have no types of a service's operations",
        },
        {
          peer: "Kubb",
          from: "types",
          reason: "two of the files that it writes differ only in case, which the compiler refuses",
        },
      ],
    };
  },
};

interface Cost {
  readonly instantiations: number;
  readonly megabytes: number;
  readonly files: number;
}

function comparison(
  costs: Readonly<Record<string, Cost>>,
  title: string,
  key: keyof Cost,
  unit: string = key,
): Comparison {
  const ways = Object.entries(costs).map(([name, cost]) => ({ name, figure: cost[key] }));
  return { title, unit, better: "lower", rounds: 1, ways };
}

/** A folder beside the peers, which finds them and the built packages by name. */
function project(): string {
  const folder = join(peersFolder, "types");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  return folder;
}

async function costOf(folder: string, name: string, text: string): Promise<Cost> {
  const file = `${name.replaceAll(/\W+/g, "-")}.ts`;
  writeFileSync(join(folder, file), text);
  const runs = [];
  for (let run = 0; run < 3; run++) {
    const { errors, files, statistics } = await compile({
      compiler: typescript59,
      folder,
      options: {
        ...strict,
        ...resolutions.bundler,
        skipLibCheck: true,
        exactOptionalPropertyTypes: false,
        allowImportingTsExtensions: true,
        noUnusedLocals: false,
      },
      include: [file],
    });
    if (errors.length > 0)
      throw new Error(`The program of ${name} does not compile:\n${errors.slice(0, 5).join("\n")}`);
    const read = (key: string) => statistics.get(key) ?? Number.NaN;
    runs.push({ instantiations: read("Instantiations"), megabytes: read("Memory used") / 1000, files: files.length });
  }
  const middle = runs.toSorted((a, b) => a.megabytes - b.megabytes)[1];
  if (middle === undefined) throw new Error(`${name} was not measured.`);
  return middle;
}

async function ownPrograms(): Promise<Readonly<Record<string, string>>> {
  const service = services.find(({ id }) => id === largestDefinition);
  if (service === undefined) throw new Error(`specs/services.json does not list ${largestDefinition}.`);
  const built = await servicePackage(service.package);
  const lines = calls(service, built);
  const requests = [...operationsOf(definitionOf(service)).keys()];
  return {
    [OURS_ONE]: program(service.package, built, lines.slice(0, 1)),
    [OURS_ALL]: program(service.package, built, lines),
    "openapi-fetch, 1 call": byOpenapiFetch(requests.slice(0, 1)),
    "openapi-fetch, every operation": byOpenapiFetch(requests),
  };
}

/** Calls of openapi-fetch, of which any input is accepted. */
function byOpenapiFetch(requests: readonly string[]): string {
  const types = JSON.stringify(join(generatedBy("openapi-typescript"), `${largestDefinition}.js`));
  const lines = requests.map((request) => {
    const [method, path] = request.split(" ");
    return `await client.${method}(${JSON.stringify(path)}, {} as never);`;
  });
  return [
    'import createClient from "openapi-fetch";',
    `import type { paths } from ${types};`,
    'const client = createClient<paths>({ baseUrl: "https://app.onetrust.com" });',
    ...lines,
    "",
  ].join("\n");
}

/** One call of each other client that has types of operations. */
function peerPrograms(): Readonly<Record<string, string>> {
  const from = (generator: string, file: string) =>
    JSON.stringify(join(generatedBy(generator), largestDefinition, file));
  return {
    "hey-api, 1 call": `import { getPurposesUsingGet } from ${from("hey-api", "index.js")};\nawait getPurposesUsingGet();\n`,
    "orval, 1 call": `import { getPurposesUsingGET } from ${from("orval", "client.js")};\nawait getPurposesUsingGET();\n`,
    "swagger-typescript-api, 1 call": `import { Api } from ${from("swagger-typescript-api", "Api.js")};\nawait new Api().api.getPurposesUsingGet();\n`,
    "openai, 1 call": 'import OpenAI from "openai";\nawait new OpenAI().models.list();\n',
    "cloudflare, 1 call": 'import Cloudflare from "cloudflare";\nawait new Cloudflare().zones.list();\n',
  };
}
