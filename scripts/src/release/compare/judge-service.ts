import { judge } from "./compatibility.js";
import type { PackageSources } from "./package-sources.js";
import { type Judgement, worst } from "./verdict.js";

/** One service at one time. */
export interface ServiceState {
  /** Text of the snapshot. */
  readonly snapshot: string;
  readonly sources: PackageSources;
}

/** The compiler's verdict; what it does not see, and the snapshots show, is still news. */
export function judgeService(before: ServiceState, after: ServiceState): Judgement {
  const { verdict, breaks } = judge(before.sources, after.sources);
  return { verdict: worst([verdict, before.snapshot === after.snapshot ? "none" : "patch"]), breaks };
}
