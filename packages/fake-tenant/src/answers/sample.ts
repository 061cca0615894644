import type { ServiceContract } from "@onetrust-client/catalog";
import type { OperationMetadata } from "@onetrust-client/core";
import sampler from "openapi-sampler";
import { requireMetadata } from "../requests/routes.js";
import { contractOf } from "../validate/contract.js";

/** An operation of any connection, with the type of its data. */
export interface Sampleable<Output> {
  (...args: never): Promise<Output>;
  readonly metadata: OperationMetadata;
}

/**
 * Returns an example of what an operation returns, made from the vendor's definition: the same value each time, with every property that
 * the definition names. Change what your test is about, and leave the rest.
 *
 * Throws an `Error` for operations that no definition of the vendor has.
 *
 * @example const purpose = { ...sample(consent.getPurpose), label: "Newsletter" };
 */
export function sample<Output>(operation: Sampleable<Output>): Output;
export function sample(operation: Sampleable<unknown>): unknown {
  const metadata = requireMetadata("sample: expected an operation of a client", operation);
  switch (metadata.response) {
    case "none":
      return undefined;
    case "binary":
      return new Blob(["sample"], { type: "application/octet-stream" });
    case "text":
      return "sample";
    case "json":
      return jsonSample(metadata);
  }
}

function jsonSample({ package: packageName = "", name, method, path }: OperationMetadata): unknown {
  const contract = contractForSamples(packageName);
  const operation = contract?.operations[`${method} ${path}`];
  if (!contract || !operation) {
    throw new Error(
      `sample(${name}): no definition of the vendor has ${method} ${path}, so there is no example. Write the value yourself.`,
    );
  }
  return sampler.sample({ ...operation.response }, { quiet: true, enablePatterns: true }, contract);
}

const contracts = new Map<string, ServiceContract | undefined>();

/** A contract without the optional groups of its patterns, which openapi-sampler would write down as they are: `aa(-AA)?`. */
function contractForSamples(packageName: string): ServiceContract | undefined {
  if (contracts.has(packageName)) return contracts.get(packageName);
  const contract = contractOf(packageName);
  const simplified: ServiceContract | undefined =
    contract &&
    JSON.parse(JSON.stringify(contract), (key, value: unknown) =>
      key === "pattern" && typeof value === "string" ? value.replaceAll(/\([^()]*\)\?/g, "") : value,
    );
  contracts.set(packageName, simplified);
  return simplified;
}
