/** Where everything that the stages read and write stands, relative to the root of the repository. */
export const PATHS = {
  /** The list of services; hand-written but for what sync adds and marks. */
  services: "specs/services.json",
  /** The pinned public names. */
  names: "specs/names.json",
  lock: "specs/lock.json",
  /** Pages of the vendor whose changes are to be looked at. */
  vendorPages: "specs/vendor-pages.json",
  /** What release notes of the vendor announced and definitions may lack. */
  announcements: "specs/announcements.yaml",
  /** What people search operations by. */
  searchWords: "specs/search-words.yaml",
  /** What each service is for. */
  summaries: "specs/summaries.yaml",
  /** The program in the README of each service. */
  snippets: "specs/snippets",
  /** The licence that OneTrust gives its definitions; a release with their prose needs its text. */
  licenceOfProse: "specs/licences/Apache-2.0.txt",
  /** How many requests OneTrust lets through. */
  limits: "specs/limits.yaml",
  /** What comes before or after operations. */
  nextSteps: "specs/next-steps.yaml",
  /** What people know of the rows of lists that no definition describes. */
  rows: "specs/rows.yaml",
  /** By which properties resources are known. */
  identities: "specs/identities.yaml",
  /** The kinds of defect that overlays name. */
  defects: "specs/defects.yaml",
  /** Downloads as they came, ignored by git. Also the folder for files that are being written. */
  raw: "specs/raw",
  changesets: ".changeset",
  /** Hand-written packages, and the folder of the generated ones. */
  packages: "packages",
  /** Generated packages and nothing else. */
  servicePackages: "packages/services",
  /** What each service takes and returns, in the catalog; generated. */
  catalogContracts: "packages/catalog/src/contracts",
  /** The list of those, and that of all operations; generated. */
  catalogAllContracts: "packages/catalog/src/all-contracts.ts",
  catalogOperations: "packages/catalog/src/operations.ts",
  /** What people look for and the API does not have, and the index of both; generated. */
  catalogMissing: "packages/catalog/src/search/missing.ts",
  catalogSearchIndex: "packages/catalog/src/search/search-index.ts",
  /** What core knows of the limits; generated. */
  documentedLimits: "packages/core/src/pace/documented-limits.ts",
  operationsPage: "docs/operations.md",
  defectsPage: "docs/vendor-defects.md",
  llms: "llms.txt",
} as const;

export function snapshotPath(id: string): string {
  return `specs/snapshots/${id}.json`;
}

/** What the vendor's examples of a definition show. */
export function evidencePath(id: string): string {
  return `specs/evidence/${id}.json`;
}

/** The last download of a definition. */
export function rawPath(id: string): string {
  return `${PATHS.raw}/${id}.json`;
}

/** The hand-written files about one service, by the name of its package. */
export function overlayPath(packageName: string): string {
  return `specs/overlays/${packageName}.yaml`;
}

export function idempotencyPath(packageName: string): string {
  return `specs/idempotency/${packageName}.yaml`;
}

export function pagingPath(packageName: string): string {
  return `specs/paging/${packageName}.yaml`;
}

export function failuresPath(packageName: string): string {
  return `specs/failures/${packageName}.yaml`;
}

export function jobsPath(packageName: string): string {
  return `specs/jobs/${packageName}.yaml`;
}

/** The folder of a generated package. */
export function packagePath(packageName: string): string {
  return `${PATHS.servicePackages}/${packageName}`;
}

/** What a service takes and returns, in the catalog. */
export function catalogContractPath(packageName: string): string {
  return `${PATHS.catalogContracts}/${packageName}.ts`;
}
