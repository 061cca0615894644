import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The declarations of the language and of what browsers and servers share, as the pinned TypeScript brings them. */
const LIBRARIES = /^lib\.(?:es\w+|decorators|dom)(?:\.\w+)*\.d\.ts$/;

/** What a library declares for everybody: `interface Event`, `declare var fetch`, `type Partial<T>`. */
const DECLARATION =
  /^(?:declare )?(?:abstract )?(?:interface|type|class|var|let|const|function|namespace) ([A-Za-z_$][\w$]*)/gm;

/**
 * Every name that JavaScript, TypeScript or the web platform gives to a global value or type. An exported name among
 * them would hide the platform's in the file that imports it.
 */
export function platformNames(): ReadonlySet<string> {
  const folder = dirname(createRequire(import.meta.url).resolve("typescript"));
  const files = readdirSync(folder).filter((name) => LIBRARIES.test(name));
  const texts = files.map((name) => readFileSync(join(folder, name), "utf8"));
  return new Set(texts.flatMap((text) => [...text.matchAll(DECLARATION)].flatMap(([, name]) => name ?? [])));
}

/** Members that every object, function or class has, and `then`, which would make an object awaitable. */
export const INHERITED_MEMBERS: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  ...Object.getOwnPropertyNames(Function.prototype),
  ...Object.getOwnPropertyNames(class {}),
  "then",
]);
