import { comparisonOf } from "../measure/paired.js";
import { runProgram } from "../measure/run-program.js";
import type { LimitedCosts } from "../programs/limited.js";
import { besideTarget } from "../results/targets.js";
import type { Section } from "./section.js";

const BY_HAND = "a shared wait by hand";

export const limits: Section = {
  about: "throughput after a 429, beside a wait written by hand",
  method: [
    "50 callers make 1,000 calls of 100 ms. The host lets 200 requests through in each window of 2 s and answers the others 429 with",
    "`Retry-After`. By hand, all callers wait until the time that the last 429 named. `pnpm report limits` has more, in virtual time.",
  ].join("\n"),
  misses: {
    "throughput after a 429 ÷ a hand-written shared wait":
      "After a block one call goes first, and the others when it has an answer: that is 100 ms of each window of 2 s, and of a minute it would be a six-hundredth. The first block takes some steps more, since nobody knows yet how many calls the host takes. Letting all go at once reaches the figure, and sends all of them into a block that has not ended.",
  },
  measure: async () => {
    const { seconds, refused, load }: LimitedCosts = JSON.parse(await runProgram(process.execPath, "limited"));
    return {
      comparisons: [
        comparisonOf(
          { measured: seconds, load },
          { title: "Time of 1,000 calls", unit: "s", better: "lower", ours: "ours" },
        ),
        comparisonOf(
          { measured: refused, load },
          { title: "Refused requests", unit: "requests", better: "lower", ours: "ours" },
        ),
      ],
      targets: [
        besideTarget(seconds, {
          row: "throughput after a 429 ÷ a hand-written shared wait",
          way: BY_HAND,
          beside: "ours",
          limit: { atLeast: 0.95 },
        }),
        besideTarget(refused, {
          row: "refused requests ÷ those of the hand-written shared wait",
          way: "ours",
          beside: BY_HAND,
          limit: { atMost: 1 },
        }),
      ],
      leftOut: [],
    };
  },
};
