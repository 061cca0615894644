import { randomUUID } from "node:crypto";
import { type ScriptedFault, takeFault } from "../fault.js";
import type { Reply } from "../reply.js";
import type { Step } from "../visit.js";
import { webPage } from "../web-page.js";

/** Lets a scripted fault happen. It comes before everything that the tenant would do itself. */
export const strikeFault: Step = ({ state, route }) => {
  const fault = route && takeFault(state.faults, route.key, route === state.token);
  return fault && toReply(fault);
};

function toReply({ fault, retryAfter }: ScriptedFault): Reply {
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
      return tooMany("MINUTE", 1_000, retryAfter ?? 55);
    case "429-hour":
      return tooMany("HOUR", 200_000, retryAfter ?? 2135);
    default:
      return new Response(null, {
        status: fault,
        headers: retryAfter === undefined ? {} : { "retry-after": `${retryAfter}` },
      });
  }
}

/** https://developer.onetrust.com/onetrust/reference/rate-limits-overview */
function tooMany(period: string, allowed: number, retryAfter: number): Response {
  const headers = {
    "retry-after": `${retryAfter}`,
    "ot-period": period,
    "ot-requests-allowed": `${allowed}`,
    "ot-request-made": `${allowed + 1}`,
    "ot-ratelimit-event-id": randomUUID(),
  };
  return new Response(null, { status: 429, headers });
}
