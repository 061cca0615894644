import { schemasBehind } from "@onetrust-client/catalog";
import { bindOperation, type OperationFacts, readFacts } from "@onetrust-client/catalog/bind";
import { cliExample, curlExample, typeScriptExample } from "@onetrust-client/catalog/examples";
import { sampleInput } from "@onetrust-client/catalog/sample";
import { findOperation } from "../catalog/find-operation.js";
import { openOffline } from "../connection/open-connection.js";
import { descriptionLines } from "../output/description.js";
import type { Terminal } from "../terminal/terminal.js";

export interface DescribeOptions {
  readonly json?: boolean;
}

/** Prints what an operation takes, returns and needs, and how it is called. */
export async function describe(name: string, { json = false }: DescribeOptions, terminal: Terminal): Promise<void> {
  const facts = await readFacts(await findOperation(name));
  if (json) return terminal.print(JSON.stringify(asJson(facts), null, 2));
  const input = sampleInput(facts);
  const draft = bindOperation(facts, openOffline({})).draft(input);
  const examples = [
    ["TypeScript", typeScriptExample(facts, input)],
    ["onetrust", cliExample(facts, input)],
    ["curl", curlExample(draft, facts.definition, facts.operation.host === "tenant")],
  ] as const;
  for (const line of descriptionLines(facts, terminal)) terminal.print(line);
  for (const [language, text] of examples) terminal.print(`\n${terminal.bold(language)}\n${indented(text)}`);
}

function asJson({ operation, contract, service }: OperationFacts): object {
  const { definition: _, name: __, ...schemas } = contract;
  return { ...operation, schemas, components: schemasBehind([schemas], service) };
}

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, "  ");
}
