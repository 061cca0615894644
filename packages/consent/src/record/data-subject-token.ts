import { readToken } from "../read-token.js";

/** What is wrong with the token of a person, in words that follow its name. `undefined` if OneTrust will look at its signature. */
export function tokenProblem(token: string, identifier: string): string | undefined {
  const claims = readToken(token);
  if (claims === undefined) return "must be a JSON web token: three parts with dots between them.";
  if (claims.sub !== identifier) return "must have the identifier of the person as its claim sub.";
  const { exp } = claims;
  if (typeof exp === "number" && exp * 1000 <= Date.now()) return "has expired: sign a new one.";
  return undefined;
}
