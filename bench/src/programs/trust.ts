/** Bare fetch beside itself: how far two measurements of the same differ on this machine at this moment. Prints JSON. */
import { paired } from "../measure/paired.js";

async function stub(): Promise<Response> {
  return new Response('{"content":[]}', { headers: { "content-type": "application/json" } });
}

async function microseconds(): Promise<number> {
  const before = process.cpuUsage();
  for (let index = 0; index < 500; index++) await (await stub()).json();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 500;
}

const { measured, load } = await paired({ first: microseconds, second: microseconds }, { rounds: 61, warmUp: 15 });
console.log(JSON.stringify({ ...measured, load }));
