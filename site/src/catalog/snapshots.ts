import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What the vendor's definition of a service says that the catalog does not hold. */
export interface SnapshotFacts {
  /** The part of the product that the service belongs to: `Consent & Preferences`. */
  readonly module: string;
  /** What the vendor calls the service: `Consent Receipts`. */
  readonly title: string;
  /** Documented status codes of failures, by method and path. */
  readonly failures: ReadonlyMap<string, readonly string[]>;
}

/** The folder of the definitions, above this module: a build moves the module, but not out of the checkout. */
function specsFolder(folder: string = import.meta.dirname): string {
  const specs = join(folder, "specs");
  if (existsSync(join(specs, "services.json"))) return specs;
  if (folder === dirname(folder)) throw new Error(`No folder above ${import.meta.dirname} has specs/services.json.`);
  return specsFolder(dirname(folder));
}

/** Reads the definitions of all services, by the name of their package. */
export function readSnapshots(folder: string = specsFolder()): ReadonlyMap<string, SnapshotFacts> {
  const services: readonly { readonly id: string; readonly package: string }[] = JSON.parse(
    readFileSync(join(folder, "services.json"), "utf8"),
  );
  const present = new Set(readdirSync(join(folder, "snapshots")));
  return new Map(
    services
      .filter(({ id }) => present.has(`${id}.json`))
      .map(({ id, package: name }) => [
        name,
        snapshotFacts(JSON.parse(readFileSync(join(folder, "snapshots", `${id}.json`), "utf8"))),
      ]),
  );
}

interface Snapshot {
  readonly info: { readonly title: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

function snapshotFacts({ info, paths }: Snapshot): SnapshotFacts {
  const [first = "", ...others] = info.title.split(" - ");
  const title = others.length === 0 ? first : others.join(" - ");
  const failures = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]): [string, readonly string[]][] => {
      const statuses = statusesOf(operation).filter((status) => /^[45]\d\d$/.test(status));
      return statuses.length === 0 ? [] : [[`${method.toUpperCase()} ${path}`, statuses]];
    }),
  );
  return { module: first, title: title.replace(/ \((?:OAS|Swagger)\)$/, ""), failures: new Map(failures) };
}

function statusesOf(operation: unknown): readonly string[] {
  if (typeof operation !== "object" || operation === null || !("responses" in operation)) return [];
  const { responses } = operation;
  return typeof responses === "object" && responses !== null ? Object.keys(responses).sort() : [];
}
