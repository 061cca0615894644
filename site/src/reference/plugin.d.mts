import type { StarlightPlugin, StarlightUserConfig } from "@astrojs/starlight/types";

export interface ReferenceOptions {
  readonly entryPoints: string[];
  readonly tsconfig: string;
  /** Folder of the pages, in that of all content. */
  readonly output: string;
  readonly sidebar: { readonly label: string; readonly collapsed: boolean };
  /** Options of TypeDoc and of its plugin for Markdown. */
  readonly typeDoc: object;
}

export function starlightTypeDoc(options: ReferenceOptions): StarlightPlugin;

/** The place of the reference in the sidebar. */
export const typeDocSidebarGroup: NonNullable<StarlightUserConfig["sidebar"]>[number];
