import { readdirSync } from "node:fs";
import { basename, join } from "node:path";

/** The folders of core whose code is mutated. */
export const folders = ["auth", "paging", "pipeline", "request", "response"] as const;

export type Folder = (typeof folders)[number];

/** What shows how calls wait for a limit, in virtual time. */
const limits = ["queue", "ask-limiter", "take-turn", "rate-limit-queue", "waits"].map((name) => `pipeline/${name}`);

/** Tests that judge a file without bearing its name. */
const others: Readonly<Record<Folder, Readonly<Record<string, readonly string[]>>>> = {
  auth: {
    "acquire-token": ["auth/missing-token-error", "auth/static-token", "auth/token-cache-hangs"],
    "client-credentials": ["auth/token-request", "auth/token-store"],
    "missing-token-error": ["auth/acquire-token", "auth/static-token"],
    "static-token": ["auth/missing-token-error", "auth/client-credentials"],
    "token-cache": ["auth/token-store"],
    "token-request": ["auth/acquire-token", "auth/missing-token-error", "auth/token-cache", "auth/token-cache-hangs"],
    "token-store": ["auth/token-cache"],
  },
  paging: {
    "check-pages": ["paging/whole-lists"],
    "page-walk": ["paging/whole-lists", "paging/prefetch"],
    paginate: ["paging/page-walk"],
    "read-path": ["paging/page-number", "paging/page-token", "paging/scim-index", "paging/detect-paging"],
  },
  pipeline: {
    "ask-limiter": limits,
    authorize: ["auth/static-token"],
    "create-call": ["connection/connection-headers"],
    deadline: ["pipeline/authorize"],
    pipeline: ["pipeline/send"],
    queue: limits,
    "rate-limit": limits,
    retry: ["pipeline/waits"],
    send: ["pipeline/with-timeout", "pipeline/outcomes"],
    validated: ["validate/ajv-validator"],
    "with-timeout": ["pipeline/deadline"],
  },
  request: {
    "check-input": ["request/serialize-parameters"],
    "header-names": ["connection/connection-headers"],
    "user-agent": ["connection/connection-headers"],
  },
  response: {
    "http-error": ["pipeline/outcomes", "response/read-response"],
    "parse-json": ["response/foreign-responses"],
    "rate-limit": ["pipeline/waits"],
    "read-body": ["response/foreign-responses", "response/http-error"],
    "read-response": ["response/foreign-responses", "response/http-error"],
  },
};

/** Files of core, and the tests that judge their mutants, as paths from the root. */
export interface Judged {
  readonly files: readonly string[];
  readonly tests: readonly string[];
}

/**
 * The tests that judge the files of a folder: those that bear a file's name, as `token-cache.test.ts` and `token-cache-hangs.test.ts` do
 * for `token-cache.ts`, and `others`. What a mutant's own tests do not notice, no test far away should have to.
 */
export function judgedIn(root: string, folder: Folder): Judged[] {
  const source = `packages/core/src/${folder}`;
  const files = readdirSync(join(root, source), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .sort();
  const tests = readdirSync(join(root, "packages/core/test", folder)).filter((file) => file.endsWith(".test.ts"));
  const byTests = new Map<string, { files: string[]; tests: string[] }>();
  for (const file of files) {
    const name = basename(file, ".ts");
    const own = tests.filter((test) => test.startsWith(`${name}.`) || test.startsWith(`${name}-`));
    const paths = [
      ...own.map((test) => `${folder}/${test}`),
      ...(others[folder][name] ?? []).map((test) => `${test}.test.ts`),
    ];
    const key = [...new Set(paths)].sort().join();
    const known = byTests.get(key) ?? { files: [], tests: paths.map((path) => `packages/core/test/${path}`) };
    byTests.set(key, { ...known, files: [...known.files, `${source}/${file}`] });
  }
  return [...byTests.values()];
}
