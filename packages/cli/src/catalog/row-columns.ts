import type { Schema } from "@onetrust-client/catalog";
import type { OperationFacts } from "@onetrust-client/catalog/bind";
import { propertiesOf, resolved } from "@onetrust-client/catalog/schemas";
import type { PagingDefinition } from "@onetrust-client/core";

type Service = OperationFacts["service"];

/** The names that a row of a list has by its definition, in its order. Empty if the definition does not describe rows. */
export function columnsOf({ contract, service }: OperationFacts, paging: PagingDefinition | undefined): string[] {
  const { response } = contract;
  if (response === undefined || paging === undefined) return [];
  let list: Schema = response;
  for (const name of pathOfRows(paging)) list = new Map(propertiesOf(list, service)).get(name) ?? {};
  const rows = alternatives(list, service).flatMap(({ items }) =>
    isSchema(items) ? alternatives(items, service) : [],
  );
  return [...new Set(rows.flatMap((row) => propertiesOf(row, service).map(([name]) => name)))];
}

/** Where in a response the rows are. All lists of SCIM have them in one place. */
function pathOfRows(paging: PagingDefinition): readonly string[] {
  if (paging.by === "index") return ["Resources"];
  return paging.by === "any" || paging.items === "" ? [] : paging.items.split(".");
}

/** A schema, and those of which a value may fit one. */
function alternatives(schema: Schema, service: Service): readonly Schema[] {
  const own = resolved(schema, service);
  const others: readonly unknown[] = Array.isArray(own.anyOf) ? own.anyOf : [];
  return [own, ...others.filter(isSchema).map((each) => resolved(each, service))];
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
