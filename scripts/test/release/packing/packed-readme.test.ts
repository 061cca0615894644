import { describe, expect, it } from "vitest";
import { packedReadme } from "../../../src/release/packing/packed-readme.js";

const place = { directory: "packages/services/pets", files: new Set(["LICENSE", "README.md", "dist/index.js"]) };
const REPOSITORY = "https://github.com/OWNER/NAME";

/** A README, with the address of the repository, and as long as it is not known. */
const cases: Record<string, readonly [text: string, addressed: string, unset: string]> = {
  "a link out of the package": [
    "See [lists](../../../docs/guides/paging.md) first.",
    `See [lists](${REPOSITORY}/blob/HEAD/docs/guides/paging.md) first.`,
    "See lists first.",
  ],
  "a link with a place and a title": [
    '[one](../../../docs/auth.md#keys "../../../docs/auth.md")',
    `[one](${REPOSITORY}/blob/HEAD/docs/auth.md#keys "../../../docs/auth.md")`,
    "one",
  ],
  "a link whose text names its target": [
    "[`../a.md`](../a.md)",
    `[\`../a.md\`](${REPOSITORY}/blob/HEAD/packages/services/a.md)`,
    "`../a.md`",
  ],
  "a link in a table": [
    "| a | b |\n|---|---|\n| [x](../a) | y |\n",
    `| a | b |\n|---|---|\n| [x](${REPOSITORY}/blob/HEAD/packages/services/a) | y |\n`,
    "| a | b |\n|---|---|\n| x | y |\n",
  ],
  "a link to a file of the package": [
    "[licence](./LICENSE)",
    `[licence](${REPOSITORY}/blob/HEAD/packages/services/pets/LICENSE)`,
    "[licence](./LICENSE)",
  ],
  "an image": ["![a *pet*](pet.png)", `![a *pet*](${REPOSITORY}/raw/HEAD/packages/services/pets/pet.png)`, "a pet"],
  "an image in a link": [
    "[![state](state.svg)](../../../docs/state.md)",
    `[![state](${REPOSITORY}/raw/HEAD/packages/services/pets/state.svg)](${REPOSITORY}/blob/HEAD/docs/state.md)`,
    "state",
  ],
  "a reference": [
    "[one][far] and [far]\n\n[far]: ../far.md 'Far'\n",
    `[one][far] and [far]\n\n[far]: ${REPOSITORY}/blob/HEAD/packages/services/far.md 'Far'\n`,
    "one and far\n\n\n",
  ],
  "several in a line": [
    "[a](../a), [b](https://example.com/b), [c](../c)",
    `[a](${REPOSITORY}/blob/HEAD/packages/services/a), [b](https://example.com/b), [c](${REPOSITORY}/blob/HEAD/packages/services/c)`,
    "a, [b](https://example.com/b), c",
  ],
};

/** What stays as it is, whether the address is known or not. */
const unchanged = [
  "[vendor](https://developer.onetrust.com/onetrust/reference/getpet)",
  "[below](#errors)",
  "[mail](mailto:someone@example.com) <https://example.com/>",
  "`[code](../a.md)`",
  "```md\n[code](../a.md)\n```",
  "\\[no link](../a.md)",
  '<a href="https://example.com/">x</a>',
];

describe("the README of a packed package", () => {
  it.each(Object.entries(cases))("%s", (_, [text, addressed, unset]) => {
    expect(packedReadme(text, { ...place, url: REPOSITORY })).toBe(addressed);
    expect(packedReadme(text, { ...place, url: null })).toBe(unset);
  });

  it.each(unchanged)("keeps %s", (text) => {
    expect(packedReadme(text, { ...place, url: REPOSITORY })).toBe(text);
    expect(packedReadme(text, { ...place, url: null })).toBe(text);
  });

  it.each([
    [
      '<img src="pet.png">',
      "README: an HTML tag names pet.png, which is not made absolute. Write the link or image in Markdown.",
    ],
    [
      "[x](../../../../y)",
      "README: the link to ../../../../y leads out of the repository. Write it relative to the README.",
    ],
    ["[x](/docs)", "README: the link to /docs leads out of the repository. Write it relative to the README."],
    [
      "[x](../a&amp;b)",
      "README: the link to ../a&b holds an escape. Write its target without one, so that it can be made absolute.",
    ],
  ])("refuses %s", (text, message) => {
    expect(() => packedReadme(text, { ...place, url: REPOSITORY })).toThrow(new Error(message));
  });
});
