import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@onetrust-client/tests-support/checkout";
import { type Host, serve } from "@onetrust-client/tests-support/host";

/** A definition as far as these tests change it. */
export interface Definition {
  readonly info: { title: string; readonly version: string; description?: string; license?: object };
  readonly paths: Record<string, Record<string, DefinedOperation>>;
  readonly components: {
    readonly schemas: Record<
      string,
      { properties: Record<string, { type?: string; enum?: unknown[] }>; required: string[] }
    >;
  };
}

export interface DefinedOperation {
  summary?: string;
  operationId?: string;
  description?: string;
  parameters?: object[];
}

export type Definitions = Record<string, Definition>;

/** The vendor's own files where they are kept beside the checkout, the newest of each, else the committed snapshots. */
export function publishedDefinitions(): Definitions {
  const upstream = ["../shared/upstream", "../shared/upstream-2026-08"].map((path) => join(root, path));
  const kept = upstream.filter((folder) => existsSync(folder));
  const folders = kept.length > 0 ? kept : [join(root, "specs/snapshots")];
  return Object.fromEntries(
    folders.flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith(".json"))
        .map((name) => [name.replace(/\.json$/, ""), JSON.parse(readFileSync(join(folder, name), "utf8"))]),
    ),
  );
}

/** A host that publishes definitions as the vendor does: an index page and a file each. */
export function serveVendor(definitions: Definitions): Promise<Host> {
  const paths = Object.keys(definitions).map((id) => [id, `/onetrust/openapi/${id}.json`] as const);
  const links = paths.map(([id, path]) => `<a href='${path}'>${id}</a>`);
  const files = paths.map(([id, path]) => [`GET ${path}`, [200, definitions[id]]] as const);
  return serve({ "GET /onetrust/openapi": [200, links.join("")], ...Object.fromEntries(files) });
}
