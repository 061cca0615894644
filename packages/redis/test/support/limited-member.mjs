// A process of a fleet whose limits are shared. It makes the calls that it is told to make, and tells what became of them. It runs the built
// packages, as a user's does; only the windows are as short as its tenant's.
import { apiKey, connect, defineService } from "@onetrust-client/core";
import { createRedisLimiter } from "../../dist/limiter/redis-limiter.js";
import { openMemberClient } from "./member-client.mjs";
import { workOff } from "./work-off.mjs";

const { place, service, hosts, key, redisPort, client, limits, scale } = JSON.parse(process.env.MEMBER_SETTINGS);

const warnings = [];
const limiter = createRedisLimiter(
  await openMemberClient(client, redisPort),
  { account: hosts.tenant, timeout: 500, onWarning: (text) => warnings.push({ text, at: Date.now() }), ...limits },
  { minute: 60_000 * scale, hour: 3_600_000 * scale },
);
const connection = connect({
  hostname: hosts.tenant,
  hosts,
  credentials: apiKey(key),
  headers: { "x-process": `${place}` },
  limiter,
  retry: { attempts: 10, maxWait: 3_600_000 },
});
const operations = Object.values(defineService(service)(connection));

workOff({ calls: operations.map((operation) => () => operation()), warnings });
