/** What the catalog says of one operation of the vendor's. */
export interface CatalogOperation {
  /** Name of the service's package after `@onetrust-client/`: `universal-consent`. */
  readonly package: string;
  /** Name of the method: `getPurpose`. */
  readonly name: string;
  /** The vendor's title: `Get Purpose`. */
  readonly title: string;
  /** The vendor's tags, the first of which is the group that its pages show the operation in. */
  readonly tags: readonly string[];
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "HEAD" | "OPTIONS";
  /** Path template from the root of the host: `/api/consentmanager/v2/purposes/{purposeId}`. */
  readonly path: string;
  /** Kind of host that serves the operation: a `HostKind` of core's. */
  readonly host:
    | "tenant"
    | "privacy-portal"
    | "consent-api"
    | "mobile-data"
    | "cookies-data"
    | "worker-node"
    | `${string}.${string}`;
  /** Accepted OAuth scopes. Any one of them is enough. Empty if the vendor documents none. */
  readonly scopes: readonly string[];
  /** Whether sending the request twice has the effect of sending it once. */
  readonly idempotent: boolean;
  /** Whether the response comes in pages. */
  readonly paged: boolean;
  /** Requests a minute that the vendor documents for this operation. Absent if they are those of all operations. */
  readonly perMinute?: number;
  /** Whether the vendor gives the operation up. */
  readonly deprecated: boolean;
  /** The method of the same service to use instead: of a deprecated operation, or of one that has a newer version. */
  readonly replacement?: string;
  /** What people search the operation by, besides its title. */
  readonly words: readonly string[];
  /** The vendor's page, where its address can be derived. */
  readonly reference?: string;
}
