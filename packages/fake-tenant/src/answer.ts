import type { ReceivedRequest } from "./received-request.js";

/** Answers the requests of one operation: with a `Response`, or with the value that the operation returns. */
export type Answer = (request: ReceivedRequest) => unknown;
