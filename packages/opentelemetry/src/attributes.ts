import type { TracedCall, TracedRequest } from "@onetrust-client/core";
import type { Attributes } from "@opentelemetry/api";

// The names are those of OpenTelemetry's semantic conventions for HTTP clients. They are written out, as `url.template` is not stable yet
// and the package of the names may move it in any minor version.

/** What is known of a call when it starts. */
export function callAttributes(call: TracedCall): Attributes {
  return {
    "onetrust.operation": call.operation,
    ...(call.package !== undefined && { "onetrust.package": call.package }),
    ...serverAttributes(call),
  };
}

/** What is known of a request when it starts. */
export function requestAttributes(request: TracedRequest): Attributes {
  const { path, attempt, operation } = request;
  return {
    ...measuredAttributes(request),
    "url.full": addressOf(request) + withoutParameters(path),
    "onetrust.operation": operation,
    ...(request.package !== undefined && { "onetrust.package": request.package }),
    ...(attempt > 1 && { "http.request.resend_count": attempt - 1 }),
  };
}

/** What a request's duration is counted by. */
export function measuredAttributes(request: TracedRequest): Attributes {
  const { protocol, method, path } = request;
  return {
    ...serverAttributes(request),
    "http.request.method": method,
    "url.scheme": protocol.slice(0, -1),
    "url.template": path,
  };
}

/** How a call or a request ended: its status, and the type of its error. */
export function endAttributes({ status, error }: TracedCall | TracedRequest): Attributes {
  return {
    ...(status !== undefined && { "http.response.status_code": status }),
    ...(error && { "error.type": error.kind === "http" && status !== undefined ? String(status) : error.kind }),
  };
}

function serverAttributes(message: TracedCall | TracedRequest): Attributes {
  const address = addressOf(message);
  // A draft that somebody changed may have any text in place of its URL.
  if (!URL.canParse(address)) return {};
  const { hostname, port } = new URL(address);
  return { "server.address": hostname, "server.port": port === "" ? defaultPorts[message.protocol] : Number(port) };
}

const defaultPorts = { "https:": 443, "http:": 80 };

function addressOf({ protocol, host }: TracedCall | TracedRequest): string {
  return `${protocol}//${host}`;
}

/** A path without the values of its parameters, in the word that the conventions use for what is left out. The query is left out whole. */
function withoutParameters(path: string): string {
  return path.replace(/\{[^{}]*\}/g, "REDACTED");
}
