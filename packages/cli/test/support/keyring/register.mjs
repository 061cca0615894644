/** Imported first into a program, this puts the module that KEYRING_MODULE names in the place of `@napi-rs/keyring`. */
import { register } from "node:module";
import { isMainThread } from "node:worker_threads";

// Node.js runs the hook in a thread of its own, for which it imports this file once more.
if (isMainThread) register(import.meta.url);

export async function resolve(specifier, context, next) {
  if (specifier !== "@napi-rs/keyring") return await next(specifier, context);
  return { url: new URL(`${process.env.KEYRING_MODULE}.mjs`, import.meta.url).href, shortCircuit: true };
}
