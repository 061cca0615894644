/** What the exit codes of `onetrust` mean. */
export const EXIT = {
  done: 0,
  /** It failed, or a check found something. */
  failed: 1,
  /** The command line, a file or the configuration is wrong. Nothing was sent. */
  usage: 2,
  /** The credential may not do it. */
  forbidden: 3,
  /** The rate limit is used up. */
  rateLimited: 4,
  /** A write was sent, and whether it took effect is not known. */
  mayHaveHappened: 5,
  /** Ctrl-C, as shells have it. */
  interrupted: 130,
} as const;
