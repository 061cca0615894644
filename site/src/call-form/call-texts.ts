import { bindOperation, type OperationFacts } from "@onetrust-client/catalog/bind";
import { cliExample, curlExample, typeScriptExample } from "@onetrust-client/catalog/examples";
import { apiKey, connect, type OperationInput } from "@onetrust-client/core";

/** A call in one language. */
export interface CallText {
  readonly language: "TypeScript" | "curl" | "CLI";
  readonly text: string;
}

/** The call with an input, in the languages that the site shows. It is drafted, and nothing is sent. */
export function callTexts(facts: OperationFacts, input: OperationInput): readonly CallText[] {
  const { operation, definition } = facts;
  const draft = bindOperation(facts, connect({ hostname, hosts, credentials: apiKey("none") })).draft(input);
  return [
    { language: "TypeScript", text: typeScriptExample(facts, input) },
    { language: "curl", text: curlExample(draft, definition, operation.host === "tenant") },
    { language: "CLI", text: cliExample(facts, input) },
  ];
}

/** Stands for the reader's own. */
const hostname = "your-tenant.my.onetrust.com";
const hosts = { "worker-node": "https://your-worker-node.example.com" };
