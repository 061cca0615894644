import { docsLoader } from "@astrojs/starlight/loaders";
import { docsSchema } from "@astrojs/starlight/schema";
import { defineCollection } from "astro/content/config";

/** `src/markdown` writes these pages before each build; see README.md. */
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
