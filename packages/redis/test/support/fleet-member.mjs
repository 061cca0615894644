// A process of a fleet: makes as many calls as it is told to, and tells what became of each. It runs the built packages, as a user's does.
import { clientCredentials, connect, defineService } from "@onetrust-client/core";
import { redisTokenStore } from "@onetrust-client/redis";

const { service, hosts, credential, redisPort, clientPackage } = JSON.parse(process.env.MEMBER_SETTINGS);

async function openClient() {
  if (clientPackage === "ioredis") {
    const { Redis } = await import("ioredis");
    return new Redis(redisPort, "127.0.0.1", { maxRetriesPerRequest: null }).on("error", () => {});
  }
  const { createClient } = await import("redis");
  return await createClient({ url: `redis://127.0.0.1:${redisPort}` }).connect();
}

const warnings = [];
const tokenStore = redisTokenStore(await openClient(), { timeout: 700, onWarning: (text) => warnings.push(text) });
// The connection is there before the calls begin, as in a process that has other work for Redis.
await tokenStore.get("nothing");
const { getEntry } = defineService(service)(
  connect({
    hostname: hosts.tenant,
    hosts,
    credentials: clientCredentials(credential),
    tokenStore,
  }),
);
process.on("message", async (calls) => {
  const settled = await Promise.allSettled(Array.from({ length: calls }, () => getEntry()));
  const results = settled.map((result) => (result.status === "fulfilled" ? "ok" : String(result.reason)));
  process.send({ results, warnings: warnings.splice(0) });
});
process.on("disconnect", () => process.exit());
warnings.length = 0;
process.send("ready");
