import { version } from "./version.js";

/**
 * What requests say of their sender: `my-app/1.2 onetrust-client/1.4.0 (universal-consent)`. `undefined` in pages and web workers: browsers
 * would ask a host of another origin for permission before each request.
 */
export function userAgent(ofApp: string | undefined, packageName: string | undefined): string | undefined {
  if ("document" in globalThis || "importScripts" in globalThis) return undefined;
  const comment = packageName === undefined ? "" : ` (${packageName})`;
  return `${ofApp === undefined ? "" : `${ofApp} `}onetrust-client/${version}${comment}`;
}
