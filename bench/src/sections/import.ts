import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { comparisonOf, type Measured, paired } from "../measure/paired.js";
import { clientsBy, largestDefinition, node24, peersFolder, preparePeers } from "../measure/peers.js";
import { processCost } from "../measure/process-cost.js";
import { root } from "../measure/sources.js";
import { type Comparison, spreadOf, type Target } from "../results/figures.js";
import type { Section } from "./section.js";

const services = readdirSync(join(root, "packages/services"));
const LARGEST = "ours, the largest service";
const ALL = "ours, all services";
const ORVAL_LARGEST = "orval, the largest service";
const ORVAL_ALL = "orval, all services";

export const imports: Section = {
  about: "CPU time and files of importing the packages, beside other clients",
  method: [
    "CPU time of a process that imports and ends, above that of an empty script in the same round. Generated clients are bundled to one file for",
    "each service. openapi-fetch makes a client as well, since its types alone cost nothing at run time. Files are those that a bundler reaches.",
  ].join("\n"),
  misses: {
    "import of the largest service: orval's + 5 ms":
      "orval's file has a function for each operation and no client behind them. Ours loads core as well, which is one file of 180 kB: it is not minified, and its comments stay.",
    "import of all services: orval's + 30 ms":
      "Each of our packages is two files, since the operations are an entry that programs can shake. orval's are one.",
  },
  measure: async () => {
    await preparePeers();
    const own = await measureAll(ownPrograms(), process.execPath, 11);
    const peers = await measureAll(peerPrograms(), node24, 7);
    return {
      comparisons: [
        ...comparisonsOf(own, "Node 20"),
        ...comparisonsOf(peers, "Node 24"),
        ...(await filesOf({ ...ownPrograms(), ...peerPrograms() })),
      ],
      targets: targetsOf(own),
      leftOut: [
        {
          peer: "Kubb",
          from: "importing all services",
          reason: "two names of one definition differ only in case, so that one of its clients does not load",
        },
      ],
    };
  },
};

type Programs = Readonly<Record<string, string>>;

const importing = (specifiers: readonly string[]): string =>
  specifiers.map((specifier) => `import ${JSON.stringify(specifier)};`).join("\n");

/** The clients of a generator that could be bundled. */
function clientsOf(generator: string, only?: string): string {
  const files = readdirSync(clientsBy(generator)).filter((file) => only === undefined || file === `${only}.mjs`);
  return importing(files.map((file) => join(clientsBy(generator), file)));
}

function ownPrograms(): Programs {
  return {
    [LARGEST]: importing(["@onetrust-client/core", "@onetrust-client/universal-consent"]),
    [ALL]: importing(services.map((name) => `@onetrust-client/${name}`)),
    "ours, core alone": importing(["@onetrust-client/core"]),
    [ORVAL_LARGEST]: clientsOf("orval", largestDefinition),
    [ORVAL_ALL]: clientsOf("orval"),
    "openapi-fetch":
      'import createClient from "openapi-fetch";\ncreateClient({ baseUrl: "https://app.onetrust.com" });',
  };
}

function peerPrograms(): Programs {
  const { [LARGEST]: largest = "", [ALL]: all = "", ...others } = ownPrograms();
  return {
    [LARGEST]: largest,
    [ALL]: all,
    ...others,
    "hey-api, the largest service": clientsOf("hey-api", largestDefinition),
    "hey-api, all services": clientsOf("hey-api"),
    "swagger-typescript-api, the largest service": clientsOf("swagger-typescript-api", largestDefinition),
    "swagger-typescript-api, all services": clientsOf("swagger-typescript-api"),
    "Kubb, the largest service": clientsOf("kubb", largestDefinition),
    ...Object.fromEntries(["ky", "openai", "cloudflare", "@octokit/request"].map((name) => [name, importing([name])])),
  };
}

/** Ours beside clients of one service, and beside clients of all. */
function comparisonsOf(measured: Measured, node: string): Comparison[] {
  const names = Object.keys(measured.measured);
  const options = { unit: "ms", better: "lower" } as const;
  return [
    comparisonOf(measured, {
      title: `Importing one client, ${node}`,
      ...options,
      ours: LARGEST,
      ways: names.filter((name) => !isOfAll(name)),
    }),
    comparisonOf(measured, {
      title: `Importing the clients of all services, ${node}`,
      ...options,
      ours: ALL,
      ways: names.filter(isOfAll),
    }),
  ];
}

function isOfAll(name: string): boolean {
  return name.endsWith("all services");
}

/** Milliseconds above an empty script. */
async function measureAll(programs: Programs, node: string, rounds: number): Promise<Measured> {
  const empty = "an empty script";
  const paths = Object.entries({ [empty]: "", ...programs }).map(([name, text]) => [name, write(name, text)] as const);
  const ways = Object.fromEntries(
    paths.map(([name, path]) => [name, async () => (await processCost(path, [], node)).cpuSeconds * 1000]),
  );
  const { measured, load } = await paired(ways, { rounds, warmUp: 1 });
  const { [empty]: floor = [], ...others } = measured;
  const above = Object.entries(others).map(([name, values]) => [
    name,
    values.map((value, round) => value - (floor[round] ?? Number.NaN)),
  ]);
  return { measured: Object.fromEntries(above), load };
}

/** Stands beside the peers, so that it finds them and ours by name. */
function write(name: string, text: string): string {
  const folder = join(peersFolder, "programs");
  if (!existsSync(folder)) mkdirSync(folder);
  const path = join(folder, `${name.replaceAll(/\W+/g, "-")}.mjs`);
  writeFileSync(path, text);
  return path;
}

async function filesOf(programs: Programs): Promise<Comparison[]> {
  const ways = await Promise.all(
    Object.entries(programs).map(async ([name, text]) => ({ name, figure: await reachedFiles(write(name, text)) })),
  );
  const options = { unit: "files", better: "lower", rounds: 1 } as const;
  return [
    { title: "Files that importing one client loads", ...options, ways: ways.filter(({ name }) => !isOfAll(name)) },
    { title: "Files that importing all clients loads", ...options, ways: ways.filter(({ name }) => isOfAll(name)) },
  ];
}

/** How many files a program imports, and they import, without itself. */
async function reachedFiles(path: string): Promise<number> {
  const { metafile } = await build({
    entryPoints: [path],
    bundle: true,
    metafile: true,
    write: false,
    format: "esm",
    platform: "node",
    conditions: ["node", "import"],
    logLevel: "error",
  });
  return Object.keys(metafile.inputs).length - 1;
}

function targetsOf({ measured }: Measured): Target[] {
  const spread = (name: string) => spreadOf(measured[name] ?? []);
  const target = (name: string, row: string, atMost: number): Target => {
    const own = spread(name);
    return { row, figure: own.median, unit: "ms", spread: own, limit: { atMost } };
  };
  return [
    target(LARGEST, "import of the largest service, CPU above an empty script", 15),
    target(ALL, "import of all services, CPU above an empty script", 60),
    target(LARGEST, "import of the largest service: orval's + 5 ms", Math.round(spread(ORVAL_LARGEST).median + 5)),
    target(ALL, "import of all services: orval's + 30 ms", Math.round(spread(ORVAL_ALL).median + 30)),
  ];
}
