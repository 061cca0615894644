import type { SiteOperation } from "./operations.js";

/** The operations of a service as Markdown, for programs that read text. */
export function serviceText(service: string, operations: readonly SiteOperation[]): string {
  const title = operations[0]?.serviceTitle ?? service;
  return [
    `# ${plain(title)}`,
    "",
    `Operations of \`@onetrust-client/${service}\`. Any one of the scopes is enough. \`${service}/<method>/facts.json\` has the schemas of an`,
    "operation's input.",
    "",
    "| Method | Request | What it does | Scopes | More |",
    "|---|---|---|---|---|",
    ...operations.map(row),
    "",
  ].join("\n");
}

function row({ operation, isJob, versions }: SiteOperation): string {
  const { package: service, name, method, path, title, scopes, host, paged, deprecated } = operation;
  const more = [
    ...(host === "tenant" ? [] : [`host: ${host}`]),
    ...(paged ? ["paged"] : []),
    ...(isJob ? ["job"] : []),
    ...(deprecated ? ["deprecated"] : []),
    ...(versions.current === operation ? [] : [`use ${versions.current.name}`]),
  ];
  const cells = [
    `[${name}](${service}/${name}/)`,
    `\`${method} ${path.replaceAll("`", "")}\``,
    plain(title),
    scopes.join(", "),
    more.join(", "),
  ];
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

/** A text in which nothing is Markdown or HTML. */
function plain(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(/[\\`*_{}[\]()#+!~>]/g, "\\$&")
    .replaceAll(/\s+/g, " ");
}
