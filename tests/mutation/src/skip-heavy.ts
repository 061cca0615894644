import { beforeEach } from "vitest";

/** Tests that send hundreds of requests, for what others show as well. Once for every mutant, that would take hours. */
const heavy = [
  "while a host is down, requests exceed the calls",
  "50 callers against 200 requests",
  "50 callers, 100 ms away",
  "one connection pays for retries that succeed",
  "The host fails while something is read",
  "100 calls with a revoked token",
  "100 cold calls ask for one token",
  "whatever the clock and the answer say, no expired token is sent",
  "100,000 path values never leave their segment",
  "queries read the same as openapi-fetch writes them",
  "named calls and path calls put the same on the wire",
  "a hundred pages are fetched ahead",
  "empty pages are skipped, however many in all",
  "of 2,000 pages that were read",
  "10,000 answers of any sort",
];

beforeEach(({ task, skip }) => {
  if (heavy.some((name) => task.name.includes(name))) skip();
});
