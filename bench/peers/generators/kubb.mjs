import { build } from "@kubb/core";
import { pluginClient } from "@kubb/plugin-client";
import { pluginOas } from "@kubb/plugin-oas";
import { pluginTs } from "@kubb/plugin-ts";
import { definitions } from "../definitions.mjs";

for (const { path, output } of definitions) {
  const { failedPlugins, error } = await build({
    config: {
      root: output,
      input: { path },
      output: { path: output, extension: { ".ts": ".js" } },
      plugins: [pluginOas({ validate: false }), pluginTs(), pluginClient({ client: "fetch" })],
    },
  });
  if (error || failedPlugins?.size) throw error ?? new Error(`Kubb failed: ${[...failedPlugins].join(", ")}`);
}
