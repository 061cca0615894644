/*
 * The parts of openapi-typescript that write types. Its types declare them at its entry only, which loads a linter and a bundler as well.
 */
declare module "openapi-typescript/dist/transform/index.mjs" {
  import type { GlobalContext } from "openapi-typescript";
  import type { Node } from "typescript";

  // biome-ignore lint/style/noDefaultExport: the module has one.
  export default function transformSchema(document: object, context: Omit<GlobalContext, "redoc">): Node[];
}

declare module "openapi-typescript/dist/lib/utils.mjs" {
  import type { GlobalContext } from "openapi-typescript";

  export function scanDiscriminators(document: object, options: { silent: boolean }): GlobalContext["discriminators"];
  export function resolveRef<T>(document: object, reference: string, options: { silent: boolean }): T | undefined;
}
