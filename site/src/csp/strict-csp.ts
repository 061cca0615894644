import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { withoutInline, withoutStyleSelectors } from "./without-inline.js";

const FOLDER = "_strict";

/** Rewrites every page after the build so that it obeys a policy without `'unsafe-inline'`. `base` is the path of the site. */
export function strictCsp(base: string): AstroIntegration {
  return {
    name: "strict-csp",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const count = await rewritePages(fileURLToPath(dir), base);
        logger.info(`${count} pages have no inline scripts and styles.`);
      },
    },
  };
}

async function rewritePages(root: string, base: string): Promise<number> {
  const all = await readdir(root, { recursive: true });
  const paths = all.filter((path) => path.endsWith(".html"));
  const folder = `${base.replace(/\/$/, "")}/${FOLDER}/`;
  const files = new Map<string, string>();
  const classes = new Map<string, string>();
  const pages = new Map<string, string>();
  const marker = `${folder}classes.css`;
  for (const path of paths) {
    const page = withoutInline(await readFile(join(root, path), "utf8"), { folder, classes: marker });
    for (const [name, text] of page.scripts) files.set(name, text);
    for (const [name, text] of page.sheets) files.set(name, withoutStyleSelectors(text));
    for (const [name, style] of page.classes) classes.set(name, style);
    pages.set(path, page.html);
  }
  for (const path of all.filter((name) => name.endsWith(".css"))) {
    const file = join(root, path);
    await writeFile(file, withoutStyleSelectors(await readFile(file, "utf8")));
  }
  // In the order of names, so that the same pages always give the same file.
  const rules = [...classes].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, style]) => `.${name}{${style}}`);
  const sheet = `${rules.join("\n")}\n`;
  const sheetName = `${createHash("sha256").update(sheet).digest("hex").slice(0, 12)}.css`;
  files.set(sheetName, sheet);
  await mkdir(join(root, FOLDER), { recursive: true });
  for (const [name, text] of files) await writeFile(join(root, FOLDER, name), text);
  for (const [path, text] of pages) await writeFile(join(root, path), text.replaceAll(marker, folder + sheetName));
  return paths.length;
}
