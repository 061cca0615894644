// Prints which of the platform's costly globals are read by importing a service and binding it: in Node their first use loads undici.
import { performance } from "node:perf_hooks";

const read = [];
for (const name of ["Request", "Response", "Headers", "FormData"]) {
  const { get, value } = Object.getOwnPropertyDescriptor(globalThis, name);
  const record = () => {
    read.push(name);
    return get ? get.call(globalThis) : value;
  };
  Object.defineProperty(globalThis, name, { configurable: true, get: record });
}

const start = performance.now();
const { clientCredentials, connect } = await import("@onetrust-client/core");
const module = await import(process.env.SERVICE);
const credentials = clientCredentials({ clientId: "my-client", clientSecret: "my-secret" });
const [service] = Object.values(module);
const client = service(connect({ hostname: "app-eu.onetrust.com", credentials }));
const milliseconds = performance.now() - start;

const readBefore = [...read];
globalThis.Headers;
console.log(JSON.stringify({ operations: Object.keys(client).length, readBefore, readAfter: read, milliseconds }));
