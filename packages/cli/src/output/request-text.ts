import type { FormPart, OperationDefinition, RequestDraft } from "@onetrust-client/core";

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

/** The same request for curl. The token stands in a variable, never in the text. */
export function curlText(
  { method, url, headers, body }: RequestDraft,
  { credentials }: Pick<OperationDefinition, "credentials">,
  isTenant: boolean,
): string {
  const hasToken = isTenant && credentials !== "none" && headers.authorization === undefined;
  const isMultipart = isForm(body);
  const own = Object.entries(headers).filter(([name]) => !(isMultipart && name === "content-type"));
  const parts = [
    `curl --request ${method} ${quoted(url)}`,
    ...(hasToken ? [`--header "Authorization: Bearer $ONETRUST_TOKEN"`] : []),
    ...own.map(([name, value]) => `--header ${quoted(`${name}: ${value}`)}`),
    ...(typeof body === "string" ? [`--data-raw ${quoted(body)}`] : []),
    ...(isMultipart ? body.map((part) => `--form ${quoted(formText(part))}`) : []),
    ...(body !== undefined && typeof body !== "string" && !isMultipart
      ? [`--data-binary ${quoted(`@${nameOf(body)}`)}`]
      : []),
  ];
  return parts.join(" \\\n  ");
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

function formText(part: FormPart): string {
  const type = part.contentType === undefined ? "" : `;type=${part.contentType}`;
  return part.fileName === undefined ? `${part.name}=${textOf(part)}${type}` : `${part.name}=@${part.fileName}${type}`;
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

/** A text as one word of a POSIX shell. */
export function quoted(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
