import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { changesPages } from "./changes-pages.js";
import { codePage, documentPage, sectionPages } from "./documents.js";
import { errorsPages } from "./errors-pages.js";
import type { MarkdownPage } from "./page.js";
import { root } from "./repository-files.js";

/** The guides in the order in which people need them. One that is not listed stands behind them. */
const guideOrder = [
  "first-call",
  "requirements",
  "auth",
  "errors",
  "paging",
  "jobs",
  "bulk-and-copy",
  "privacy-requests",
  "uploads-and-downloads",
  "limits",
  "hosts-and-browsers",
  "proxies-and-certificates",
  "logging-and-tracing",
  "from-curl",
  "command-line",
  "testing",
  "validation",
  "bundles",
];

/** Pages about the project, and their addresses. */
const projectPages: Readonly<Record<string, string>> = {
  "CONTRIBUTING.md": "project/contributing",
  "docs/benchmarks.md": "benchmarks/figures",
  "docs/comparison.md": "benchmarks/comparison",
  "docs/decisions.md": "project/decisions",
  "docs/glossary.md": "project/glossary",
  "docs/openapi-support.md": "project/openapi-support",
  "docs/release.md": "project/release",
  "specs/README.md": "project/specs",
  "tests/README.md": "project/tests",
};

/** Pages of the site that stand in the place of a file, but are not made of its Markdown. */
export const standIns: Readonly<Record<string, string>> = {
  "README.md": "",
};

/** All pages that the repository's own Markdown and programs make. */
export function documentPages(): MarkdownPage[] {
  return [
    ...guides(),
    ...packagePages(),
    ...examplePages(),
    ...Object.entries(projectPages).map(([file, path], order) => documentPage(file, { path, order, ...labelOf(path) })),
    ...sectionPages("docs/vendor-defects.md", "defects"),
    ...errorsPages(),
    ...changesPages(),
  ];
}

/** A title that says the name of its section again is short in the sidebar. */
function labelOf(path: string): { label?: string } {
  return path === "benchmarks/figures" ? { label: "All figures" } : {};
}

function guides(): MarkdownPage[] {
  return readdirSync(join(root, "docs/guides")).map((file) => {
    const name = basename(file, ".md");
    const place = guideOrder.indexOf(name);
    return documentPage(`docs/guides/${file}`, {
      path: `guides/${name}`,
      order: place === -1 ? guideOrder.length : place,
    });
  });
}

function packagePages(): MarkdownPage[] {
  const handWritten = foldersWithReadme("packages");
  const services = foldersWithReadme("packages/services");
  return [
    documentPage("docs/operations.md", { path: "services", label: "All operations", order: 0 }),
    ...handWritten.map((name) => documentPage(`packages/${name}/README.md`, { path: `packages/${name}`, label: name })),
    ...services.map((name) =>
      documentPage(`packages/services/${name}/README.md`, { path: `services/${name}`, label: name }),
    ),
  ];
}

function foldersWithReadme(folder: string): string[] {
  return readdirSync(join(root, folder)).filter((name) => existsSync(join(root, folder, name, "README.md")));
}

/** The list of examples, each program, and the scenarios that guides link to. */
function examplePages(): MarkdownPage[] {
  const programs = programsIn("examples/programs");
  const scenarios = programsIn("tests/scenarios/src").filter((file) => /\/s\d/.test(file));
  return [
    documentPage("examples/README.md", { path: "examples", label: "All examples", order: 0 }),
    ...[...programs, "examples/demo/demo.ts"].map((file, index) =>
      codePage(file, { path: `examples/${basename(file, ".ts")}`, order: index + 1 }),
    ),
    ...scenarios.map((file, index) =>
      codePage(file, { path: `examples/scenarios/${basename(file, ".ts")}`, order: index + 100 }),
    ),
  ];
}

function programsIn(folder: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `${folder}/${name}`);
}
