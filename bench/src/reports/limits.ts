import { printFleet } from "../limits/fleet.js";
import { printOutages } from "../limits/outages.js";
import { printVirtual } from "../limits/virtual.js";
import type { Report } from "../report.js";

const PARTS: Readonly<Record<string, (options: readonly string[]) => Promise<string>>> = {
  virtual: printVirtual,
  fleet: printFleet,
  outages: printOutages,
};

export const limits: Report = {
  about: `how much of a rate limit a process and a fleet get, and how many requests are refused; or a part: ${Object.keys(PARTS).join(", ")}`,
  print: async ([only, ...options]) => {
    const names = only === undefined ? Object.keys(PARTS) : [only];
    const printed: string[] = [];
    for (const name of names) {
      const print = Object.entries(PARTS).find(([known]) => known === name)?.[1];
      if (!print) throw new Error(`There is no part "${name}". Name one of these: ${Object.keys(PARTS).join(", ")}.`);
      printed.push(await print(options));
    }
    return printed.join("\n\n");
  },
};
