import type { IForbiddenRuleType } from "dependency-cruiser";

/**
 * The folders of core, and the others that each may import. Every arrow points down the list, so there is no way back up.
 * `index` stands for core/src itself: the public surface and what has no folder.
 */
export const CORE_FOLDERS: Readonly<Record<string, readonly string[]>> = {
  connection: ["pipeline", "auth", "events", "request", "errors", "contracts", "time"],
  "path-client": ["operation", "request", "errors", "contracts"],
  // A validator of responses: it knows no connection and no call.
  validate: ["errors", "contracts"],
  // A limiter: it knows no connection and no call.
  pace: ["errors", "contracts", "time"],
  operation: ["request", "errors", "contracts"],
  // Waiters, which a service brings along only if it has jobs.
  jobs: ["events", "errors", "contracts", "time"],
  pipeline: ["response", "auth", "events", "request", "errors", "contracts", "time"],
  // The error of a 403 says which scopes the token has.
  response: ["auth", "errors", "contracts", "time"],
  auth: ["errors", "contracts", "time"],
  // Listeners and tracing channels. Of a request they know which headers it may carry.
  events: ["request", "errors", "contracts", "time"],
  paging: ["errors", "contracts", "time"],
  request: ["errors", "contracts"],
  errors: ["contracts", "time"],
  contracts: ["time"],
  // The clock and its timers: they know nothing of calls.
  time: [],
};

const ROOT_OF_CORE = "^packages/core/src/[^/]+$";

/** Who may import whom. Type imports count as imports. */
export const RULES: readonly IForbiddenRuleType[] = [
  {
    name: "no-circle",
    comment: "Two files that need each other are one file, or share a third one.",
    from: {},
    to: { circular: true },
  },
  {
    name: "nothing-imports-commands",
    comment: "Commands stand above the stages and compose them.",
    from: { path: "^scripts/src/", pathNot: "^scripts/src/(commands/|cli[.]ts$)" },
    to: { path: "^scripts/src/(commands/|cli[.]ts$)" },
  },
  {
    name: "nothing-imports-cli",
    comment: "cli.ts is the program; what others need belongs into a command or a stage.",
    from: { path: "^scripts/src/commands/" },
    to: { path: "^scripts/src/cli[.]ts$" },
  },
  {
    name: "no-stage-imports-a-stage",
    comment: "sync, generate and release share shapes in model and workspace. Commands compose them.",
    from: { path: "^scripts/src/(sync|generate|release)/" },
    to: { path: "^scripts/src/(sync|generate|release)/", pathNot: "^scripts/src/$1/" },
  },
  {
    name: "model-and-workspace-know-no-stage",
    comment: "All stages share model and workspace, so these know none of them.",
    from: { path: "^scripts/src/(model|workspace)/" },
    to: { path: "^scripts/src/(sync|generate|release)/" },
  },
  {
    name: "model-reads-nothing",
    comment: "Reading and writing stand in workspace; model is data in, data out.",
    from: { path: "^scripts/src/model/" },
    to: { path: ["^scripts/src/workspace/", "^(node:)?(fs|child_process|http|https|net)(/|$)"] },
  },
  {
    name: "scripts-take-types-of-core-only",
    comment: "The generator runs before anything is built, so it may import types of core and nothing that runs.",
    from: { path: "^scripts/src/" },
    to: { path: "^(packages/|@onetrust-client/)", dependencyTypesNot: ["type-only"] },
  },
  {
    name: "scripts-import-no-other-package",
    comment: "The generator writes the packages; of them it knows the types of core.",
    from: { path: "^scripts/src/" },
    to: { path: "^(packages/|@onetrust-client/)", pathNot: "^(packages/core/|@onetrust-client/core)" },
  },
  {
    name: "nothing-imports-the-outer-folders",
    comment: "scripts, tests, bench and examples look at the packages, never the other way round.",
    from: { path: "^(packages|scripts)/" },
    to: { path: "^(scripts|tests|bench|examples)/", pathNot: "^scripts/src/" },
  },
  {
    name: "packages-import-no-scripts",
    comment: "The scripts make the packages; a package that needed them could not be installed.",
    from: { path: "^packages/" },
    to: { path: "^scripts/" },
  },
  {
    name: "services-import-core-only",
    comment: "A service package is installed alone with core: it imports itself and core.",
    from: { path: "^packages/services/([^/]+)/" },
    to: { pathNot: ["^packages/services/$1/", "^packages/core/"] },
  },
  {
    name: "core-imports-no-other-package",
    comment: "Everything else stands on core.",
    from: { path: "^packages/core/" },
    to: { path: "^(packages/|@onetrust-client/)", pathNot: "^packages/core/" },
  },
  {
    name: "only-path-client-imports-openapi-fetch",
    comment: "openapi-fetch is the one dependency, and it stands behind one folder with an entry of its own.",
    from: { path: "^(packages|scripts)/", pathNot: "^packages/core/src/path-client/" },
    to: { path: "(^|/node_modules/)openapi-fetch(/|$)" },
  },
  {
    name: "core-has-one-dependency",
    comment: "What core depends on, every user installs. ajv is for those who import the entry validate.",
    from: { path: "^packages/core/src/" },
    to: { pathNot: ["^packages/core/", "(^|/node_modules/)(openapi-fetch|ajv|ajv-formats)(/|$)"] },
  },
  {
    name: "only-compile-check-imports-ajv",
    comment: "ajv is optional, and it stands behind one file of an entry of its own.",
    from: { path: "^packages/core/src/", pathNot: "^packages/core/src/validate/compile-check[.]ts$" },
    to: { path: "(^|/node_modules/)ajv(-formats)?(/|$)" },
  },
  {
    name: "core-uses-nothing-of-node",
    comment: "Core runs in browsers and workers, where a `node:` import does not load.",
    from: { path: "^packages/(core|services/[^/]+)/src/" },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "nothing-in-core-imports-index",
    comment: "index.ts is what users import; inside, each file imports what it needs from where it is.",
    from: { path: "^packages/core/src/" },
    to: { path: "^packages/core/src/index[.]ts$" },
  },
  {
    name: "folders-of-core-import-no-file-above-them",
    comment: "What a folder needs stands in a folder.",
    from: { path: "^packages/core/src/[^/]+/" },
    to: { path: ROOT_OF_CORE },
  },
  ...Object.entries(CORE_FOLDERS).map(
    ([folder, allowed]): IForbiddenRuleType => ({
      name: `core-${folder}`,
      comment: `core/src/${folder} imports ${allowed.length === 0 ? "no other folder" : allowed.join(", ")}.`,
      from: { path: `^packages/core/src/${folder}/` },
      to: { path: "^packages/core/src/[^/]+/", pathNot: `^packages/core/src/(${[folder, ...allowed].join("|")})/` },
    }),
  ),
  {
    name: "core-has-known-folders",
    comment: "A new folder of core gets its place in tests/imports/src/rules.ts.",
    from: { path: "^packages/core/src/" },
    to: {
      path: "^packages/core/src/[^/]+/",
      pathNot: `^packages/core/src/(${Object.keys(CORE_FOLDERS).join("|")})/`,
    },
  },
];
