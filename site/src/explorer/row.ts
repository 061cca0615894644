import type { SiteOperation } from "../catalog/operations.js";

/** What the explorer needs to know of an operation to show it or not. */
export interface ExplorerRow {
  /** `universal-consent.getPurpose` */
  readonly name: string;
  readonly module: string;
  readonly package: string;
  readonly method: string;
  readonly host: string;
  readonly scopes: readonly string[];
  readonly paged: boolean;
  readonly job: boolean;
  readonly idempotent: boolean;
  readonly deprecated: boolean;
}

export function rowOf({ operation, module, isJob }: SiteOperation): ExplorerRow {
  const { package: service, name, method, host, scopes, paged, idempotent, deprecated } = operation;
  return {
    name: `${service}.${name}`,
    module,
    package: service,
    method,
    host,
    scopes,
    paged,
    job: isJob,
    idempotent,
    deprecated,
  };
}

const flags = ["paged", "job", "idempotent", "deprecated"] as const;

/** A row as attributes of an element, so that a page brings them with it. */
export function rowAttributes(row: ExplorerRow): Readonly<Record<string, string>> {
  const { name, module, package: service, method, host, scopes } = row;
  return {
    "data-name": name,
    "data-module": module,
    "data-package": service,
    "data-method": method,
    "data-host": host,
    "data-scopes": scopes.join(" "),
    "data-flags": flags.filter((flag) => row[flag]).join(" "),
  };
}

/** Reads what {@link rowAttributes} wrote. */
export function readRow(data: Readonly<Record<string, string | undefined>>): ExplorerRow {
  const { name = "", module = "", package: service = "", method = "", host = "" } = data;
  const set = new Set(words(data.flags));
  return {
    name,
    module,
    package: service,
    method,
    host,
    scopes: words(data.scopes),
    paged: set.has("paged"),
    job: set.has("job"),
    idempotent: set.has("idempotent"),
    deprecated: set.has("deprecated"),
  };
}

function words(text = ""): readonly string[] {
  return text.split(" ").filter((word) => word !== "");
}
