/** What `pnpm report <name>` prints. */
export interface Report {
  /** One line for the list of reports. */
  readonly about: string;
  /** Markdown. Gets what stands behind the name on the command line. */
  readonly print: (options: readonly string[]) => Promise<string>;
}
