import { sample } from "openapi-sampler";
import { isRecord } from "../../../model/openapi.js";
import type { OperationPlan, ServicePlan } from "../../plan/plan.js";
import { literal } from "../format.js";

/** A program for a service without a hand-written one. It calls an operation that reads and needs few inputs. */
export function sampledSnippet(plan: ServicePlan): string {
  const operation = plan.operations.toSorted((a, b) => cost(a) - cost(b))[0];
  if (operation === undefined) throw new Error(`${plan.id} has no operations.`);
  const isTenant = plan.host === "tenant";
  const call = `${plan.client}(onetrust).${operation.name}(`;
  const input = operation.input?.required ? sampled(plan, operation.input.type) : undefined;
  const assign = operation.output === "void" ? "await " : "const answer = await ";
  return [
    `import { connect } from "@onetrust-client/core";`,
    `import { ${plan.client} } from "@onetrust-client/${plan.package}";`,
    "",
    isTenant
      ? "// Reads ONETRUST_HOSTNAME, ONETRUST_CLIENT_ID and ONETRUST_CLIENT_SECRET."
      : "// Reads ONETRUST_HOSTNAME. These operations need no credentials.",
    "const onetrust = connect();",
    "",
    input === undefined ? `${assign}${call});` : literal(input, { before: `${assign}${call}`, after: ");" }),
    ...(operation.output === "void" ? [] : ["console.log(answer);"]),
  ].join("\n");
}

function cost({ metadata, input, output }: OperationPlan): number {
  const reads = metadata.method === "GET" && metadata.credentials === undefined && !metadata.deprecated ? 0 : 1000;
  const tells = output === "unknown" ? 500 : 0;
  return reads + tells + JSON.stringify(input?.required ? input.schema : {}).length / 100;
}

/** The required parts of an input, made up by the sampling library. */
function sampled(plan: ServicePlan, type: string): unknown {
  return withNames(
    sample({ $ref: `#/components/schemas/${type}` }, { skipNonRequired: true, quiet: true }, { ...plan.document }),
  );
}

/** `purposeId: "<purposeId>"` tells more than `purposeId: "string"`. */
function withNames(value: unknown, name = "value"): unknown {
  if (value === "string") return `<${name}>`;
  if (Array.isArray(value)) return value.map((item: unknown) => withNames(item, name));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withNames(item, key)]));
}
