import { mkdirSync } from "node:fs";
import { build } from "@kubb/core";
import { pluginClient } from "@kubb/plugin-client";
import { pluginOas } from "@kubb/plugin-oas";
import { pluginTs } from "@kubb/plugin-ts";
import { definitions } from "../definitions.mjs";

for (const { path, output } of definitions) {
  // Whatever its root is, it writes to the folder in which it runs.
  mkdirSync(output, { recursive: true });
  process.chdir(output);
  const { failedPlugins, error } = await build({
    config: {
      root: ".",
      input: { path },
      output: { path: ".", extension: { ".ts": ".js" } },
      plugins: [pluginOas({ validate: false }), pluginTs(), pluginClient({ client: "fetch" })],
    },
  });
  if (error || failedPlugins?.size) throw error ?? new Error(`Kubb failed: ${[...failedPlugins].join(", ")}`);
}
