import { type CatalogOperation, operations } from "@onetrust-client/catalog";
import { type OperationFacts, readFacts } from "@onetrust-client/catalog/bind";
import { readSnapshots } from "./snapshots.js";
import { type Versions, versionsOf } from "./versions.js";

/** All that the site says of one operation. */
export interface SiteOperation extends OperationFacts {
  /** The part of the product that the service belongs to: `Consent & Preferences`. */
  readonly module: string;
  /** What the vendor calls the service: `Consent Receipts`. */
  readonly serviceTitle: string;
  /** Whether it tells the state of a job, so that it has `wait`. */
  readonly isJob: boolean;
  /** Documented status codes of failures. */
  readonly failures: readonly string[];
  readonly versions: Versions;
}

let kept: Promise<readonly SiteOperation[]> | undefined;

/** All operations with their contracts: by package, and in it by name. Read once for all pages of a build. */
export function readOperations(): Promise<readonly SiteOperation[]> {
  kept ??= readAll();
  return kept;
}

async function readAll(): Promise<readonly SiteOperation[]> {
  const snapshots = readSnapshots();
  const whole = async (operation: CatalogOperation): Promise<SiteOperation> => {
    const facts = await readFacts(operation);
    const snapshot = snapshots.get(operation.package);
    return {
      ...facts,
      module: snapshot?.module ?? "Other",
      serviceTitle: snapshot?.title ?? operation.package,
      isJob: facts.contract.definition.job !== undefined,
      failures: snapshot?.failures.get(`${operation.method} ${operation.path}`) ?? [],
      versions: versionsOf(
        operation,
        operations.filter((each) => each.package === operation.package),
      ),
    };
  };
  return await Promise.all(operations.map(whole));
}

/** Path of an operation's page below the base of the site. */
export function pageOf({ package: service, name }: Pick<CatalogOperation, "package" | "name">): string {
  return `operations/${service}/${name}/`;
}
