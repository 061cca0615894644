import { services } from "@onetrust-client/tests-support/checkout";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Consumer, consumer } from "../src/consumer.js";
import { editor } from "../src/editor.js";
import { servicePackage } from "../src/service-package.js";
import { vendorFacts } from "../src/vendor-facts.js";

const HEAD = `import { connect } from "@onetrust-client/core";
import { consentReceipts } from "@onetrust-client/consent-receipts";
import { documents } from "@onetrust-client/documents";
import { universalConsent } from "@onetrust-client/universal-consent";

const onetrust = connect();
const consent = universalConsent(onetrust);
const files = documents(onetrust);
const receipts = consentReceipts(onetrust);
`;

/** Names and types are ours and literal; title, scopes and link are the vendor's and come from the snapshot. */
const SHOWN = [
  {
    package: "universal-consent",
    request: "GET /api/consentmanager/v2/purposes/{purposeId}",
    call: 'consent.getPurpose({ path: { purposeId: "1" } })',
    method: "getPurpose",
    hover: `(property) UniversalConsent.getPurpose: Operation
(input: GetPurposeInput, options?: CallOptions | undefined) => Promise<Purpose>`,
    answer: "const answer: Purpose\n",
    remark: "Returns `Purpose`.",
  },
  {
    package: "documents",
    request: "POST /api/document/v2/attachments",
    call: 'files.uploadFile({ body: { attachment: "{}", file: new Blob(["bytes"]) } })',
    method: "uploadFile",
    hover: `(property) Documents.uploadFile: Operation
(input: UploadFileInput, options?: CallOptions | undefined) => Promise<AttachmentResponse>`,
    answer: "const answer: AttachmentResponse\n",
    remark:
      "Returns `AttachmentResponse`. Not safe to repeat: it may take effect twice. `Id` and `FileName` of the response attach the file to a record.",
  },
  {
    package: "consent-receipts",
    request: "POST /request/v1/consentreceipts",
    call: 'receipts.createConsentReceipts({ body: { identifier: "jane", requestInformation: "token" } })',
    method: "createConsentReceipts",
    hover: `(property) ConsentReceipts.createConsentReceipts: Operation
(input: CreateConsentReceiptsInput, options?: CallOptions | undefined) => Promise<CreateConsentReceiptsOutput>`,
    answer: "const answer: CreateConsentReceiptsOutput\n",
    remark:
      "Returns `CreateConsentReceiptsOutput`. Not safe to repeat: it may take effect twice. The collection point must be set up in OneTrust: its details have the token for `requestInformation`.",
  },
].flatMap((shown) => {
  const service = services.find((each) => each.package === shown.package);
  const metadata = service && vendorFacts(service, shown.request, shown.remark);
  return metadata === undefined ? [] : [{ ...shown, metadata }];
});

let user: Consumer;

beforeAll(() => {
  user = consumer();
});

describe("what an editor shows", { timeout: 60_000 }, () => {
  test("of operations that the vendor still publishes", () => {
    expect(SHOWN.length).toBeGreaterThan(0);
  });

  test.each(SHOWN)("over $method", ({ call, method, hover, metadata, answer }) => {
    const shown = editor(user, `${method}.ts`, `${HEAD}const answer = await ${call};\nexport { answer };\n`);
    expect(shown.messages()).toEqual([]);
    expect(shown.hover(`${method}(`)).toBe(`${hover}\n${metadata}`);
    expect(shown.hover("answer =")).toBe(answer);
  });
});

/** Longest docstring up to its link: what fits into the box without scrolling. */
const LONGEST = 300;

/** Lengths of all docstrings, for the log. */
const lengths: number[] = [];

describe("the docstring of every operation", { timeout: 120_000 }, () => {
  test.each(services.map((service) => service.package))("of %s says what it returns, and is short", async (name) => {
    const { client, table } = await servicePackage(name);
    const methods = [...table.keys()];
    const lines = methods.map((method) => `api.${method}; // here`);
    const head = `import { connect } from "@onetrust-client/core";
import { ${client} } from "@onetrust-client/${name}";
const api = ${client}(connect());
`;
    const shown = editor(user, `all-of-${name}.ts`, `${head}${lines.join("\n")}\n`);
    const texts = methods.map((method) => shown.docstring(`${method}; // here`).replace(/\n@see \S+$/, ""));
    const silent = methods.filter((_, index) => !/\n(Returns|Paged list)\b/.test(texts[index] ?? ""));
    expect(silent).toEqual([]);
    expect(texts.filter((text) => text.length > LONGEST)).toEqual([]);
    lengths.push(...texts.map((text) => text.length));
  });
});

afterAll(() => {
  lengths.sort((a, b) => a - b);
  console.log({ docstrings: lengths.length, median: lengths[lengths.length >> 1], longest: lengths.at(-1) });
});

describe("what the compiler says", { timeout: 60_000 }, () => {
  test.each([
    {
      forgotten: "the path",
      call: "files.getFileLocation({})",
      message: `Argument of type '{}' is not assignable to parameter of type 'GetFileLocationInput'.
  Property 'path' is missing in type '{}' but required in type 'GetFileLocationInput'.`,
    },
    {
      forgotten: "a value of the path",
      call: "files.getFileLocation({ path: {} })",
      message: "Property 'attachmentId' is missing in type '{}' but required in type '{ attachmentId: string; }'.",
    },
    {
      forgotten: "the body",
      call: "files.uploadFile({})",
      message: `Argument of type '{}' is not assignable to parameter of type 'UploadFileInput'.
  Property 'body' is missing in type '{}' but required in type 'UploadFileInput'.`,
    },
    {
      forgotten: "the headers",
      call: "consent.getDataSubjectToken({})",
      message: `Argument of type '{}' is not assignable to parameter of type 'GetDataSubjectTokenInput'.
  Property 'headers' is missing in type '{}' but required in type 'GetDataSubjectTokenInput'.`,
    },
    { forgotten: "the input", call: "files.getFileLocation()", message: "Expected 1-2 arguments, but got 0." },
  ])("about $forgotten that was forgotten", ({ call, message }) => {
    expect(editor(user, `${call.replaceAll(/\W+/g, "-")}.ts`, `${HEAD}await ${call};\n`).messages()).toEqual([message]);
  });
});
