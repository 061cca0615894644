import { fullName } from "@onetrust-client/catalog";
import { leastScopes, type ScopeUser, unmetBy } from "@onetrust-client/catalog/scopes";
import type { Connection, VerifiedToken } from "@onetrust-client/core";
import { documentedPerHour, documentedPerMinute } from "@onetrust-client/core/pace";
import type { Check, Finding } from "./check.js";

/** Whether there is a token, and whether it has the scopes of operations. */
export function tokenChecks(connection: Connection, users: readonly ScopeUser[]): Check[] {
  let token: VerifiedToken | undefined;
  const look = async (): Promise<Finding> => {
    token = await connection.verify({ timeout: 15_000 });
    const { expiresAt } = token;
    const until = expiresAt === undefined ? "does not say when it ends" : `until ${new Date(expiresAt).toISOString()}`;
    return { state: "ok", text: until };
  };
  return [
    { name: "Token", look },
    { name: "Scopes", look: () => scopesOf(token, users) },
    { name: "Limits", look: () => limitsOf(users) },
  ];
}

function scopesOf(token: VerifiedToken | undefined, users: readonly ScopeUser[]): Finding {
  if (token === undefined) return { state: "skipped", text: "there is no token" };
  const { scopes } = token;
  if (scopes === undefined) return { state: "skipped", text: "the token does not name them" };
  const missing = leastScopes(unmetBy(users, scopes));
  if (missing.length === 0) return { state: "ok", text: [...scopes].sort().join(", ") || "none" };
  return {
    state: "failed",
    text: `${missing.join(", ")} missing for ${unmetBy(users, scopes)
      .map(({ operation }) => fullName(operation))
      .join(", ")}. Grant it to the client in OneTrust; a new token has it.`,
  };
}

function limitsOf(users: readonly ScopeUser[]): Finding {
  const own = users.flatMap(({ operation }) =>
    operation.perMinute === undefined ? [] : `${fullName(operation)} ${operation.perMinute} a minute`,
  );
  const general = `OneTrust documents ${documentedPerMinute} requests a minute for an operation and ${documentedPerHour} an hour for the account`;
  return { state: "ok", text: [general, ...own].join("; ") };
}
