import { chooseProfile, openConnection } from "../connection/open-connection.js";
import { type Terminal, visibleText } from "../terminal/terminal.js";

export interface WhoamiOptions {
  readonly profile?: string;
  readonly json?: boolean;
}

/** Gets a token and prints who it makes you. */
export async function whoami({ profile, json = false }: WhoamiOptions, terminal: Terminal): Promise<void> {
  const connection = await openConnection({ profile });
  const chosen = chooseProfile(profile);
  const { scopes, expiresAt } = await connection.verify();
  const clientId = chosen?.profile.clientId ?? process.env.ONETRUST_CLIENT_ID;
  const until = expiresAt === undefined ? undefined : new Date(expiresAt).toISOString();
  const facts = {
    profile: chosen?.name ?? "environment",
    host: connection.baseUrl("tenant"),
    ...(clientId && { clientId }),
    ...(scopes && { scopes: [...scopes].sort() }),
    ...(until && { expiresAt: until }),
  };
  if (json) return terminal.print(JSON.stringify(facts, null, 2));
  terminal.print(`Profile    ${facts.profile}`);
  terminal.print(`Host       ${facts.host}`);
  if (clientId) terminal.print(`Client id  ${clientId}`);
  terminal.print(`Token      ${until === undefined ? "does not say when it ends" : `until ${until}`}`);
  terminal.print(
    `Scopes     ${scopes === undefined ? "the token does not name them" : visibleText([...scopes].sort().join(", "))}`,
  );
}
