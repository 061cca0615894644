import { describe, expect, test } from "vitest";
import {
  bearer,
  connect,
  defineService,
  type Operation,
  type ParameterStyles,
  styledParameters,
} from "../../src/index.js";
import { definePaths, pathClient } from "../../src/path-client/index.js";
import { host, json } from "../support/host.js";
import { thrown } from "../support/rejection.js";

interface Things {
  readonly getThing: Operation<[input?: object], unknown>;
}

function things(styles: ParameterStyles, path = "/t") {
  return defineService<Things>({
    package: "things",
    host: "tenant",
    operations: { getThing: { path, styles } },
    parameters: styledParameters,
  });
}

const connection = connect({ hostname: "app-eu.onetrust.com", credentials: bearer("t") });

/** What stands behind the host, and the header `x`, in a draft. */
function drafted(styles: ParameterStyles, input: object, path?: string): unknown[] {
  const { url, headers } = things(styles, path)(connection).getThing.draft(input);
  return [url.replace("https://app-eu.onetrust.com", ""), headers.x];
}

describe("values of the wrong sort for their style", () => {
  test.each<[ParameterStyles["path"], unknown, string]>([
    [{ id: { style: "simple" } }, [], "path.id is empty, or nothing but dots. Expected at least one value."],
    [{ id: { style: "simple" } }, [".."], "path.id is empty, or nothing but dots. Expected at least one value."],
    [{ id: { style: "label" } }, "", "path.id is empty, or nothing but dots. Expected at least one value."],
    [{ id: { style: "matrix" } }, [{}], "path.id must be a text, a number or a boolean; got an object."],
    [{ id: { style: "json" } }, Number.NaN, "path.id is NaN, which JSON cannot hold. Pass a finite number or null."],
    [{ id: { style: "simple" } }, "\ud800", "path.id has half of a surrogate pair in it, which is not valid text."],
    [{ id: { style: "simple" } }, undefined, "path.id is missing. Pass { path: { id } }."],
  ])("%j of %j", async (path, id, message) => {
    const error = await thrown(() => drafted({ ...(path && { path }) }, { path: { id } }, "/t/{id}"));
    expect(error).toMatchObject({ kind: "configuration", message: `getThing: ${message}` });
  });
});

test("values that are missing, and lists without any, are not sent", () => {
  const styles: ParameterStyles = { query: { a: { style: "form", explode: false }, b: { style: "deepObject" } } };
  expect(drafted(styles, { query: { a: [], b: { c: null, d: [undefined] }, e: undefined } })).toEqual([
    "/t",
    undefined,
  ]);
  expect(drafted(styles, { query: { a: null, f: 1 } })).toEqual(["/t?f=1", undefined]);
});

test("parameters without a style of their own are written as ever, and names of headers have no case", () => {
  const styles: ParameterStyles = { query: { a: { style: "pipeDelimited" } }, headers: { X: { style: "simple" } } };
  const input = { query: { a: ["1", "2"], b: ["3", "4"] }, headers: { x: ["5", 6] } };
  expect(drafted(styles, input)).toEqual(["/t?a=1%7C2&b=3&b=4", "5,6"]);
  expect(drafted({}, { path: { id: "a/b" } }, "/t/{id}")).toEqual(["/t/a%2Fb", undefined]);
});

test("a delimiter inside of a value is not taken for one", () => {
  const styles: ParameterStyles = { query: { a: { style: "form", explode: false, allowReserved: true } } };
  expect(drafted({ query: { a: { style: "form", explode: false } } }, { query: { a: ["1,2", "3"] } })[0]).toBe(
    "/t?a=1%2C2,3",
  );
  expect(drafted(styles, { query: { a: ["/x:y", "&#+="] } })[0]).toBe("/t?a=/x:y,%26%23%2B%3D");
});

test("a parameter called like a member of every object has no style", () => {
  expect(drafted({ query: {} }, { query: { constructor: "a" } })[0]).toBe("/t?constructor=a");
});

test("calls by path write the same", async () => {
  const server = await host((_, response) => json(response, {}));
  const service = things(
    { query: { a: { style: "form", explode: false } }, path: { id: { style: "matrix" } } },
    "/t/{id}",
  );
  const open = connect({ hostname: server.origin, credentials: bearer("t") });
  const client = pathClient(definePaths(service), open);
  const init = { params: { path: { id: "x" }, query: { a: ["1", "2"] } } };
  await Reflect.apply(Reflect.get(client, "GET"), client, ["/t/{id}", init]);
  expect(server.arrivals.map(({ url }) => url)).toEqual(["/t/;id=x?a=1,2"]);
});

describe("each style writes values, lists and objects as OpenAPI declares it", () => {
  const object = { a: 1, b: "x y" };

  test.each<[Partial<ParameterStyles>["path"], unknown, string]>([
    [{ id: { style: "simple" } }, [1, 2], "1,2"],
    [{ id: { style: "simple" } }, object, "a,1,b,x%20y"],
    [{ id: { style: "simple", explode: true } }, object, "a=1,b=x%20y"],
    [{ id: { style: "label" } }, [1, 2], ".1,2"],
    [{ id: { style: "label", explode: true } }, [1, 2], ".1.2"],
    [{ id: { style: "label", explode: true } }, object, ".a=1.b=x%20y"],
    [{ id: { style: "matrix" } }, [1, 2], ";id=1,2"],
    [{ id: { style: "matrix" } }, object, ";id=a,1,b,x%20y"],
    [{ id: { style: "matrix", explode: true } }, [1, 2], ";id=1;id=2"],
    [{ id: { style: "matrix", explode: true } }, object, ";a=1;b=x%20y"],
    [{ id: { style: "json" } }, { a: 1 }, "%7B%22a%22%3A1%7D"],
  ])("path: %j of %j is %s", (path, id, text) => {
    expect(drafted({ ...(path && { path }) }, { path: { id } }, "/t/{id}")).toEqual([`/t/${text}`, undefined]);
  });

  test.each<[Partial<ParameterStyles>["query"], unknown, string]>([
    [{ q: { style: "form" } }, [1, 2], "q=1&q=2"],
    [{ q: { style: "form" } }, object, "a=1&b=x%20y"],
    [{ q: { style: "form", explode: false } }, [1, 2], "q=1,2"],
    [{ q: { style: "form", explode: false } }, object, "q=a,1,b,x%20y"],
    [{ q: { style: "spaceDelimited" } }, [1, 2], "q=1%202"],
    [{ q: { style: "spaceDelimited", explode: true } }, [1, 2], "q=1&q=2"],
    [{ q: { style: "pipeDelimited" } }, [1, 2], "q=1%7C2"],
    [{ q: { style: "deepObject" } }, { a: { b: 1 }, c: [2, 3] }, "q%5Ba%5D%5Bb%5D=1&q%5Bc%5D=2&q%5Bc%5D=3"],
    [{ q: { style: "json" } }, { a: 1 }, "q=%7B%22a%22%3A1%7D"],
    [{ q: { style: "form", allowReserved: true } }, "a/b?c&d#e", "q=a/b?c%26d%23e"],
  ])("query: %j of %j is %s", (query, q, text) => {
    expect(drafted({ ...(query && { query }) }, { query: { q } })).toEqual([`/t?${text}`, undefined]);
  });

  test.each<[Partial<ParameterStyles>["headers"], unknown, string | undefined]>([
    [{ x: { style: "simple" } }, [1, 2], "1,2"],
    [{ x: { style: "simple" } }, { a: 1, b: 2 }, "a,1,b,2"],
    [{ x: { style: "simple", explode: true } }, { a: 1, b: 2 }, "a=1,b=2"],
    [{ x: { style: "json" } }, { a: 1 }, '{"a":1}'],
    [{ x: { style: "simple" } }, undefined, undefined],
  ])("header: %j of %j is %s", (headers, x, text) => {
    expect(drafted({ ...(headers && { headers }) }, { headers: { x } })).toEqual(["/t", text]);
  });
});
