import manifest from "../../../package.json" with { type: "json" };
import { isRecord } from "./openapi.js";

/** What every package says of where it comes from. */
export interface Repository {
  readonly author: string;
  /** Words by which every package is found; a package adds its own. */
  readonly keywords: readonly string[];
  /** The address of the repository, such as `https://github.com/OWNER/NAME`; `null` until the root's package.json has it. */
  readonly url: string | null;
}

/** Reads what the root's package.json says of the repository. */
export function parseRepository(value: unknown): Repository {
  if (!isRecord(value)) throw new Error("The root's package.json must be an object.");
  const { author, keywords, repository: url = null } = value;
  if (typeof author !== "string" || author === "")
    throw new Error('The root\'s package.json: "author" must be a text.');
  if (!Array.isArray(keywords) || !keywords.every((word) => typeof word === "string"))
    throw new Error('The root\'s package.json: "keywords" must be a list of texts.');
  if (url !== null && (typeof url !== "string" || !/^https:\/\/[\w.-]+\/[\w.-]+\/[\w.-]+(?<!\.git)$/.test(url)))
    throw new Error(
      'The root\'s package.json: "repository" must be like "https://github.com/OWNER/NAME". Leave it out while it is not known.',
    );
  return { author, keywords, url };
}

/** What this checkout says of the repository. */
export const repository: Repository = parseRepository(manifest);
