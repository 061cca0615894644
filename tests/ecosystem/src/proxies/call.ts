// Calls one operation on the connection that a module exports, `node call.js named-proxy`, and prints how it ended.
import { type Connection, isOneTrustError } from "@onetrust-client/core";
import { universalConsent } from "@onetrust-client/universal-consent";

const { onetrust }: { onetrust: Connection } = await import(`./${process.argv[2]}.js`);
const { getPurpose } = universalConsent(onetrust);

async function end(): Promise<unknown> {
  try {
    const { label } = await getPurpose({ path: { purposeId: "p-1" } });
    return { label };
  } catch (error) {
    if (!isOneTrustError(error)) throw error;
    const { kind, outcome, attempts, message } = error;
    return { kind, outcome, attempts, message };
  }
}

console.log(JSON.stringify({ node: process.version, ended: await end() }));
