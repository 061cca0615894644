// A process of a fleet that calls the tenant by bare fetch and waits with what others use. The windows are as short as its tenant's.
import Bottleneck from "bottleneck";
import { Redis } from "ioredis";
import pRetry from "p-retry";
import { RateLimiterRedis, RateLimiterRes } from "rate-limiter-flexible";
import { workOff } from "../../../packages/redis/test/support/work-off.mjs";

const { place, service, hosts, key, redisPort, client, limits, scale } = JSON.parse(process.env.MEMBER_SETTINGS);

class Refused extends Error {
  constructor(response) {
    super("429");
    this.retryAfter = Number(response.headers.get("retry-after"));
  }
}

async function get(path) {
  const response = await fetch(hosts.tenant + path, {
    headers: { authorization: `Bearer ${key}`, "x-process": `${place}` },
  });
  if (response.status === 429) throw new Refused(response);
  return response.json();
}

/** Each makes the way of a call. */
const clients = {
  // Its ten retries by default begin with a second, which is scaled as the windows are.
  "p-retry": () => (path) => pRetry(() => get(path), { minTimeout: 1000 * scale }),
  // As @octokit/plugin-throttling does: ten requests at once, and after a 429 a wait as long as the header says.
  Bottleneck: () => {
    const requests = new Bottleneck({ maxConcurrent: 10 });
    const retries = new Bottleneck();
    retries.on("failed", (error) => (error instanceof Refused ? error.retryAfter * 1000 : undefined));
    return (path) => retries.schedule(() => requests.schedule(() => get(path)));
  },
  "rate-limiter-flexible": () => {
    const limiter = new RateLimiterRedis({
      storeClient: new Redis(redisPort, "127.0.0.1"),
      points: limits.perMinute,
      duration: 60 * scale,
    });
    const turn = async (path) => {
      for (;;) {
        try {
          return await limiter.consume(path);
        } catch (refusal) {
          if (!(refusal instanceof RateLimiterRes)) throw refusal;
          await new Promise((resolve) => setTimeout(resolve, refusal.msBeforeNext));
        }
      }
    };
    return (path) =>
      pRetry(
        async () => {
          await turn(path);
          return await get(path);
        },
        { minTimeout: 1000 * scale },
      );
  },
};

const call = clients[client]();
const paths = Object.values(service.operations).map(({ path }) => path);
workOff({ calls: paths.map((path) => () => call(path)), warnings: [] });
