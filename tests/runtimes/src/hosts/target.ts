/** What the scenario is told: where the hosts are, and the tenant's credential. */
export interface Target {
  readonly hosts: Readonly<Record<string, string>>;
  /** A host that shows the bytes of forms and whether requests are still open. */
  readonly bareHost: string;
  readonly clientId: string;
  readonly clientSecret: string;
}
