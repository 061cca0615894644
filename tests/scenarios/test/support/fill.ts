/** Puts credentials and ids in where a program leaves them to its reader. */
export function fill(code: string, client: Readonly<Record<string, string>> = {}): string {
  const { clientId = "id", clientSecret = "secret", apiKey = "key" } = client;
  return code
    .replaceAll(/(clientId: )"(?:…|<id>)"/g, `$1"${clientId}"`)
    .replaceAll(/(clientSecret: )"(?:…|<secret>)"/g, `$1"${clientSecret}"`)
    .replaceAll(/(apiKey\()"(?:…|<token>)"/g, `$1"${apiKey}"`)
    .replaceAll(/(\w+Id: )"…"/g, '$1"6e0c7b0a-0f0a-4a7e-8a44-000000000000"');
}
