import { comparisonOf } from "../measure/paired.js";
import { node24, preparePeers } from "../measure/peers.js";
import { runProgram } from "../measure/run-program.js";
import type { CallCosts } from "../programs/calls.js";
import type { RequestRates } from "../programs/requests.js";
import { type Comparison, type Spread, spreadOf, type Target } from "../results/figures.js";
import { besideTarget } from "../results/targets.js";
import type { Section } from "./section.js";

const WITH_BOTH = "ours, with signal and deadline";

export const call: Section = {
  about: "time and memory of one call, requests a second, binding a service",
  method: [
    "A call is a GET with one query parameter. For CPU time and memory its `fetch` responds at once; every round makes 1,000 calls. For requests",
    "a second a server in a process of its own responds, and 64 calls are under way at once. `bare fetch again` is `bare fetch` a second time:",
    "their ratio would be 1 on a machine that does nothing else.",
  ].join("\n"),
  misses: {
    "requests/s ÷ bare fetch at concurrency 64":
      "Client and server share two processors, so the rate says how much CPU time a request costs on both sides. A call of ours spends its own on the stages of the pipeline, the time limit of the attempt, and reading the body within its bounds. Headers are built once, stages without work are skipped, and a call waits for as few promises as its stages allow.",
    "requests/s ÷ bare fetch at concurrency 64, with signal and deadline":
      "As above. A signal and a deadline add one controller and one timer.",
    "allocated a call":
      "Bare fetch allocates two thirds of it. Of ours, the controller that ends an attempt at its time limit takes 1.7 kB, its timer 0.7 kB. Only a call without any time limit could do without both.",
    "bind 3,000 operations": "Nothing is made of an operation before it is called, but each has a function of its own.",
  },
  measure: async () => {
    await preparePeers();
    const plain: CallCosts = JSON.parse(await runProgram(process.execPath, "calls"));
    const peers: CallCosts = JSON.parse(await runProgram(node24, "calls", "peers"));
    const rates: RequestRates = JSON.parse(await runProgram(process.execPath, "requests"));
    const binding: number[] = JSON.parse(await runProgram(process.execPath, "bind"));
    return {
      comparisons: [
        timesOf(plain, "CPU time of a call, Node 20"),
        timesOf(peers, "CPU time of a call, Node 24, in which every peer runs"),
        bytesOf(plain, "Allocated by a call, Node 20"),
        bytesOf(peers, "Allocated by a call, Node 24"),
        comparisonOf(
          { measured: rates.perSecond, load: rates.load },
          { title: "Requests a second, 64 at once, Node 20", unit: "1/s", better: "higher", ours: "ours" },
        ),
        comparisonOf(
          { measured: rates.microseconds, load: rates.load },
          { title: "CPU time of the client for each of them", unit: "µs", better: "lower", ours: "ours" },
        ),
      ],
      targets: [...timeTargets(plain), ...rateTargets(rates), ...otherTargets(plain, spreadOf(binding))],
      leftOut: [
        {
          peer: "hey-api, orval, swagger-typescript-api, Kubb, ky, openai, cloudflare, @octokit/request",
          from: "requests a second",
          reason: "the time that a server takes hides what they differ in; their CPU time a call is above",
        },
      ],
    };
  },
};

function timesOf({ microseconds, load }: CallCosts, title: string): Comparison {
  return comparisonOf({ measured: microseconds, load }, { title, unit: "µs", better: "lower", ours: "ours" });
}

function bytesOf({ bytes }: CallCosts, title: string): Comparison {
  const ways = Object.entries(bytes).map(([name, figure]) => ({ name, figure: figure / 1000 }));
  return { title, unit: "kB", better: "lower", rounds: 1, ways };
}

function timeTargets({ microseconds }: CallCosts): Target[] {
  return [
    besideTarget(microseconds, {
      row: "stub GET ÷ openapi-fetch, plain",
      way: "ours",
      beside: "openapi-fetch",
      limit: { atMost: 1 },
    }),
    besideTarget(microseconds, {
      row: "stub GET ÷ openapi-fetch, with signal and deadline",
      way: WITH_BOTH,
      beside: "openapi-fetch",
      limit: { atMost: 1.25 },
    }),
  ];
}

function rateTargets({ perSecond }: RequestRates): Target[] {
  const row = "requests/s ÷ bare fetch at concurrency 64";
  return [
    besideTarget(perSecond, { row, way: "ours", beside: "bare fetch", limit: { atLeast: 0.88 } }),
    besideTarget(perSecond, {
      row: `${row}, with signal and deadline`,
      way: WITH_BOTH,
      beside: "bare fetch",
      limit: { atLeast: 0.82 },
    }),
  ];
}

function otherTargets({ bytes }: CallCosts, binding: Spread): Target[] {
  return [
    { row: "allocated a call", figure: (bytes.ours ?? Number.NaN) / 1000, unit: "kB", limit: { atMost: 20 } },
    { row: "bind 3,000 operations", figure: binding.median, unit: "ms", spread: binding, limit: { atMost: 0.5 } },
  ];
}
