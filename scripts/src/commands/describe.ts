import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { graftDescriptions } from "../generate/amend/add-descriptions.js";
import { type Definition, isDefinition, type Service } from "../model/openapi.js";
import { withFullPaths } from "../sync/normalise/full-paths.js";
import { upgradeDialect } from "../sync/normalise/upgrade-dialect.js";
import { verify } from "../sync/verify.js";

/** A definition with the vendor's prose, and what its licence asks the package to say. */
export interface Described {
  readonly definition: Definition;
  readonly notice?: string;
}

export type Describe = (service: Service, definition: Definition) => Promise<Described>;

/** Puts the vendor's descriptions into definitions whose licence allows it, from the raw files of the last sync. */
export function describeFrom(root: string): Describe {
  return async ({ id }, definition) => {
    if (!isApache(definition)) return { definition };
    const path = `specs/raw/${id}.json`;
    const bytes = await readFile(join(root, path)).catch((cause: unknown) => {
      throw new Error(`${path} is missing, where the descriptions are. Run pnpm sync first.`, { cause });
    });
    const upgraded: unknown = upgradeDialect(verify(bytes));
    if (!isDefinition(upgraded)) throw new Error(`${path} is no definition. Run pnpm sync again.`);
    return { definition: graftDescriptions(definition, withFullPaths(upgraded)), notice: NOTICE };
  };
}

/** The vendor writes `Apache 2.0` into most definitions; what says nothing allows nothing. */
function isApache({ info: { license } }: Definition): boolean {
  return /^apache\b.*\b2\.0\b/i.test(license?.identifier ?? license?.name ?? "");
}

const NOTICE = `
## Notice

The descriptions in the type declarations are OneTrust's, from its published OpenAPI definition, which is licensed under the
[Apache License 2.0](https://www.apache.org/licenses/LICENSE-2.0). They were put into comments and otherwise left as they are.
`;
