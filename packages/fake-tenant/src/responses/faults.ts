import { checkNumber, checkOptionNames, show } from "../check-arguments.js";
import { rateLimited } from "../limits/rate-limited.js";
import type { Route } from "../requests/routes.js";
import type { Fault, FaultOptions } from "../tenant.js";
import { type Reply, webPage } from "./reply.js";

/** A fault that waits for requests. */
export interface WaitingFault {
  /** The operation that it belongs to. */
  readonly route: Route;
  readonly fault: Fault;
  readonly retryAfter: number | undefined;
  /** Number of requests that still pass. */
  after: number;
  /** Number of requests that it still affects. */
  times: number;
  /** Whether it has affected a request. */
  triggered: boolean;
}

const faultNames: readonly unknown[] = ["429-minute", "429-hour", "reset", "stall", "cut", "html", "redirect"];

/** Makes a fault for the requests of a route. Throws if it could not happen as it is written; `subject` is the call that wrote it. */
export function createFault(
  subject: string,
  { route, fault, options }: { readonly route: Route; readonly fault: Fault; readonly options: FaultOptions },
): WaitingFault {
  // Node.js cannot send other statuses, or they do not end a request.
  const isStatus = typeof fault === "number" && Number.isInteger(fault) && fault >= 200 && fault <= 599;
  if (!isStatus && !faultNames.includes(fault)) {
    const expected = `a status from 200 to 599, or one of ${faultNames.join(", ")}`;
    throw new Error(`${subject}: the fault must be ${expected}; got ${show(fault)}.`);
  }
  checkOptionNames(subject, options, ["times", "after", "retryAfter"]);
  const { times = 1, after = 0, retryAfter } = options;
  checkNumber(`${subject}: times`, times, { min: 0, unit: "requests" });
  checkNumber(`${subject}: after`, after, { min: 0, unit: "requests" });
  checkNumber(`${subject}: retryAfter`, retryAfter, { min: 0, unit: "seconds" });
  return { route, fault, times, after, retryAfter, triggered: false };
}

/** Takes the fault that affects a request: the rate limit of the account, or else the first one of the operation. */
export function nextFault(faults: readonly WaitingFault[], route: Route): WaitingFault | undefined {
  const left = faults.filter(({ times }) => times > 0);
  const accountLimit = countsForAccount(route) ? left.find(closesAccount) : undefined;
  const fault = accountLimit ?? left.find((each) => each.route === route);
  if (!fault || fault.after-- > 0) return undefined;
  fault.times--;
  fault.triggered = true;
  return fault;
}

/** Token requests, and operations that need no token, do not use up the limit of the account. */
export function countsForAccount({ metadata }: Route): boolean {
  return metadata.credentials === "tenant";
}

function closesAccount({ fault, triggered, route }: WaitingFault): boolean {
  return fault === "429-hour" && triggered && countsForAccount(route);
}

/** Returns what the client sees of a fault. */
export function faultReply({ fault, retryAfter }: WaitingFault): Reply {
  switch (fault) {
    case "reset":
    case "stall":
    case "cut":
      return fault;
    case "html":
      return webPage();
    case "redirect":
      return new Response(null, { status: 302, headers: { location: "https://login.example.com/" } });
    case "429-minute":
      return rateLimited({ period: "MINUTE", allowed: 1_000, made: 1_001, retryAfter: retryAfter ?? 55 });
    case "429-hour":
      return rateLimited({ period: "HOUR", allowed: 200_000, made: 200_001, retryAfter: retryAfter ?? 2135 });
    default:
      return new Response(null, {
        status: fault,
        headers: retryAfter === undefined ? {} : { "retry-after": `${retryAfter}` },
      });
  }
}
