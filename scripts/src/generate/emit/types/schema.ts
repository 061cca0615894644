import type { ServicePlan } from "../../plan/plan.js";
import { ERROR_TYPE } from "../../plan/schemas/typed-document.js";
import { byName, commentLine, docComment, marker, namesFrom } from "../format.js";
import { declarations } from "./openapi-typescript.js";

/** What openapi-typescript makes of a service's document, in two files. */
interface EmittedTypes {
  /** `src/schema.ts`: every schema, input and output as a type of its own name. */
  readonly schema: string;
  /** `src/paths.ts`: the requests by path, for `pathClient`, an entry of their own. */
  readonly paths: string;
}

/** The types of a service. */
export function emitTypes(plan: ServicePlan): EmittedTypes {
  const { schemas, paths, namesInPaths } = declarations(plan.document, {
    imported: ERROR_TYPE,
    isSent: (name) => plan.sentTypes.has(name),
  });
  const used = plan.types.filter((name) => namesInPaths.has(name));
  return {
    schema: [marker(plan.id), "", schemas].join("\n"),
    paths: [
      marker(plan.id),
      ...(namesInPaths.has(ERROR_TYPE) ? [`import type { ${ERROR_TYPE} } from "@onetrust-client/core";`] : []),
      `import { definePaths, type ServicePaths } from "@onetrust-client/core/path-client";`,
      `import { ${plan.client} } from "./index.js";`,
      ...(used.length > 0 ? [namesFrom("import type", used.toSorted(byName), "./schema.js")] : []),
      "",
      docComment([`The requests of OneTrust's "${commentLine(plan.title)}" by path, for \`pathClient\`.`]),
      `export const ${plan.client}Paths: ServicePaths<paths> = /* @__PURE__ */ definePaths<paths>(${plan.client});`,
      "",
      paths,
    ].join("\n"),
  };
}
