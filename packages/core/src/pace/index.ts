export { Budget, type BudgetOptions, type LearnedLimit, type RefusedWindow } from "./budget.js";
export { documentedPerHour, documentedPerMinute } from "./documented-limits.js";
export { type Pace, type PaceLimits, type PaceOptions, type PaceState, pace, paceWith } from "./pace.js";
export type { LimitState, PaceLimit, PaceLine } from "./pace-limit.js";
export type { EndedRequests } from "./sliding-window.js";
