import { schemasBehind } from "@onetrust-client/catalog";
import { sampleInput } from "@onetrust-client/catalog/sample";
import type { APIRoute, GetStaticPaths } from "astro";
import { readOperations, type SiteOperation } from "../../../../catalog/operations.js";

export const getStaticPaths: GetStaticPaths = async () => {
  const operations = await readOperations();
  return operations.map((operation) => ({
    params: { package: operation.operation.package, operation: operation.operation.name },
    props: { operation },
  }));
};

/** What the form of a call needs to know of its operation, and nothing of others. Loaded when somebody uses the form. */
export const GET: APIRoute<{ operation: SiteOperation }> = ({ props: { operation: facts } }) => {
  const { operation, contract, definition, service } = facts;
  const { response: _, ...input } = contract;
  const schemas = schemasBehind([input], service);
  const { package: name, host } = service;
  const text = JSON.stringify(
    {
      operation,
      contract: input,
      definition,
      service: { package: name, host, operations: {}, components: { schemas } },
      sample: sampleInput(facts),
    },
    (_, value: unknown) => (value instanceof File ? `@${value.name}` : value),
  );
  return new Response(text, { headers: { "content-type": "application/json" } });
};
