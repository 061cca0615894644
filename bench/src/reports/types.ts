import type { Report } from "../report.js";
import { correctionLines } from "../types/corrections.js";
import { exampleLines } from "../types/examples.js";
import { identityLines } from "../types/identities.js";
import { packageLines } from "../types/packages.js";

export const types: Report = {
  about: "how true the types are: the vendor's examples that compile, unknown rows and outputs, ids, corrections",
  print: async () =>
    [
      "## The vendor's examples, by the compiler",
      exampleLines().join("\n"),
      "## Identities of what operations read, list or create",
      (await identityLines()).join("\n"),
      "## Corrections",
      (await correctionLines()).join("\n"),
      "## Packages",
      packageLines().join("\n"),
    ].join("\n\n"),
};
