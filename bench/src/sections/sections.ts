import type { Words } from "../results/page.js";
import { build } from "./build.js";
import { bundle } from "./bundle.js";
import { call } from "./call.js";
import { codegen } from "./codegen.js";
import { imports } from "./import.js";
import { limits } from "./limits.js";
import { paging } from "./paging.js";
import type { Section } from "./section.js";
import { types } from "./types.js";

/** In the order of the page. */
export const SECTIONS: Readonly<Record<string, Section>> = {
  call,
  paging,
  limits,
  import: imports,
  bundle,
  types,
  codegen,
  build,
};

/** What people say of the sections, for the page. */
export const words: Words = {
  methods: Object.fromEntries(Object.entries(SECTIONS).map(([name, { method }]) => [name, method])),
  misses: Object.fromEntries(Object.values(SECTIONS).flatMap(({ misses = {} }) => Object.entries(misses))),
};
