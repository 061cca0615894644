/** A JWT with these claims. Its signature is empty, since nothing in the tests checks it. */
export function jwt(claims: object): string {
  return [{ alg: "RS512" }, claims, {}]
    .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
    .join(".");
}
