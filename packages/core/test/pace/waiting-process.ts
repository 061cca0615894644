// A program that waits for a turn and does nothing else. It has to live until the turn comes, and to end then.
import { pace } from "../../src/pace/index.js";

const limiter = pace({ perMinute: 600 });
const options = { attempts: 0, maxWait: 10_000, signal: new AbortController().signal, onWait: () => {} };
for (let n = 0; n < 33; n++) {
  const end = await limiter.takeTurn("GET /tags", { usesToken: true }, options);
  if (typeof end === "function") end();
}
console.log(limiter.state().operations["GET /tags"]?.used);
