import { expect, test, vi } from "vitest";
import { bearer, type ConnectOptions, connect } from "../../src/index.js";
import { readIssues } from "../../src/response/api-issues.js";
import { answering, host } from "../support/host.js";
import { pets } from "../support/pets.js";
import { rejection } from "../support/rejection.js";

const open = (hostname: string, options: ConnectOptions = {}) =>
  pets(connect({ hostname, credentials: bearer("t"), retry: false, ...options }));

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
  [
    "the fields of Spring beside their summary",
    '{"message":"Validation failed","fieldErrors":[{"field":"email","message":"is not valid","code":"Email"}]}',
    [issue(undefined, "Validation failed"), issue("Email", "is not valid", undefined, "email")],
    ["Email"],
    undefined,
  ],
  [
    "Spring's own errors, whose path is that of the URL",
    '{"status":400,"error":"Bad Request","path":"/api/x","errors":[{"code":"NotBlank","defaultMessage":"must not be blank","objectName":"pet","field":"name","rejectedValue":""},{"code":"NotBlank","defaultMessage":"must not be blank","field":"tag"}]}',
    [
      issue(undefined, "Bad Request"),
      issue("NotBlank", "must not be blank", undefined, "name"),
      issue("NotBlank", "must not be blank", undefined, "tag"),
    ],
    ["NotBlank"],
    undefined,
  ],
  [
    "messages by field, as RFC 9457 problems of .NET have them",
    '{"title":"One or more validation errors occurred.","errors":{"Name":["is required","is short"],"Age":"is no number"}}',
    [
      issue(undefined, "One or more validation errors occurred."),
      issue(undefined, "is required", undefined, "Name"),
      issue(undefined, "is short", undefined, "Name"),
      issue(undefined, "is no number", undefined, "Age"),
    ],
    [],
    undefined,
  ],
  [
    "parameters with a name and a reason",
    '{"title":"t","detail":"d","invalid-params":[{"name":"size","reason":"is too large"}]}',
    [issue(undefined, "t", "d"), issue(undefined, "is too large", undefined, "size")],
    [],
    undefined,
  ],
  [
    "violations",
    '{"violations":[{"propertyPath":"a.b","message":"m"}]}',
    [issue(undefined, "m", undefined, "a.b")],
    [],
    undefined,
  ],
  [
    "validation errors inside an error of a list",
    '{"errors":[{"code":"C","validationErrors":[{"path":"a","message":"m"}]}]}',
    [issue("C"), issue(undefined, "m", undefined, "a")],
    ["C"],
    undefined,
  ],
  [
    "sub-errors",
    '{"code":"C","subErrors":[{"object":"pet","field":"age","message":"m"}]}',
    [issue("C"), issue(undefined, "m", undefined, "age")],
    ["C"],
    undefined,
  ],
  [
    "an error with details",
    '{"error":{"code":"C","message":"m","traceId":"t1","details":[{"target":"name","message":"n"}]}}',
    [issue("C", "m"), issue(undefined, "n", undefined, "name")],
    ["C"],
    "t1",
  ],
  [
    "a place in the request",
    '{"detail":[{"loc":["body","age"],"msg":"field required","type":"missing"}]}',
    [issue(undefined, "field required", undefined, "body.age")],
    [],
    undefined,
  ],
  [
    "a list of fields",
    '[{"field":"name","message":"m"},{"fieldName":"tag","errorMessage":"n"}]',
    [issue(undefined, "m", undefined, "name"), issue(undefined, "n", undefined, "tag")],
    [],
    undefined,
  ],
  ["one error as an object", '{"errors":{"code":"C","message":"m"}}', [issue("C", "m")], ["C"], undefined],
  ["messages that are one text", '{"errorMessages":"no such pet"}', [issue(undefined, "no such pet")], [], undefined],
  ["a record that reports nothing", '{"name":"Rex","path":"/x","field":"y"}', [], [], undefined],
  ["no end of errors in errors", `${'{"errors":['.repeat(50)}{"code":"C"}${"]}".repeat(50)}`, [], [], undefined],
  ["no end of an error in an error", `${'{"error":'.repeat(50)}{"code":"C"}${"}".repeat(50)}`, [], [], undefined],
  ["no end of errors as objects", `${'{"errors":'.repeat(50)}{"code":"C"}${"}".repeat(50)}`, [], [], undefined],
  [
    "errors as one object that only lists others",
    '{"errors":{"fieldErrors":[{"field":"a","message":"m"}]}}',
    [issue(undefined, "m", undefined, "a")],
    [],
    undefined,
  ],
  ["errors that are null", '{"code":"C","errors":null,"error":null}', [issue("C")], ["C"], undefined],
  ["errors that are a flag", '{"code":"C","errors":true}', [issue("C")], ["C"], undefined],
  ["null", "null", [], [], undefined],
  [
    "a code that is none",
    '{"code":"please <b>look</b>","traceId":"a b"}',
    [issue("please <b>look</b>")],
    [],
    undefined,
  ],
])("issues from %s", async (_, body, issues, codes, traceId) => {
  const server = await host(answering(body, 400));
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

test("a body without lists of problems is not searched for lists in what is not there", () => {
  const lists = vi.spyOn(Array.prototype, "flatMap");
  expect(readIssues({ message: "not now" }).issues.map(({ title }) => title)).toEqual(["not now"]);
  expect(lists.mock.calls.length).toBeLessThan(10);
  lists.mockRestore();
});

test("steps of a place that are no texts are passed over", () => {
  const { issues } = readIssues({ detail: [{ loc: ["body", {}, "email"], msg: "is not valid" }] });
  expect(issues.map(({ source, title }) => [source, title])).toEqual([["body.email", "is not valid"]]);
});
