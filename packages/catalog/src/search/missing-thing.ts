/** Something that people look for and OneTrust's API does not have. */
export interface MissingThing {
  /** What people call it. */
  readonly words: string;
  /** What to do instead, as Markdown. */
  readonly instead: string;
}
