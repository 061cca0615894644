/** What `pnpm report <name>` prints. */
export interface Report {
  /** One line for the list of reports. */
  readonly about: string;
  /** Markdown. */
  readonly print: () => Promise<string>;
}
