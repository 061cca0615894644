import type { ServicePlan } from "../../plan/plan.js";

/** `docs/operations.md`: from the vendor's title to the method, over all packages. */
export function emitOperationsPage(plans: readonly ServicePlan[]): string {
  const rows = plans.flatMap((plan) =>
    plan.operations.map(({ name, title, metadata }) => {
      const method = `\`${plan.client}.${name}\``;
      return `| ${title} | ${method} | \`${metadata.method} ${metadata.path}\` | ${(metadata.scopes ?? []).join(", ")} |`;
    }),
  );
  return [
    "<!-- Generated from specs/. Do not edit; run pnpm generate. -->",
    "# Packages and operations",
    "",
    "| Package | OneTrust's name | Operations |",
    "| --- | --- | --- |",
    ...plans.map((plan) => {
      const link = `[@onetrust-client/${plan.package}](../packages/services/${plan.package}/README.md)`;
      return `| ${link} | ${plan.title} | ${plan.operations.length} |`;
    }),
    "",
    "## From the vendor's title to the method",
    "",
    "| Title | Method | Request | Scopes (any of) |",
    "| --- | --- | --- | --- |",
    ...rows.toSorted((a, b) => a.localeCompare(b, "en")),
    "",
  ].join("\n");
}
