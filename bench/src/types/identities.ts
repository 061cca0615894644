import { resolve } from "node:path";
import { amendDefinition } from "../../../scripts/src/generate/amend/amend-definition.js";
import { type Identity, isAlwaysThere } from "../../../scripts/src/generate/amend/evidence/identities.js";
import { readInputs } from "../../../scripts/src/generate/inputs.js";
import { table } from "../table.js";

const root = resolve(import.meta.dirname, "../../..");

interface Known extends Identity {
  readonly package: string;
}

/** By which properties resources are known: which are required and why, and which are not. */
export async function identityLines(): Promise<string[]> {
  const { services } = await readInputs(root);
  const all = services.flatMap((source) =>
    amendDefinition(source.definition, source).identities.map(
      (identity): Known => ({ ...identity, package: source.service.package }),
    ),
  );
  const byDefinition = all.filter(({ isRequired }) => isRequired);
  const added = all.filter((identity) => !identity.isRequired && isAlwaysThere(identity));
  const optional = all.filter((identity) => !isAlwaysThere(identity));
  return [
    table(
      ["identities of resources", "number"],
      [
        ["all", all.length],
        ["required by the definition", byDefinition.length],
        ["required because each example has it", added.filter(({ shown }) => shown.objects > 0).length],
        ["required because of other evidence", added.filter(({ shown }) => shown.objects === 0).length],
        ["optional", optional.length],
      ],
    ),
    "",
    "Required, though the definition does not say so:",
    "",
    ...added.map((identity) => `- ${identity.package} ${identity.name}: ${evidenceOf(identity)}`),
    "",
    "Optional:",
    "",
    ...optional.map((identity) => `- ${identity.package} ${identity.name}: ${whyOptional(identity)}`),
  ];
}

function evidenceOf({ shown: { objects }, confirmedBy }: Identity): string {
  return objects > 0 ? `in ${objects} of ${objects} objects of examples` : `${confirmedBy}`;
}

function whyOptional({ shown: { objects, values } }: Identity): string {
  return objects === 0
    ? "no example shows a response, and no other evidence is known"
    : `${objects - values} of ${objects} objects of examples lack it`;
}
