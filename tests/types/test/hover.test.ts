import { services } from "@onetrust-client/tests-support/checkout";
import { beforeAll, describe, expect, test } from "vitest";
import { type Consumer, consumer } from "../src/consumer.js";
import { editor } from "../src/editor.js";
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
  },
  {
    package: "documents",
    request: "POST /api/document/v2/attachments",
    call: 'files.uploadFile({ body: { attachment: "{}", file: new Blob(["bytes"]) } })',
    method: "uploadFile",
    hover: `(property) Documents.uploadFile: Operation
(input: UploadFileInput, options?: CallOptions | undefined) => Promise<AttachmentResponse>`,
    answer: "const answer: AttachmentResponse\n",
    remark: "Not safe to repeat: a second request may take effect again.",
  },
  {
    package: "consent-receipts",
    request: "POST /request/v1/consentreceipts",
    call: 'receipts.createConsentReceipts({ body: { identifier: "jane", requestInformation: "token" } })',
    method: "createConsentReceipts",
    hover: `(property) ConsentReceipts.createConsentReceipts: Operation
(input: CreateConsentReceiptsInput, options?: CallOptions | undefined) => Promise<CreateConsentReceiptsOutput>`,
    answer: "const answer: CreateConsentReceiptsOutput\n",
    remark: "Not safe to repeat: a second request may take effect again.",
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
