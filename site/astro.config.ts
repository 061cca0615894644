import starlight from "@astrojs/starlight";
import { defineConfig, passthroughImageService } from "astro/config";
import { strictCsp } from "./src/csp/strict-csp.js";
import { keyboardScrolling } from "./src/keyboard/keyboard.js";
import { referenceEntries, referenceOptions } from "./src/reference/entries.js";
import { starlightTypeDoc } from "./src/reference/plugin.mjs";
import { sidebar } from "./src/sidebar.js";

/** The path under which the site is served, such as `/onetrust-client`. */
const base = process.env.SITE_BASE || "/";
/** The address of the site, for its sitemap and its canonical links. Without it there are none. */
const site = process.env.SITE_URL || undefined;

const reference = referenceEntries();

export default defineConfig({
  base,
  ...(site !== undefined && { site }),
  trailingSlash: "always",
  image: { service: passthroughImageService() },
  // Quotation marks stay as they are written: many stand around what people type.
  markdown: { smartypants: false },
  // Starlight's components load it, and it loads a binary, which must stay where it was installed.
  vite: { ssr: { external: ["satteri"] } },
  integrations: [
    starlight({
      title: "onetrust-client",
      description: "Typed TypeScript clients for the REST APIs of OneTrust.",
      sidebar,
      plugins: [
        starlightTypeDoc({
          entryPoints: reference.entries,
          tsconfig: reference.tsconfig,
          output: "reference",
          sidebar: { label: "Reference", collapsed: true },
          typeDoc: referenceOptions,
        }),
      ],
      customCss: ["./src/styles/theme.css"],
      expressiveCode: { defaultProps: { overridesByLang: { "sh,text": { frame: "none" } } } },
      credits: false,
      // Without scripts nobody can change a tab, so all of them are shown.
      head: [{ tag: "noscript", content: "<style>[role=tabpanel][hidden] { display: block !important }</style>" }],
    }),
    keyboardScrolling(),
    strictCsp(base),
  ],
});
