import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ConnectOptions } from "@onetrust-client/core";
import { type CreateRequestInput, type DsrAutomation, dsrAutomation } from "@onetrust-client/dsr-automation";
import { type FakeTenant, fakeTenant } from "@onetrust-client/fake-tenant";
import { onTestFinished } from "vitest";

/** A tenant that creates privacy requests and remembers them by their trace id, as often as each was created. */
export interface RequestTenant {
  readonly tenant: FakeTenant;
  readonly dsr: DsrAutomation;
  /** How often each request was created. */
  readonly created: Map<string, number>;
  /** What happens to the request with this trace id. */
  readonly fate: Map<string, Fate[]>;
}

/** `lost`: the request is created and the response breaks off. `swallowed`: the connection breaks before it is created. A status refuses. */
export type Fate = "lost" | "swallowed" | number;

export async function requestTenant(options: ConnectOptions = {}): Promise<RequestTenant> {
  const tenant = await fakeTenant({ services: [dsrAutomation] });
  const created = new Map<string, number>();
  const fate = new Map<string, Fate[]>();
  const dsr = dsrAutomation(tenant.connect(options));
  tenant.answer(dsr.createRequest, ({ body }) => {
    const id = `${body.requestTraceId}`;
    const next = fate.get(id)?.shift();
    if (typeof next === "number") return Response.json({ errors: [{ code: "REFUSED" }] }, { status: next });
    if (next === "swallowed") return brokenResponse();
    created.set(id, (created.get(id) ?? 0) + 1);
    return next === "lost" ? brokenResponse() : { requestQueueRefId: `ref-${id.slice(-4)}` };
  });
  tenant.answer(dsr.getRequestCreationLogs, ({ path: { requestTraceId } }) =>
    created.has(requestTraceId)
      ? { requestRefId: `ref-${requestTraceId.slice(-4)}` }
      : Response.json({ errors: [] }, { status: 404 }),
  );
  // The tenant reports the responses that it could not send: those that were to break off.
  onTestFinished(() => tenant.close().catch(() => {}));
  return { tenant, dsr, created, fate };
}

/** A response whose connection breaks. */
export function brokenResponse(): Response {
  return new Response(
    new ReadableStream({
      pull: (controller) => controller.error(new Error("The response is to be lost.")),
    }),
  );
}

/** The trace id of a number. */
export function traceId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
}

/** The inputs of privacy requests. */
export function requestInputs(count: number, from = 0): CreateRequestInput[] {
  return Array.from({ length: count }, (_, index) => ({
    path: { templateId: "11111111-1111-4111-8111-111111111111" },
    body: { requestTraceId: traceId(from + index), email: `canary-${from + index}@example.com`, language: "en-us" },
  }));
}

export function keyOf({ body }: CreateRequestInput): string | undefined {
  return body.requestTraceId;
}

/** A folder that is gone after the test. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "onetrust-jobs-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
