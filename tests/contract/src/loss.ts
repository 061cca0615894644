import type { Exchange } from "./call.js";
import { formLoss } from "./form-loss.js";

interface Input {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** What of an input did not arrive on the wire as it was given, and declared; Prism cannot miss what is optional. */
export async function loss(
  input: Input,
  template: string,
  media: string | undefined,
  sent: NonNullable<Exchange["sent"]>,
): Promise<string[]> {
  const url = new URL(sent.url);
  const headers = new Headers(sent.init.headers);
  return [
    ...(url.pathname === filled(template, input.path ?? {}) ? [] : [`path ${url.pathname}`]),
    ...missing("query", input.query, (name, value) => same(url.searchParams.getAll(name), [value].flat().map(String))),
    ...missing("header", input.headers, (name, value) => headers.get(name) === String(value)),
    ...(await bodyLoss(input.body, sent.init.body, headers)),
    ...(input.body === undefined || mediaType(headers) === media ? [] : [`body as ${media}`]),
  ];
}

function filled(template: string, values: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(String(values[name])));
}

function missing(
  place: string,
  values: Readonly<Record<string, unknown>> = {},
  arrived: (name: string, value: unknown) => boolean,
): string[] {
  return Object.entries(values).flatMap(([name, value]) => (arrived(name, value) ? [] : [`${place} ${name}`]));
}

async function bodyLoss(given: unknown, sent: RequestInit["body"], headers: Headers): Promise<string[]> {
  if (mediaType(headers) === "multipart/form-data") {
    return formLoss(given, await new Response(sent ?? null, { headers }).formData());
  }
  const arrived = typeof sent === "string" ? same(JSON.parse(sent), given) : given === undefined && !sent;
  return arrived ? [] : ["body"];
}

/** The media type of a request, without the boundary of a form. */
function mediaType(headers: Headers): string | undefined {
  return headers.get("content-type")?.split(";")[0];
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
