import type { OperationPlan, ServicePlan } from "../../plan/plan.js";
import { snippet } from "./snippet.js";

/** `README.md`: install, one call that compiles, every operation. */
export function emitReadme(plan: ServicePlan): string {
  return [
    `<!-- Generated from specs/snapshots/${plan.id}.json. Do not edit; run pnpm generate. -->`,
    `# @onetrust-client/${plan.package}`,
    "",
    ...(plan.vanished === undefined ? [] : [deprecation(plan.vanished), ""]),
    `Typed client for OneTrust's "${plan.title}" API: ${plan.operations.length} operations, one method each.`,
    "",
    "```sh",
    `npm install @onetrust-client/core @onetrust-client/${plan.package}`,
    "```",
    "",
    "```ts",
    snippet(plan),
    "```",
    "",
    "Errors, credentials, hosts and options of a call are those of [@onetrust-client/core](https://www.npmjs.com/package/@onetrust-client/core).",
    "",
    "| Method | Request | Scopes (any of) | Vendor's page |",
    "| --- | --- | --- | --- |",
    ...plan.operations.map(row),
    "",
    ...(plan.operations.some(({ item }) => item !== undefined)
      ? ["A paged method also has `.items(…)` and `.pages(…)`: `for await` over every row, or page, of the list.", ""]
      : []),
    "The links are derived from the definition's operation ids; an operation whose id is not unique has none.",
    "",
  ].join("\n");
}

function row({ name, title, metadata, reference, item }: OperationPlan): string {
  const method = `${metadata.deprecated ? `~~\`${name}\`~~ (deprecated)` : `\`${name}\``}${item === undefined ? "" : ", paged"}`;
  const page = reference === undefined ? title : `[${title}](${reference})`;
  return `| ${method} | \`${metadata.method} ${metadata.path}\` | ${scopes(metadata.scopes)} | ${page} |`;
}

function deprecation(since: string): string {
  return `**Deprecated:** OneTrust has not published this definition since ${since}. The package stays as it is and gets no news.`;
}

function scopes(names: readonly string[] = []): string {
  return names.length === 0 ? "none documented" : names.map((name) => `\`${name}\``).join(", ");
}
