import type { ParameterWriter } from "../contracts/request.js";
import type { UnboundOperation } from "../operation/define-operation.js";

/** What {@link definePaths} needs of a service. */
export interface PathOperations {
  /** Operations of the service by name. */
  readonly operations: { readonly [name: string]: Pick<UnboundOperation<unknown>, "metadata"> };
  /** Writes the service's parameters, where they are not in OpenAPI's default styles. */
  readonly parameters?: ParameterWriter | undefined;
}

/** The requests of a service by path, for {@link pathClient}: `universalConsentPaths` of `@onetrust-client/universal-consent/paths`. */
export interface ServicePaths<Paths> extends PathOperations {
  /** Carries the types of the requests. Its value is always `undefined`. */
  readonly paths: Paths | undefined;
}

/**
 * Gives the operations of a service the types of their requests by path, as openapi-typescript writes them. Service packages call it in their
 * entry `/paths`; you can call it for operations of your own.
 */
export function definePaths<Paths extends object>({ operations, parameters }: PathOperations): ServicePaths<Paths> {
  return { operations, parameters, paths: undefined };
}
