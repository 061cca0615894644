import { join } from "node:path";
import type { AstroIntegration } from "astro";

/** Adds the script to every page with which a keyboard scrolls wide tables and code. */
export function keyboardScrolling(): AstroIntegration {
  return {
    name: "keyboard-scrolling",
    hooks: {
      "astro:config:setup": ({ injectScript }) => {
        injectScript("page", `import ${JSON.stringify(join(import.meta.dirname, "scrollable.ts"))};`);
      },
    },
  };
}
