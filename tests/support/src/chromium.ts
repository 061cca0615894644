/** Where Debian puts Chromium. */
export const chromiumPath = "/usr/bin/chromium";

/** With these it shows no window, and asks no host but those of the pages that it opens. */
export const chromiumFlags: readonly string[] = [
  "headless",
  "no-sandbox",
  "disable-gpu",
  "disable-quic",
  "no-first-run",
  "disable-background-networking",
  "disable-component-update",
  "disable-sync",
].map((flag) => `--${flag}`);
