import type { ServicePlan } from "../../plan/plan.js";

/** `llms.txt`: what exists, so that nobody, human or not, has to invent an endpoint. See https://llmstxt.org. */
export function emitLlms(plans: readonly ServicePlan[]): string {
  const sections = plans.map((plan) =>
    [
      `## @onetrust-client/${plan.package}: ${plan.title}`,
      "",
      ...plan.operations.map(
        ({ name, title, metadata }) => `- ${plan.client}.${name}: ${title}. ${metadata.method} ${metadata.path}`,
      ),
      "",
    ].join("\n"),
  );
  return [
    "# onetrust-client",
    "",
    "> Typed TypeScript clients for the OneTrust REST APIs: one npm package per service over @onetrust-client/core.",
    "",
    "Every operation that exists is listed here; a call is `service(connect()).operation({ path, query, headers, body })`.",
    "",
    ...sections,
  ].join("\n");
}
