import file from "../../../repository.json" with { type: "json" };
import { isRecord } from "./openapi.ts";

/** What every package says of where it comes from. */
export interface Repository {
  readonly author: string;
  /** Words by which every package is found; a package adds its own. */
  readonly keywords: readonly string[];
  /** The address of the repository, such as `https://github.com/OWNER/NAME`; `null` until the owner has given it. */
  readonly url: string | null;
}

/** Checks what repository.json holds. */
export function parseRepository(value: unknown): Repository {
  if (!isRecord(value)) throw new Error("repository.json must be an object.");
  const { author, keywords, url } = value;
  if (typeof author !== "string" || author === "") throw new Error('repository.json: "author" must be a text.');
  if (!Array.isArray(keywords) || !keywords.every((word) => typeof word === "string"))
    throw new Error('repository.json: "keywords" must be a list of texts.');
  if (url !== null && (typeof url !== "string" || !/^https:\/\/[\w.-]+\/[\w.-]+\/[\w.-]+(?<!\.git)$/.test(url)))
    throw new Error(
      'repository.json: "url" must be like "https://github.com/OWNER/NAME", or null while it is not known.',
    );
  return { author, keywords, url };
}

/** What repository.json of this checkout holds. */
export const repository: Repository = parseRepository(file);
