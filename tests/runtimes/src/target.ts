/** What the scenario is told: where the tenant's hosts are, and its credential. */
export interface Target {
  readonly hosts: Readonly<Record<string, string>>;
  readonly clientId: string;
  readonly clientSecret: string;
}
