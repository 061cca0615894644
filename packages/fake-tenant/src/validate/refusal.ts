import { randomUUID } from "node:crypto";

/** Why the tenant refuses a request. */
export interface Refusal {
  readonly status: 400 | 415;
  /** A sentence each. */
  readonly problems: readonly string[];
}

const TITLES = { 400: "Bad Request", 415: "Unsupported Media Type" };

/** The response to a request that its definition does not allow, in the shape that the vendor's definitions show for a 400. */
export function refusalResponse({ status, problems }: Refusal): Response {
  const title = TITLES[status];
  const errors = problems.map((detail) => ({ code: "ERROR_GENERIC_BIND", source: "OneTrust", detail, title }));
  return Response.json({ errors, traceId: randomUUID() }, { status });
}
