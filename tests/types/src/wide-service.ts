/** Declarations of a service of so many operations, as a generated package publishes its own. */
export function wideService(operations: number): string {
  const numbers = Array.from({ length: operations }, (_, index) => index);
  return [
    'import type { Operation, Service } from "@onetrust-client/core";',
    ...numbers.flatMap((n) => [
      `export interface Get${n}Input { path: { id: string }; query?: { size?: number } }`,
      `export interface Thing${n} { id: string; name?: string }`,
    ]),
    "export interface Wide {",
    ...numbers.map((n) => `  readonly get${n}: Operation<[input: Get${n}Input], Thing${n}>;`),
    "}",
    "export declare const wide: Service<Wide>;",
    "",
  ].join("\n");
}

/** A program that makes one call of it. */
export function wideProgram(path: string): string {
  return [
    'import { connect } from "@onetrust-client/core";',
    `import { wide } from "${path}";`,
    "",
    'await wide(connect()).get0({ path: { id: "text" } });',
    "",
  ].join("\n");
}
