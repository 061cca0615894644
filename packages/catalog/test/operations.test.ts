import { readFileSync } from "node:fs";
import { read, services } from "@onetrust-client/tests-support/checkout";
import { expect, test } from "vitest";
import { type CatalogOperation, operations } from "../src/index.js";

/** What the snapshot of a definition says of one operation. */
interface SnapshotOperation {
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly deprecated?: boolean;
}

const METHODS = ["get", "post", "put", "patch", "delete", "head", "options"];

/** By package, method and path. */
const snapshots = new Map<string, SnapshotOperation>(
  services.flatMap(({ id, package: name }) => {
    const { paths }: { paths: Record<string, Record<string, SnapshotOperation>> } = JSON.parse(
      read(`specs/snapshots/${id}.json`),
    );
    return Object.entries(paths).flatMap(([path, item]) =>
      Object.entries(item)
        .filter(([method]) => METHODS.includes(method))
        .map(([method, operation]) => [`${name} ${method.toUpperCase()} ${path}`, operation] as const),
    );
  }),
);

const keyOf = ({ package: name, method, path }: CatalogOperation) => `${name} ${method} ${path}`;

test("every operation of every snapshot is listed once, and no other", () => {
  const listed = operations.map(keyOf);
  expect(new Set(listed).size).toBe(listed.length);
  expect(listed.filter((key) => !snapshots.has(key))).toEqual([]);
  expect([...snapshots.keys()].filter((key) => !listed.includes(key))).toEqual([]);
});

test("titles and tags are the vendor's", () => {
  const wrong = operations.filter((operation) => {
    const { summary = "", tags = [] } = snapshots.get(keyOf(operation)) ?? {};
    return operation.title !== summary.trim() || operation.tags.join() !== tags.map((tag) => tag.trim()).join();
  });
  expect(wrong.map(keyOf)).toEqual([]);
});

test("every operation is a method of its package", () => {
  const wrong = services.flatMap(({ package: name }) => {
    const text = readFileSync(new URL(`../../services/${name}/src/operations.ts`, import.meta.url), "utf8");
    const methods = [...text.matchAll(/^export const (\w+):/gm)].map(([, method]) => method);
    const listed = operations.filter((each) => each.package === name).map((each) => each.name);
    return methods.join() === listed.join() ? [] : [name];
  });
  expect(wrong).toEqual([]);
});

test("a replacement is an operation of the same package, and not deprecated itself", () => {
  const replaced = operations.filter(({ replacement }) => replacement !== undefined);
  const wrong = replaced.filter(
    ({ package: name, replacement }) =>
      operations.find((other) => other.package === name && other.name === replacement)?.deprecated !== false,
  );
  expect(replaced.length).toBeGreaterThan(10);
  expect(wrong.map(keyOf)).toEqual([]);
});

test("an entry says what is known of its operation", () => {
  const listed = (name: string) => operations.find((operation) => operation.name === name);
  expect(listed("getUserEnrollmentStatus")).toEqual({
    package: "training",
    name: "getUserEnrollmentStatus",
    title: "Get User's Enrollment Status",
    tags: ["Training"],
    method: "GET",
    path: "/api/awareness-training/v1/enrollment-assignees/{enrollmentAssigneeId}/enrollment-progress",
    host: "tenant",
    scopes: [],
    idempotent: true,
    paged: false,
    deprecated: true,
    words: ["training progress", "completion"],
    reference: "https://developer.onetrust.com/onetrust/reference/getstatusofenrollmentusingget",
  });
  expect(listed("createConsentReceipts")).toMatchObject({ host: "privacy-portal", idempotent: false, paged: false });
  expect(listed("listUsers")).toMatchObject({ scopes: ["USER"], paged: true, deprecated: false });
});
