import { folderOf, root, services } from "@onetrust-client/tests-support/checkout";
import { type Compiler, compile, type Options, strict, typescript54 } from "./compiler.js";
import { consumer } from "./consumer.js";
import { calls, program, refusedCall } from "./program.js";
import { servicePackage } from "./service-package.js";

/** Settings of the packages' own source that came after 5.4. */
const later: Options = { erasableSyntaxOnly: true, declaration: true, isolatedDeclarations: true };

/** What runs everywhere, and so needs no types of Node. */
export const sources: readonly string[] = ["core", ...services.map((service) => service.package)].map(
  (name) => `${root}${folderOf(name)}/src/**/*.ts`,
);

/** Compiles programs with a call of every operation, and returns the errors. */
export type CompileCalls = (
  compiler: Compiler,
  options: Options,
  more?: readonly string[],
) => Promise<readonly string[]>;

/** Writes a program for each service, with a call of each of its operations. */
export async function writeCalls(): Promise<CompileCalls> {
  const user = consumer();
  for (const service of services) {
    const built = await servicePackage(service.package);
    const lines = [...calls(service, built), ...refusedCall];
    user.write(`calls/${service.package}.ts`, program(service.package, built, lines));
  }
  return async (compiler, options, more = []) => {
    const known = compiler === typescript54 ? {} : later;
    const all = { ...strict, ...known, ...options };
    const { errors } = await compile({ compiler, folder: user.folder, options: all, include: ["calls/*.ts", ...more] });
    return errors;
  };
}
