/** The path of the site, with a slash at its end. */
export function baseOf(path: string): string {
  return path.endsWith("/") ? path : `${path}/`;
}
