import { services } from "@onetrust-client/tests-support/checkout";
import { definitionOf, operationsOf } from "@onetrust-client/tests-types/definition";
import { expect, test } from "vitest";
import { prism } from "../src/prism.js";
import { refusable } from "../src/refusable.js";

test.each(services)("the judge of $package refuses each part that is missing or wrong", async (service) => {
  const definition = definitionOf(service, []);
  const judge = await prism(definition);
  const missed: string[] = [];
  for (const [request, operation] of operationsOf(definition)) {
    const { parts, init } = refusable(operation, definition);
    const [method = "", path = ""] = request.split(" ");
    const response = await fetch(judge.origin + path.replace(/\{[^}]+\}/g, "x"), { ...init, method });
    const words = `${response.headers.get("sl-violations")} ${await response.text()}`;
    missed.push(...parts.filter((part) => !words.includes(`"${part}"`)).map((part) => `${request} ${part}`));
  }
  await judge.close();
  expect(missed).toEqual([]);
});
