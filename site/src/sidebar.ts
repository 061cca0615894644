import type { StarlightUserConfig } from "@astrojs/starlight/types";
import { typeDocSidebarGroup } from "./reference/plugin.mjs";

/** The sections of the site, in the order in which a newcomer needs them. */
export const sidebar: NonNullable<StarlightUserConfig["sidebar"]> = [
  { label: "Start", link: "/" },
  { label: "Explorer", link: "/explorer/" },
  { label: "Scopes", link: "/scopes/" },
  { label: "Guides", items: [{ autogenerate: { directory: "guides" } }] },
  { label: "Examples", collapsed: true, items: [{ autogenerate: { directory: "examples", collapsed: true } }] },
  { label: "Packages", collapsed: true, items: [{ autogenerate: { directory: "packages" } }] },
  { label: "Services", collapsed: true, items: [{ autogenerate: { directory: "services" } }] },
  typeDocSidebarGroup,
  { label: "Errors", collapsed: true, items: [{ autogenerate: { directory: "errors" } }] },
  { label: "Changes", collapsed: true, items: [{ autogenerate: { directory: "changes" } }] },
  { label: "Defects of the definitions", collapsed: true, items: [{ autogenerate: { directory: "defects" } }] },
  {
    label: "Benchmarks",
    collapsed: true,
    items: [{ label: "Charts", link: "/benchmarks/" }, { autogenerate: { directory: "benchmarks" } }],
  },
  { label: "Project", collapsed: true, items: [{ autogenerate: { directory: "project" } }] },
];
