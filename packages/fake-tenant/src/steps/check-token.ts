import type { Step } from "../visit.js";

/** Refuses a request that needs a token and has none that is valid. */
export const checkToken: Step = ({ state, request, route }) =>
  route?.metadata.credentials === "tenant" && !state.desk.accepts(request)
    ? Response.json("The token is missing, expired or revoked.", { status: 401 })
    : undefined;
