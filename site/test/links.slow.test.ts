import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { expect, inject, test } from "vitest";

const { pathname: base } = new URL(inject("siteAddress"));
const folder = inject("siteFiles");

interface PageParts {
  readonly addresses: readonly string[];
  readonly ids: ReadonlySet<string>;
}

const pages = new Map<string, PageParts>();
for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
  if (file.endsWith(".html")) pages.set(file, partsOf(readFileSync(join(folder, file), "utf8")));
}

test("every internal link leads to a file, and to an element of it if it names one", () => {
  expect(pages.size).toBeGreaterThan(100);
  const links = [...pages].flatMap(([file, { addresses }]) => addresses.map((address) => [file, address] as const));
  console.log(`${links.length} links and resources on ${pages.size} pages.`);
  expect(links.length).toBeGreaterThan(10_000);
  const broken = links.filter(([file, address]) => !leadsSomewhere(file, address));
  expect([...new Set(broken.map(([file, address]) => `${file}: ${address}`))]).toEqual([]);
});

test("links on Markdown pages lead to Markdown pages and to pages", () => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".md"));
  expect(files.length).toBeGreaterThan(100);
  const broken = files.flatMap((file) => {
    const links = [...readFileSync(join(folder, file), "utf8").matchAll(/(?<=\]\()[\w./-]+(?=[)#])/g)];
    const missing = links.filter(([link]) => !existsSync(join(folder, file, "..", link)));
    return missing.map(([link]) => `${file}: ${link}`);
  });
  expect(broken).toEqual([]);
});

function leadsSomewhere(file: string, address: string): boolean {
  const url = new URL(address, `http://site${base}${file.replace(/index\.html$/, "")}`);
  if (url.host !== "site" || url.protocol === "data:") return true;
  if (!url.pathname.startsWith(base)) return false;
  const path = decodeURIComponent(url.pathname.slice(base.length));
  const target = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  const page = pages.get(target);
  if (page === undefined) return existsSync(join(folder, target));
  const id = decodeURIComponent(url.hash.slice(1));
  return id === "" || page.ids.has(id);
}

function partsOf(html: string): PageParts {
  const addresses: string[] = [];
  const ids = new Set<string>(["_top"]);
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ("attrs" in node) {
      for (const { name, value } of node.attrs) {
        if (name === "id") ids.add(value);
        if (name === "href" || name === "src") addresses.push(value);
      }
    }
    if ("childNodes" in node) node.childNodes.forEach(visit);
    if ("content" in node) visit(node.content);
  };
  visit(parse(html, { scriptingEnabled: false }));
  return { addresses, ids };
}
