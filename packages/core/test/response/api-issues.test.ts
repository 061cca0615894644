import { expect, test } from "vitest";
import { bearer, type ConnectOptions, connect } from "../../src/index.js";
import { host, type Reply } from "../support/host.js";
import { pets } from "../support/pets.js";
import { rejection } from "../support/rejection.js";

const open = (hostname: string, options: ConnectOptions = {}) =>
  pets(connect({ hostname, credentials: bearer("t"), retry: false, ...options }));

const answer =
  (body: string, status: number, headers: Record<string, string> = {}): Reply =>
  (_, response) =>
    response.writeHead(status, headers).end(body);

const issue = (code?: string, title?: string, detail?: string, source?: string) => ({ code, title, detail, source });

test.each<[string, string, unknown[], string[], string | undefined]>([
  ["nothing", "", [], [], undefined],
  [
    "the documented shape",
    '{"errors":[{"code":"C-1","title":"t","detail":"d","source":{"pointer":"/name"}}],"traceId":"7f3c"}',
    [issue("C-1", "t", "d", "/name")],
    ["C-1"],
    "7f3c",
  ],
  [
    "a message, a parameter",
    '{"errors":[{"code":"C_2","message":"m","source":{"parameter":"size"}}]}',
    [issue("C_2", "m", undefined, "size")],
    ["C_2"],
    undefined,
  ],
  [
    "a source that is text",
    '{"errors":[{"code":3,"source":"name"}]}',
    [issue("3", undefined, undefined, "name")],
    ["3"],
    undefined,
  ],
  ["no errors but a trace", '{"errors":[],"traceId":"abc"}', [], [], "abc"],
  ["a quoted string", '"Purpose not found"', [issue(undefined, "Purpose not found")], [], undefined],
  ["plain text", "Purpose not found", [issue(undefined, "Purpose not found")], [], undefined],
  ["double-encoded", JSON.stringify('{"errors":[{"code":"X"}],"traceId":"1"}'), [issue("X")], ["X"], "1"],
  [
    "errorMessages",
    '{"status":"FAILED","errorMessages":["a","b"]}',
    [issue(undefined, "a"), issue(undefined, "b")],
    [],
    undefined,
  ],
  [
    "OAuth",
    '{"error":"invalid_client","error_description":"Bad credentials"}',
    [issue(undefined, "invalid_client", "Bad credentials")],
    [],
    undefined,
  ],
  [
    "SCIM",
    '{"schemas":[],"scimType":"uniqueness","detail":"userName is taken","status":"409"}',
    [issue("uniqueness", undefined, "userName is taken")],
    ["uniqueness"],
    undefined,
  ],
  ["one issue by itself", '{"code":"A.B:C","message":"m"}', [issue("A.B:C", "m")], ["A.B:C"], undefined],
  ["a list", '[{"errorCode":"Z"},"w"]', [issue("Z"), issue(undefined, "w")], ["Z"], undefined],
  ["null", "null", [], [], undefined],
  [
    "a code that is none",
    '{"code":"please <b>look</b>","traceId":"a b"}',
    [issue("please <b>look</b>")],
    [],
    undefined,
  ],
])("issues from %s", async (_, body, issues, codes, traceId) => {
  const server = await host(answer(body, 400));
  const error = await rejection(open(server.origin).getPets());
  if (error.kind !== "http") throw error;
  expect([error.issues, error.codes, error.traceId, error.body, error.status]).toEqual([
    issues,
    codes,
    traceId,
    body,
    400,
  ]);
  const answered = ["getPets: GET /api/pet/v1/pets answered 400", ...codes].join(" ");
  const trace = traceId === undefined ? "" : ` (trace ${traceId})`;
  const where = issues.length > 0 ? "error.issues" : "error.body";
  expect(error.message).toBe(`${answered}${trace}. Read ${where}, or set verbose: true to see the host's words.`);
});
