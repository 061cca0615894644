/** A page that is made of Markdown. Its links are still those of the file that it comes from. */
export interface MarkdownPage {
  /** Where it stands below the site's base, without slashes at the ends: `guides/errors`. */
  readonly path: string;
  readonly title: string;
  /** Markdown without the title. */
  readonly body: string;
  /** File of the repository from which relative links of the body start. */
  readonly source: string;
  /** Its name in the sidebar. Default: the title. */
  readonly label?: string;
  /** Its place among its siblings. */
  readonly order?: number;
}
