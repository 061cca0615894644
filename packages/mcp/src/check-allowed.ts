import { operations } from "@onetrust-client/catalog";
import { fullName } from "./operations/find-operation.js";
import { isAllowedWrite } from "./operations/may-call.js";
import { Refusal } from "./refusal.js";

/** Returns the names as they are. Throws a refusal if one of them allows nothing: it was misspelt, or is gone. */
export function checkAllowed(names: readonly string[]): readonly string[] {
  for (const name of names) {
    const hits = operations.filter((operation) => isAllowedWrite(operation, [name]));
    const services = new Set(hits.filter((operation) => operation.name === name).map((operation) => operation.package));
    if (hits.length === 0)
      throw new Refusal(`--allow-write ${name}: there is no operation, tag or service of that name.`);
    if (services.size > 1) {
      throw new Refusal(
        `--allow-write ${name}: several services have it. Use one of: ${hits.map(fullName).join(", ")}.`,
      );
    }
  }
  return names;
}
