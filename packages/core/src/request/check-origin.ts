import type { OperationMetadata } from "../contracts/metadata.js";
import { createConfigurationError } from "../errors/create-error.js";

/**
 * Refuses a request to another host than its operation's, with a token or without. An address is read as a URL for it: a path that does
 * not begin with a slash becomes part of the name of the host, `https://app-eu.onetrust.com` and `.example/x` lead to another one.
 */
export function checkOrigin({ name }: OperationMetadata, url: string, baseUrl: string): void {
  // The address of a host has no path, so behind its slash nothing can lead elsewhere.
  if (url.startsWith(`${baseUrl}/`)) return;
  const { origin } = new URL(baseUrl);
  const target = URL.canParse(url) ? new URL(url).origin : "no address";
  if (target === origin) return;
  const remedy = "Send drafts as they were made, with paths that begin with a slash.";
  throw createConfigurationError(
    name,
    `the request would go to ${target}, but the operation's host is ${origin}. ${remedy}`,
  );
}
