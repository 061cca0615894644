import type { Step } from "../visit.js";

/** Pages call the public hosts, so those let them; the tenant's does not. */
export const answerPreflight: Step = ({ request }) =>
  request.method === "OPTIONS" && request.host !== "tenant" ? new Response(null, { status: 204 }) : undefined;
