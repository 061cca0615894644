import type { FormPart, RequestDraft } from "@onetrust-client/core";

/** A request as people read it: what would be sent, but for the credentials. */
export function requestText({ method, url, headers, body }: RequestDraft): string {
  const lines = [`${method} ${url}`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)];
  const text = bodyText(body);
  return text === undefined ? lines.join("\n") : [...lines, "", text].join("\n");
}

/** A request as a program reads it. Files are told by their names. */
export function requestJson({ method, url, headers, body }: RequestDraft): object {
  if (isForm(body)) return { method, url, headers, body: body.map(partJson) };
  const text = typeof body === "string" || body === undefined ? body : "(a file)";
  return { method, url, headers, ...(text !== undefined && { body: text }) };
}

function bodyText(body: RequestDraft["body"]): string | undefined {
  if (body === undefined || typeof body === "string") return body;
  if (isForm(body)) return body.map((part) => `${part.name}: ${part.fileName ?? textOf(part)}`).join("\n");
  return `(the file ${nameOf(body)})`;
}

function partJson(part: FormPart): object {
  const { name, fileName, contentType } = part;
  const value = fileName === undefined ? { data: textOf(part) } : { fileName };
  return { name, ...value, ...(contentType !== undefined && { contentType }) };
}

function textOf({ data }: FormPart): string {
  return typeof data === "string" ? data : "(a file)";
}

function nameOf(body: object): string {
  return "name" in body && typeof body.name === "string" ? body.name : "file";
}

function isForm(body: RequestDraft["body"]): body is readonly FormPart[] {
  return Array.isArray(body);
}
