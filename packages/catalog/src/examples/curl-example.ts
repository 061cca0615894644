import type { FormPart, OperationDefinition, RequestDraft } from "@onetrust-client/core";

/** The same request for curl. The token stands in a variable, never in the text. */
export function curlExample(
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

function formText({ name, fileName, contentType, data }: FormPart): string {
  const type = contentType === undefined ? "" : `;type=${contentType}`;
  if (fileName !== undefined) return `${name}=@${fileName}${type}`;
  return `${name}=${typeof data === "string" ? data : "(a file)"}${type}`;
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
