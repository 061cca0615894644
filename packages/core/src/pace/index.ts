export type { LimitState } from "./budget.js";
export { type Pace, type PaceOptions, type PaceState, pace } from "./pace.js";
