// Uses everything that the catalog exports, the way its documentation has it. Compiled in a project outside the workspace, never run.
import {
  type CatalogOperation,
  type ContractReader,
  clientName,
  fullName,
  inputSchema,
  isWrite,
  type OperationContract,
  operations,
  operationsNamed,
  type Schema,
  type ServiceContract,
  schemasBehind,
} from "@onetrust-client/catalog";
import { type AnyOperation, bindOperation, type OperationFacts, readFacts } from "@onetrust-client/catalog/bind";
import { readContract } from "@onetrust-client/catalog/consent-receipts";
import { contractReaders } from "@onetrust-client/catalog/contracts/all";
import {
  callArguments,
  cliExample,
  commandOption,
  curlExample,
  type ExampleFacts,
  typeScriptExample,
} from "@onetrust-client/catalog/examples";
import { sampleInput } from "@onetrust-client/catalog/sample";
import { inWords, propertiesOf, requiredOf, resolved, typedValue, typesOf } from "@onetrust-client/catalog/schemas";
import {
  leastScopes,
  type ScopeNeed,
  type ScopeNeeds,
  type ScopeUser,
  scopeNeeds,
  surplusScopes,
  unmetBy,
} from "@onetrust-client/catalog/scopes";
import {
  type MissingThing,
  type SearchOptions,
  type SearchResult,
  searchOperations,
} from "@onetrust-client/catalog/search";
import { connect } from "@onetrust-client/core";

const paged: readonly CatalogOperation[] = operations.filter((operation) => operation.paged);
const reader: ContractReader | undefined = contractReaders["universal-consent"];
const contract: ServiceContract = (reader ?? readContract)();
const operation: OperationContract | undefined = contract.operations["GET /api/consentmanager/v2/purposes/{purposeId}"];
const schemas: readonly (Schema | undefined)[] = [operation?.body, operation?.path?.purposeId, operation?.response];
void [paged, schemas, contract.package, contract.host, operation?.name, operation?.definition.method];

const input: Schema | undefined = operation && inputSchema(contract, operation);
void input?.required;

const named: readonly CatalogOperation[] = operationsNamed("universal-consent.getPurpose");
const behind: Readonly<Record<string, Schema>> = schemasBehind([operation ?? {}], contract);
void [named, behind.Purpose, clientName("universal-consent").length];

async function callAny(found: CatalogOperation): Promise<unknown> {
  const facts: OperationFacts = await readFacts(found);
  const bound: AnyOperation = bindOperation(facts, connect());
  return isWrite(found) ? fullName(found) : bound();
}
void callAny;

const searchOptions: SearchOptions = { limit: 3, package: "data-mapping" };
const found: SearchResult = searchOperations("list vendors", searchOptions);
const lacking: MissingThing | undefined = found.missing;
void [found.operations[0]?.name, lacking?.words, lacking?.instead];

async function examplesOf(wanted: CatalogOperation): Promise<readonly string[]> {
  const facts: OperationFacts & ExampleFacts = await readFacts(wanted);
  const sample = sampleInput(facts);
  const draft = bindOperation(facts, connect()).draft(sample);
  const texts = [
    typeScriptExample(facts, sample),
    cliExample(facts, sample),
    curlExample(draft, facts.definition, true),
  ];
  return [...texts, ...callArguments(facts, sample), commandOption.headers];
}
void examplesOf;

const own: Schema = resolved(contract.components.schemas.Purpose ?? {}, contract);
const types: readonly string[] = typesOf(own);
const words: string = inWords(own, contract);
void [typedValue("1", types), words, propertiesOf(own, contract), requiredOf(own, contract)];

const users: readonly ScopeUser[] = operations.map((each) => ({ operation: each }));
const needs: ScopeNeeds<ScopeUser> = scopeNeeds(users);
const need: ScopeNeed<ScopeUser> | undefined = needs.scopes[0];
const least: readonly string[] = leastScopes(unmetBy(users, ["CONSENT"]));
void [need?.scope, needs.undocumented, least, surplusScopes(users, least)];

const lazy: Promise<{ readonly readContract: ContractReader }> = import("@onetrust-client/catalog/training");
void lazy;

// @ts-expect-error: there is no such service
void import("@onetrust-client/catalog/service-that-is-not-there");
// @ts-expect-error: an operation that the definition lacks has no schemas
void contract.operations["GET /"].body;
// @ts-expect-error: no operation has it
void operations[0]?.propertyThatNoOperationHas;
