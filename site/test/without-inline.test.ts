import { expect, test } from "vitest";
import { withoutInline, withoutStyleSelectors } from "../src/csp/without-inline.js";

const addresses = { folder: "/base/_strict/", classes: "/base/_strict/classes.css" };

function strict(body: string, head = ""): ReturnType<typeof withoutInline> {
  return withoutInline(
    `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`,
    addresses,
  );
}

test("an inline script becomes a file that runs at the same place", () => {
  const { html, scripts } = strict("<p>a</p><script>document.title = 1</script><p>b</p>");
  const [[name, text] = []] = [...scripts];
  expect(text).toBe("document.title = 1");
  expect(html).toContain(`<p>a</p><script src="/base/_strict/${name}"></script><p>b</p>`);
});

test("a module stays one, data stays where it is, and a script with an address is left alone", () => {
  const { html, scripts } = strict(
    '<script type="module">a</script><script type="application/json">{}</script><script src="/x.js"></script>',
  );
  expect(scripts.size).toBe(1);
  expect(html).toMatch(/<script type="module" src="\/base\/_strict\/\w+\.js"><\/script>/);
  expect(html).toContain('<script type="application/json">{}</script><script src="/x.js"></script>');
});

test("a style element becomes a sheet for the same media", () => {
  const { html, sheets } = strict("", '<style media="print">p { color: red }</style>');
  const [[name, text] = []] = [...sheets];
  expect(text).toBe("p { color: red }");
  expect(html).toContain(`<link rel="stylesheet" href="/base/_strict/${name}" media="print">`);
  expect(html).not.toContain("<style");
});

test("equal style attributes become one class, also in templates and where scripts are off", () => {
  const { html, classes } = strict(
    '<i class="x" style="--a:1"></i><template><b style="--a:1"></b></template><noscript><u style="--a:1"></u></noscript><s style></s>',
  );
  const [[name, style] = []] = [...classes];
  expect(classes.size).toBe(1);
  expect(style).toBe("--a:1");
  expect(html.split(`${name}"`)).toHaveLength(4);
  expect(html).toContain(`class="x ${name}"`);
  expect(html).not.toContain("style=");
  expect(html).toContain('<link rel="stylesheet" href="/base/_strict/classes.css">');
});

test("the policy stands before everything that it holds for", () => {
  const { html } = strict("", "<title>t</title><script>a</script>");
  expect(html.indexOf('http-equiv="content-security-policy"')).toBeGreaterThan(0);
  expect(html.indexOf('http-equiv="content-security-policy"')).toBeLessThan(html.indexOf("<script"));
  expect(html).not.toContain("unsafe-inline");
});

test("a sheet that finds the words of code by their style finds them by their class", () => {
  expect(withoutStyleSelectors(".a :where(span[style^='--']:not([class])){color:var(--0)}")).toBe(
    '.a :where(span[class^="style-"]){color:var(--0)}',
  );
  expect(() => withoutStyleSelectors("b{} a[style*=x]{}")).toThrow("selects by style attributes");
});
