import type { StarlightUserConfig } from "@astrojs/starlight/types";

/** The sections of the site, in the order in which a newcomer needs them. */
export const sidebar: NonNullable<StarlightUserConfig["sidebar"]> = [
  { label: "Start", link: "/" },
  { label: "Explorer", link: "/explorer/" },
  { label: "Scopes", link: "/scopes/" },
  { label: "Guides", items: [{ autogenerate: { directory: "guides" } }] },
];
