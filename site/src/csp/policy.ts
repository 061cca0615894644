/** What a page of the site may load, and from where. README.md gives the reason of each word that is not `'self'` or `'none'`. */
const directives: Readonly<Record<string, readonly string[]>> = {
  "default-src": ["'none'"],
  "script-src": ["'self'", "'wasm-unsafe-eval'"],
  "style-src": ["'self'"],
  "img-src": ["'self'", "data:"],
  "font-src": ["'self'"],
  "connect-src": ["'self'"],
  "worker-src": ["'self'"],
  "manifest-src": ["'self'"],
  "form-action": ["'none'"],
  "base-uri": ["'none'"],
};

/** The Content-Security-Policy of every page, as its `<meta>` element says it. */
export const policy: string = Object.entries(directives)
  .map(([name, sources]) => [name, ...sources].join(" "))
  .join("; ");
