import { createClient } from "@hey-api/openapi-ts";
import { definitions } from "../definitions.mjs";

for (const { path, output } of definitions) {
  await createClient({ input: path, output, logs: { level: "silent" } });
}
