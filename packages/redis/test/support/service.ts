import {
  defineService,
  type NoInput,
  type Operation,
  type Service,
  type ServiceDefinition,
} from "@onetrust-client/core";

export interface Registry {
  readonly getEntry: Operation<[input?: NoInput], { id: string }>;
}

/** A service with one operation, as a generated package declares it: plain data, so that other processes can be told. */
export const registryDefinition: ServiceDefinition<Registry> = {
  package: "registry",
  host: "tenant",
  operations: {
    getEntry: { method: "GET", path: "/api/registry/v1/entry", scopes: ["REGISTRY_READ"], responseType: "any" },
  },
};

export const registry: Service<Registry> = defineService<Registry>(registryDefinition);
