import { services } from "@onetrust-client/tests-support/checkout";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compile, resolutions, strict, typescript59 } from "../src/compiler.js";
import { type Consumer, consumer } from "../src/consumer.js";
import { definitionOf, operationsOf } from "../src/definition.js";
import { calls, program } from "../src/program.js";
import { servicePackage } from "../src/service-package.js";
import { wideProgram, wideService } from "../src/wide-service.js";

// Above an empty file, on built declarations, TypeScript 5.9, skipLibCheck on.
const ONE_CALL = 50;
/** What keeps the largest service of the first release, 97 operations, below 1,200. */
const EACH_OF_MANY = 12;

const bySize = services
  .map((service) => ({ service, size: operationsOf(definitionOf(service)).size }))
  .sort((a, b) => a.size - b.size);

interface Cost {
  readonly program: string;
  readonly instantiations: number;
  readonly types: number;
  readonly "memory, MB": number;
}

let user: Consumer;
let empty: Cost;
const costs: Cost[] = [];

beforeAll(async () => {
  user = consumer();
  empty = await measure("empty file", "export {};\n");
}, 60_000);

afterAll(() => console.table(costs));

async function measure(name: string, text: string): Promise<Cost & { readonly files: readonly string[] }> {
  const { errors, statistics, files } = await compile({
    compiler: typescript59,
    folder: user.folder,
    options: { ...strict, ...resolutions.nodenext, skipLibCheck: true },
    include: [user.write(`${name.replaceAll(/\W+/g, "-")}.ts`, text)],
  });
  expect(errors).toEqual([]);
  const figure = (key: string) => statistics.get(key) ?? Number.NaN;
  const cost = {
    program: name,
    instantiations: figure("Instantiations") - (empty?.instantiations ?? 0),
    types: figure("Types"),
    "memory, MB": Math.round(figure("Memory used") / 1000),
  };
  costs.push(cost);
  return { ...cost, files };
}

/** A program that makes the first `count` calls of a service. */
async function measureCalls(
  entry: (typeof bySize)[number] | undefined,
  count?: number,
): Promise<Cost & { calls: number }> {
  if (entry === undefined) throw new Error("specs/services.json lists no service.");
  const { service } = entry;
  const built = await servicePackage(service.package);
  const lines = calls(service, built).slice(0, count);
  const cost = await measure(`${service.package}, calls: ${lines.length}`, program(service.package, built, lines));
  return { ...cost, calls: lines.length };
}

function measureWide(operations: number): Promise<Cost> {
  user.write(`wide-${operations}.d.ts`, wideService(operations));
  return measure(`1 call, declared: ${operations}`, wideProgram(`./wide-${operations}.js`));
}

describe("what the compiler pays for calls with real literals", { timeout: 60_000 }, () => {
  test("one call of the largest and of the smallest service", async () => {
    expect((await measureCalls(bySize.at(-1), 1)).instantiations).toBeLessThanOrEqual(ONE_CALL);
    expect((await measureCalls(bySize[0], 1)).instantiations).toBeLessThanOrEqual(ONE_CALL);
  });

  test("one operation of the largest service by itself, which leaves its paths unread", async () => {
    const { instantiations, files } = await measure(
      "1 call of /operations",
      `import { connect } from "@onetrust-client/core";
       import { getPurpose } from "@onetrust-client/universal-consent/operations";
       export const purpose = getPurpose(connect())({ path: { purposeId: "1" } });\n`,
    );
    expect(instantiations).toBeGreaterThan(0);
    expect(instantiations).toBeLessThanOrEqual(ONE_CALL);
    const read = files.flatMap((file) => /universal-consent\/dist\/(.+)$/.exec(file)?.[1] ?? []);
    expect(read.sort()).toEqual(["interface.d.ts", "operations.d.ts", "schema.d.ts"]);
  });

  test("a call of every operation of the largest service", async () => {
    const { instantiations, calls } = await measureCalls(bySize.at(-1));
    expect(calls).toBe(bySize.at(-1)?.size);
    expect(instantiations).toBeLessThanOrEqual(EACH_OF_MANY * calls);
  });

  test("does not grow with the number of declared operations", async () => {
    const [hundred, thousand] = [await measureWide(100), await measureWide(1000)];
    expect(hundred.instantiations).toBeGreaterThan(0);
    expect(thousand.instantiations).toBe(hundred.instantiations);
  });
});
