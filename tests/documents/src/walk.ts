import { resolve } from "node:path";
import { NOT_REVIEWED } from "../../../scripts/src/generate/amend/reviews/idempotency-review.js";
import { compilePackages } from "../../../scripts/src/generate/compile-packages.js";
import { NOTHING_WRITTEN } from "../../../scripts/src/generate/emit/catalogue/hand-written.js";
import { generate } from "../../../scripts/src/generate/generate.js";
import { findingText } from "../../../scripts/src/generate/plan/support/finding.js";
import { normalise } from "../../../scripts/src/sync/normalise/normalise.js";
import { problemOr } from "../../../scripts/src/sync/sync-error.js";
import { verify } from "../../../scripts/src/sync/verify/verify.js";

/** What became of a document of somebody else's. */
export interface Walked {
  readonly name: string;
  /** Operations that are in the package. */
  readonly operations: number;
  /** Sentences about what is left out or done in another way; each names its operation or its place. */
  readonly findings: readonly string[];
  /** Why nothing was made of it. */
  readonly refused?: string;
  /** What the compiler says first of its package. */
  readonly compileError?: string;
}

const CHECKOUT = resolve(import.meta.dirname, "../../..");

/** Takes the documents through verify, normalise, amend, plan and emit, as one repository would, and compiles all packages in one program. */
export async function walkAll(documents: ReadonlyMap<string, object>): Promise<readonly Walked[]> {
  const read = await Promise.all([...documents].map(([name, document], index) => readDocument(name, document, index)));
  const services = read.flatMap(({ source }) => source ?? []);
  const generated = await generate({ services, names: {}, kinds: [], texts: NOTHING_WRITTEN });
  const packages = generated.services.filter(({ failure }) => failure === undefined).map((service) => service.package);
  const failures = compilePackages({ files: generated.files, packages, checkout: CHECKOUT });
  return read.map(({ name, source, notes, problem }) => {
    const result = generated.services.find(({ id }) => id === source?.service.id);
    const compileError = failures.get(result?.package ?? "");
    const refused = problem ?? result?.failure;
    return {
      name,
      operations: result?.operations ?? 0,
      findings: [...notes, ...(result?.unreviewed ?? []), ...(result?.findings ?? []).map(findingText)],
      ...(refused !== undefined && { refused }),
      ...(compileError !== undefined && { compileError }),
    };
  });
}

async function readDocument(name: string, document: object, index: number) {
  const notes: string[] = [];
  const bytes = new TextEncoder().encode(JSON.stringify(document));
  const definition = await problemOr(async () => normalise(verify(bytes), (note) => notes.push(note)));
  if ("code" in definition) return { name, notes, problem: `${definition.message}, at ${definition.place}` };
  const service = { id: `platform-document-${index}`, package: `document${index}` };
  const reviews = { overlay: { actions: [] }, review: NOT_REVIEWED, paging: {}, failures: {} };
  return { name, notes, source: { service, definition, source: { snapshot: "0".repeat(64) }, ...reviews } };
}
