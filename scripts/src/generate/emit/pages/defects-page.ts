import type { Correction } from "../../amend/amend.js";
import type { ServicePlan } from "../../plan/plan.js";

/** `docs/vendor-defects.md`: what the definitions say wrongly, how we know, and what callers would run into. */
export function emitDefectsPage(
  plans: readonly ServicePlan[],
  corrections: ReadonlyMap<string, readonly Correction[]>,
): string {
  const services = plans.map((plan) => ({ plan, defects: defectsOf(corrections.get(plan.package) ?? []) }));
  const defective = services.filter(({ defects }) => defects.length > 0);
  const count = defective.reduce((sum, { defects }) => sum + defects.length, 0);
  return [
    "<!-- Generated from specs/overlays. Do not edit; run pnpm generate. -->",
    "# Defects of the vendor's definitions",
    "",
    `The packages are generated from OneTrust's definitions with these ${count} corrections in ${defective.length} of ${plans.length} services.`,
    "Each rests on evidence; where there is none the type is `unknown`. When OneTrust mends one, `pnpm codegen` says so.",
    "What is decided for all definitions alike stands in [decisions.md](decisions.md).",
    "",
    ...defective.flatMap(({ plan, defects }) => [
      `## [${plan.package}](../packages/${plan.package}/README.md): ${plan.title}`,
      "",
      ...defects.flatMap(defectLines),
    ]),
  ].join("\n");
}

interface Defect {
  readonly description: string;
  readonly evidence: string;
  readonly effect: string;
  readonly places: readonly string[];
}

/** One defect for all actions that give the same reason: mending it often takes a removal and an update. */
function defectsOf(corrections: readonly Correction[]): Defect[] {
  const defects = new Map<string, Defect>();
  for (const { action, places } of corrections) {
    const { description, evidence, effect } = action;
    const key = JSON.stringify([description, evidence, effect]);
    const known = defects.get(key)?.places ?? [];
    defects.set(key, { description, evidence, effect, places: [...new Set([...known, ...places.map(placeText)])] });
  }
  return [...defects.values()];
}

function defectLines({ description, evidence, effect, places }: Defect): string[] {
  const where = places.map((place) => `\`${place}\``).join(", ");
  return [
    `**${description}**`,
    "",
    `- Where: ${where || "nowhere any more"}`,
    `- Evidence: ${evidence}`,
    `- Effect on callers: ${effect}`,
    "",
  ];
}

/** `GET /api/…, answer 200` or `Schema.property` for a JSON pointer into a definition. */
function placeText(pointer: string): string {
  const [, section, ...rest] = pointer.split("/").map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  return section === "paths" ? operationPlace(rest) : schemaPlace(rest);
}

function operationPlace([path = "", method = "", kind = "", status = ""]: readonly string[]): string {
  const kinds: Readonly<Record<string, string>> = {
    parameters: ", parameter",
    requestBody: ", body",
    responses: status === "" ? ", answer" : `, answer ${status}`,
  };
  return `${method.toUpperCase()} ${path}${kinds[kind] ?? ""}`.trim();
}

function schemaPlace([, name = "schemas", ...rest]: readonly string[]): string {
  const properties = rest.filter((_, index) => rest[index - 1] === "properties");
  return [name, ...properties].join(".");
}
