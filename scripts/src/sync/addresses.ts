export const VENDOR = "https://developer.onetrust.com";

export function indexUrl(origin: string): string {
  return `${origin}/onetrust/openapi`;
}

export function definitionUrl(origin: string, id: string): string {
  return `${indexUrl(origin)}/${id}.json`;
}
