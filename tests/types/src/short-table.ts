import { read } from "@onetrust-client/tests-support/checkout";
import type { ServicePackage } from "./service-package.js";

/** The operations of a service package, as its source names them, without the first: a program and the name that it lacks. */
export function shortTable(name: string, { type }: ServicePackage): { text: string; row: string } {
  const path = `packages/services/${name}/src/operations.ts`;
  const [first, ...rest] = [...read(path).matchAll(/^export const (\w+):/gm)].flatMap(([, found]) => found ?? []);
  if (first === undefined) throw new Error(`${path} has no operation.`);
  return {
    row: first,
    text: [
      'import type { UnboundOperations } from "@onetrust-client/core";',
      `import type { ${type} } from "@onetrust-client/${name}";`,
      `import { ${rest.join(", ")} } from "@onetrust-client/${name}/operations";`,
      "",
      `export const operations: UnboundOperations<${type}> = { ${rest.join(", ")} };`,
      "",
    ].join("\n"),
  };
}
