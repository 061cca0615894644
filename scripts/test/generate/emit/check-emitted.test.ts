import { describe, expect, it } from "vitest";
import { checkEmitted } from "../../../src/generate/emit/check-emitted.js";

const GOOD = `// Generated from specs/snapshots/platform-pets.json. Do not edit; run pnpm generate.
import { defineService, pageNumber, paginate, type Service } from "@onetrust-client/core";
import { contractReader } from "../contract.js";
import { readContract } from "./contracts/user-provisioning.js";
import type { Pets } from "./interface.js";
import * as operations from "./operations.js";

export const text: string = \`a \\\${1} b\`;
/** Binds the operations of OneTrust's "Pets" to a connection. */
export const pets: Service<Pets> = defineService<Pets>({ package: "pets", operations, paging: paginate(pageNumber), most: -1 });
const group: Group = { host: "tenant", paging: /* @__PURE__ */ paginate(pageNumber) };
export const byNumber = paginate(group, { name: "listPets" });
export const read: () => object = contractReader(\`{}\`);
export const readers = { "user-provisioning": readContract, operations };
export interface Pet { readonly name?: string | null; [key: string]: unknown }
export type Pets2 = (Pet | "a */ b")[];
type WithRequired<T, K extends keyof T> = T & { [P in K]-?: T[P] };
`;

describe("the check of emitted TypeScript", () => {
  it("lets pass what generated files hold", () => {
    expect(() => checkEmitted("src/index.ts", GOOD)).not.toThrow();
  });

  it.each<[string, string, string]>([
    ["a function", "export function run(): void {}", "a statement"],
    ["a global", "declare global { interface Array<T> { x: T } }", "a statement"],
    ["a module of its own", 'declare module "node:fs" {}', "a statement"],
    ["a class", "export class Pet {}", "a statement"],
    ["an expression", "globalThis.x = 1;", "a statement"],
    ["a value that is read", "export const x: string = globalThis.process.title;", "a value that is no literal"],
    ["a template", "export const x = `a${1}`;", "a value that is no literal"],
    ["a call of what core does not have", "export const x = fetch('x');", "a value that is no literal"],
    ["a call of what stands beside it", "export const x = operations();", "a value that is no literal"],
    ["a call of a contract", "export const x = readContract();", "a value that is no literal"],
    ["a function in a table", "export const x = { run() {} };", "a member that is no plain property"],
    ["a spread", "export const x = { ...operations };", "a member that is no plain property"],
    ["a computed key", 'export const x = { ["a"]: 1 };', "a member that is no plain property"],
    ["a prototype", "export const x = { __proto__: {} };", "a member that is no plain property"],
    ["a call of a constant of its own", "export const x = group();", "a value that is no literal"],
    ["a variable", "export let x = 1;", "a variable that is no constant"],
    ["a variable that is not exported", "let x = 1;", "a variable that is no constant"],
    ["a constant for another file", "declare const x: 1;", "a variable that is no constant"],
    ["another type in a call", 'export const x = defineService<import("node:fs").Stats>({});', "a part of a type"],
    ["a file taken whole", 'import * as x from "./schema.js";', "a module taken whole"],
    ["core taken whole", 'import * as x from "@onetrust-client/core";', "a module taken whole"],
    ["a type that is not exported", "interface Hidden {}", "a type that is not exported"],
    ["a type from elsewhere", 'export type X = import("node:fs").Stats;', "a part of a type"],
    ["a type of a value", "export type X = typeof globalThis;", "a part of a type"],
    ["another package", 'import { x } from "evil";', "a module that is neither core nor beside it"],
    [
      "a file further up",
      'export { x } from "../../core/src/index.js";',
      "a module that is neither core nor beside it",
    ],
    ["a file aside", 'export { x } from "../contracts/pets.js";', "a module that is neither core nor beside it"],
    ["a file behind", 'export { x } from "./contracts/../x.js";', "a module that is neither core nor beside it"],
    ["an import for its effect", 'import "./operations.js";', "a module taken whole"],
    ["text that is no code", "export interface A { b: ", "text that is no TypeScript"],
  ])("refuses %s by name", (_, line, what) => {
    const check = () => checkEmitted("packages/services/pets/src/schema.ts", `${GOOD}${line}\n`);
    expect(check).toThrow(`packages/services/pets/src/schema.ts, line`);
    expect(check).toThrow(`generated files never hold ${what}`);
  });

  it("refuses a reference directive", () => {
    const check = () => checkEmitted("src/schema.ts", `/// <reference types="node" />\n${GOOD}`);
    expect(check).toThrow("generated files never hold a reference directive");
  });
});
