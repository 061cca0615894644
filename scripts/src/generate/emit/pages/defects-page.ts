import { visibleLine } from "../../../text/visible-text.js";
import type { Correction } from "../../amend/amend.js";
import type { DefectKind } from "../../amend/overlay.js";
import type { ServicePlan } from "../../plan/plan.js";

/** `docs/vendor-defects.md`: a heading for each kind of defect, and under it the places that have the defect. */
export function emitDefectsPage(
  plans: readonly ServicePlan[],
  corrections: ReadonlyMap<string, readonly Correction[]>,
): string {
  const found = plans.flatMap((plan) =>
    (corrections.get(plan.package) ?? []).map(({ defect, places }) => ({ package: plan.package, defect, places })),
  );
  const kinds = [...new Map(found.map(({ defect }) => [defect.kind.id, defect.kind])).values()];
  const sections = kinds
    .toSorted((a, b) => a.title.localeCompare(b.title, "en"))
    .map((kind) => ({ kind, defects: defectsOf(found.filter(({ defect }) => defect.kind.id === kind.id)) }));
  const defective = new Set(found.map((each) => each.package));
  return [
    "<!-- Generated from the rules of scripts/src/generate/amend/kinds, specs/defects.yaml and specs/overlays. Do not edit; run pnpm generate. -->",
    "# Defects of the vendor's definitions",
    "",
    `OneTrust's definitions have defects of ${sections.length} kinds in ${defective.size} of ${plans.length} services. We correct them before we generate the packages.`,
    "Each correction rests on evidence. Where there is no evidence, our type is `unknown`.",
    "Each section says what callers run into without the correction. When OneTrust corrects a definition, `pnpm codegen` says so.",
    "[decisions.md](decisions.md) describes the rules that apply to all definitions.",
    "",
    "| Kind of defect | Packages |",
    "| --- | --- |",
    ...sections.map(({ kind, defects }) => `| [${kind.title}](#${anchor(kind.title)}) | ${packageCount(defects)} |`),
    "",
    ...sections.flatMap(({ kind, defects }) => sectionLines(kind, defects)),
  ].join("\n");
}

interface FoundCorrection extends Correction {
  readonly package: string;
}

/** What is particular to some places of a kind. */
interface Defect {
  readonly remarks: string;
  /** JSON pointers into the definition, by package. */
  readonly places: ReadonlyMap<string, readonly string[]>;
}

/** One defect for all corrections with the same remarks: often a removal and an update correct one place together. */
function defectsOf(found: readonly FoundCorrection[]): Defect[] {
  const defects = new Map<string, Map<string, readonly string[]>>();
  for (const { package: name, defect, places } of found) {
    const remarks = remarksOf(defect);
    const byPackage = defects.get(remarks) ?? new Map<string, readonly string[]>();
    byPackage.set(name, [...(byPackage.get(name) ?? []), ...places]);
    defects.set(remarks, byPackage);
  }
  return [...defects].map(([remarks, places]) => ({ remarks, places }));
}

function remarksOf({ description, evidence, effect, siblings }: Correction["defect"]): string {
  const named = { Evidence: evidence, Effect: effect, "Not corrected elsewhere": siblings };
  const remarks = Object.entries(named).map(([name, text]) => text && `${name}: ${text}`);
  return [description, ...remarks].filter(Boolean).join(" ");
}

function packageCount(defects: readonly Defect[]): number {
  return new Set(defects.flatMap(({ places }) => [...places.keys()])).size;
}

function sectionLines({ title, says, does, evidence, effect }: DefectKind, defects: readonly Defect[]): string[] {
  return [
    `## ${title}`,
    "",
    `- **What the definition says:** ${says}`,
    `- **What the API does:** ${does}`,
    `- **Evidence:** ${evidence}`,
    `- **Effect on callers:** ${effect}`,
    "",
    "Places:",
    "",
    ...defects.flatMap(defectLines),
    "",
  ];
}

/** The remarks with their places under them, or the places alone where there is nothing to remark. */
function defectLines({ remarks, places }: Defect): string[] {
  const indent = remarks === "" ? "" : "  ";
  const lines = [...places].map(
    ([name, pointers]) => `${indent}- [${name}](../packages/services/${name}/README.md): ${placesText(pointers)}`,
  );
  return remarks === "" ? lines : [`- ${remarks}`, ...lines];
}

/** Each operation or schema once, with what the defect is in. */
function placesText(pointers: readonly string[]): string {
  const parts = new Map<string, Set<string>>();
  for (const { owner, part } of pointers.map(placeOf)) {
    const known = parts.get(owner) ?? new Set();
    parts.set(owner, part === "" ? known : known.add(part));
  }
  const texts = [...parts].map(
    ([owner, each]) => codeSpan(owner) + (each.size > 0 ? ` (${[...each].join(", ")})` : ""),
  );
  return texts.join(", ") || "nowhere any more";
}

/** The vendor's names stand in code spans, which no Markdown or HTML inside them can leave. */
function codeSpan(text: string): string {
  return `\`${visibleLine(text).replaceAll("`", "'")}\``;
}

/** The fragment that GitHub gives to a heading. */
function anchor(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\w -]/g, "")
    .replaceAll(" ", "-");
}

export interface Place {
  /** `GET /api/…`, or the name of a schema. */
  readonly owner: string;
  /** `response 200`, or the path of a property; empty where the defect is in the whole. */
  readonly part: string;
}

/** What a JSON pointer leads to, in words. */
export function placeOf(pointer: string): Place {
  const [, section, ...rest] = pointer.split("/").map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  return section === "paths" ? operationPlace(rest) : schemaPlace(rest);
}

function operationPlace([path = "", method = "", section = "", status = ""]: readonly string[]): Place {
  const parts: Readonly<Record<string, string>> = {
    parameters: "parameter",
    requestBody: "body",
    responses: `response ${status}`.trim(),
  };
  return { owner: `${method.toUpperCase()} ${path}`.trim(), part: parts[section] ?? "" };
}

function schemaPlace([, name = "components.schemas", ...rest]: readonly string[]): Place {
  const properties = rest.filter((_, index) => rest[index - 1] === "properties");
  return { owner: name, part: properties.length > 0 ? codeSpan(properties.join(".")) : "" };
}
