import { randomUUID } from "node:crypto";

/** An error in the shape that most of the vendor's services use. */
export function problem(status: number, code: string, detail: string): Response {
  return Response.json({ errors: [{ title: "Request refused", detail, code }], traceId: randomUUID() }, { status });
}
