import { SyncError } from "./sync-error.js";

/** An answer that is neither the file nor "unchanged" → what it means. */
export function wrongAnswer(response: Response, url: string): SyncError {
  const { status } = response;
  const location = response.headers.get("location");
  if (status >= 300 && status < 400 && location !== null) return redirected(location, url);
  if (status === 404 || status === 410) {
    const remedy = "See whether the vendor has moved the file; the last good snapshot stays in use.";
    return new SyncError({ code: "missing", message: `the file is gone (status ${status})`, place: url, remedy });
  }
  return new SyncError({ code: "status", message: `status ${status}`, place: url, remedy: "Run sync again later." });
}

/** Names the target's origin only: the rest of such an address may hold a token. */
function redirected(location: string, url: string): SyncError {
  const target = URL.canParse(location, url) ? new URL(location, url).origin : "nowhere";
  const remedy = "The files are public: see whether the vendor has put a login before them, or moved them.";
  return new SyncError({ code: "redirect", message: `a redirect to ${target}`, place: url, remedy });
}
