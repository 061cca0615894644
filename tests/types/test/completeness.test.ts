import { services } from "@onetrust-client/tests-support/checkout";
import { beforeAll, describe, expect, test } from "vitest";
import { compile, resolutions, strict, typescript59 } from "../src/compiler.js";
import { type Consumer, consumer } from "../src/consumer.js";
import { definitionOf, operationsOf } from "../src/definition.js";
import { type ServicePackage, servicePackage } from "../src/service-package.js";
import { shortTable } from "../src/short-table.js";

let user: Consumer;
let built: ReadonlyMap<string, ServicePackage>;

beforeAll(async () => {
  user = consumer();
  built = new Map(await Promise.all(services.map(async ({ package: name }) => entry(name))));
}, 60_000);

async function entry(name: string): Promise<[string, ServicePackage]> {
  return [name, await servicePackage(name)];
}

function find(name: string): ServicePackage {
  const found = built.get(name);
  if (found === undefined) throw new Error(`packages/services/${name} was not read.`);
  return found;
}

const byName = (entries: ReadonlyMap<string, string>) => Object.fromEntries([...entries].sort());

describe.each(services)("$package", (service) => {
  test("has exactly the operations of its snapshot", () => {
    const { table } = find(service.package);
    expect([...table.values()].sort()).toEqual([...operationsOf(definitionOf(service)).keys()].sort());
  });

  test("says the same of each in interface, table and README", () => {
    const { documented, table, readme } = find(service.package);
    expect(byName(documented)).toEqual(byName(table));
    expect(byName(readme)).toEqual(byName(table));
  });
});

test("a table that misses an operation does not compile, and the compiler names it", { timeout: 120_000 }, async () => {
  const tables = services.map(({ package: name }) => ({ name, ...shortTable(name, find(name)) }));
  const include = tables.map(({ name, text }) => user.write(`${name}.ts`, text));
  const options = { ...strict, ...resolutions.nodenext, skipLibCheck: true };
  const { errors } = await compile({ compiler: typescript59, folder: user.folder, options, include });

  const missing = errors.map((error) => /^(.*)\.ts\(.* error TS2741: Property '(\w+)' is missing in type/.exec(error));
  expect(missing.map((found, index) => found?.slice(1) ?? errors[index]).sort()).toEqual(
    tables.map(({ name, row }) => [name, row]).sort(),
  );
});
