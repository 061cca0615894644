import { resolve } from "node:path";
import { readInputs } from "../../../scripts/src/generate/inputs.js";
import { table } from "../table.js";

const root = resolve(import.meta.dirname, "../../..");

/** How many actions of the overlays correct each kind of defect, and in how many services. */
export async function correctionLines(): Promise<string[]> {
  const { services, kinds } = await readInputs(root);
  const made = services.flatMap(({ service, overlay }) =>
    overlay.actions.map(({ kind }) => ({ kind: kind.id, package: service.package })),
  );
  const rows = kinds.map(({ id, title }) => {
    const ofKind = made.filter(({ kind }) => kind === id);
    return [title, ofKind.length, new Set(ofKind.map((each) => each.package)).size];
  });
  return [
    table(
      ["kind of defect", "actions of overlays", "services"],
      [...rows, ["all", made.length, new Set(made.map((each) => each.package)).size]],
    ),
  ];
}
