/** How long a service with 3,000 operations takes to be bound to a connection, in ms, by round. Prints JSON. */
import { bearer, connect, defineService } from "@onetrust-client/core";

const names = Array.from({ length: 3000 }, (_, index) => `getThing${index}`);
const operations = Object.fromEntries(names.map((name) => [name, { path: `/api/things/${name}/{id}` }]));
const service = defineService<object>({ package: "wide", host: "tenant", operations });
const onetrust = connect({ hostname: "app.onetrust.com", credentials: bearer("token") });

const milliseconds: number[] = [];
for (let round = 0; round < 15; round++) {
  globalThis.gc?.();
  const start = performance.now();
  service(onetrust);
  milliseconds.push(performance.now() - start);
}
console.log(JSON.stringify(milliseconds));
