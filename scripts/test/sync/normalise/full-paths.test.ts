import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../../src/model/openapi.js";
import { normalise } from "../../../src/sync/normalise/normalise.js";
import { definition } from "../../support/definitions/definition.js";

describe("full paths", () => {
  const at = (url: string, paths: readonly string[], variables?: JsonObject) => {
    const servers = [{ url, ...(variables && { variables }) }];
    const after = normalise({
      ...definition(
        paths.map((path) => `GET ${path}`),
        { servers },
      ),
    });
    return { urls: after.servers?.map((server) => server.url), paths: Object.keys(after.paths) };
  };

  test("the server's base path goes into the paths, once", () => {
    const { urls, paths } = at("https://{hostname}/api/custom-entity", [
      "/v1/a",
      "/api/custom-entity/v1/b",
      "/api/custom-entity-2",
    ]);
    expect(urls).toEqual(["https://{hostname}"]);
    expect(paths).toEqual([
      "/api/custom-entity/v1/a",
      "/api/custom-entity/v1/b",
      "/api/custom-entity/api/custom-entity-2",
    ]);
  });

  test.each([
    ["https://{hostname}", "https://{hostname}", "/v1/a"],
    ["https://{hostname}/", "https://{hostname}", "/v1/a"],
    ["https://{hostname}:8080/api/bridge/", "https://{hostname}:8080", "/api/bridge/v1/a"],
    ["/api", "", "/api/v1/a"],
  ])("server %s", (url, origin, path) => expect(at(url, ["/v1/a"])).toEqual({ urls: [origin], paths: [path] }));

  test("a variable in the base path takes its default", () => {
    expect(at("https://host/{base}", ["/v1/a"], { base: { default: "api" } }).paths).toEqual(["/api/v1/a"]);
  });

  test("a reference into a path that moves moves with it", () => {
    const reference = { $ref: "#/paths/~1v1~1pets/get/responses/200" };
    const paths = { ...definitionPaths(), "/v1/cats": { get: { responses: { 200: reference } } } };
    const after = (url: string) => normalise({ ...definition([], { paths, servers: [{ url }] }) });
    expect(after("https://host").paths["/v1/cats"]?.get?.responses?.["200"]).toEqual(reference);
    expect(after("https://host/api").paths["/api/v1/cats"]?.get?.responses?.["200"]).toEqual({
      $ref: "#/paths/~1api~1v1~1pets/get/responses/200",
    });
  });

  test("two paths that become one hold the operations of both, each with its own parameters", () => {
    const named = (name: string) => [{ name, in: "query", schema: { type: "string" } }];
    const paths = {
      "/v1/a": { parameters: named("first"), get: { responses: {} } },
      "/api/v1/a": { parameters: named("second"), post: { responses: {} } },
    };
    const after = normalise({ ...definition([], { paths, servers: [{ url: "https://host/api" }] }) });
    expect(Object.keys(after.paths)).toEqual(["/api/v1/a"]);
    const { get, post, parameters } = after.paths["/api/v1/a"] ?? {};
    expect([get?.parameters, post?.parameters, parameters]).toEqual([named("first"), named("second"), undefined]);
  });
});

describe("an operation that no host can tell from one before it", () => {
  const noted = (operations: readonly string[], extra: object = {}) => {
    const notes: string[] = [];
    const after = normalise({ ...definition(operations, extra) }, (note) => notes.push(note));
    return { notes, left: Object.entries(after.paths).map(([path, item]) => [path, ...Object.keys(item)]) };
  };

  test("is left out by name where the names of parameters differ; the others of its path stay", () => {
    expect(noted(["GET /v1/{a}", "GET /v1/{b}", "PUT /v1/{b}", "GET /v1/{c}/x"])).toEqual({
      notes: ["GET /v1/{b} is left out: no host can tell it from GET /v1/{a}"],
      left: [
        ["/v1/{a}", "get"],
        ["/v1/{b}", "put"],
        ["/v1/{c}/x", "get"],
      ],
    });
  });

  test("is left out by name where one has the base path and the other has not", () => {
    expect(noted(["GET /v1/a", "GET /api/v1/a"], { servers: [{ url: "https://h/api" }] })).toEqual({
      notes: ["GET /api/v1/a is left out: no host can tell it from GET /v1/a"],
      left: [["/api/v1/a", "get"]],
    });
  });

  test("is left out by name in Swagger 2.0 as well", () => {
    const notes: string[] = [];
    const get = { responses: {} };
    const document = {
      swagger: "2.0",
      info: { title: "Pets", version: "1" },
      basePath: "/api",
      host: "app.onetrust.com",
    };
    normalise({ ...document, paths: { "/v1/a": { get }, "/api/v1/a": { get } } }, (note) => notes.push(note));
    expect(notes).toEqual(["GET /api/v1/a is left out: no host can tell it from GET /v1/a"]);
  });
});

describe("servers that every operation names, the same everywhere", () => {
  const servers = [{ url: "https://files.example/base" }];
  const get = { responses: {} };
  const after = (paths: object) => normalise({ ...definition([], { paths }) });

  test("are the definition's, with their base path", () => {
    const { servers: own, paths } = after({ "/v1/a": { get, servers }, "/v1/b": { get: { ...get, servers } } });
    expect(own).toEqual([{ url: "https://files.example" }]);
    expect(paths).toEqual({ "/base/v1/a": { get: { responses: {} } }, "/base/v1/b": { get: { responses: {} } } });
  });

  test("stay with the operations where one operation names none", () => {
    const { servers: own, paths } = after({ "/v1/a": { get, servers }, "/v1/b": { get } });
    expect(own?.map(({ url }) => url)).toEqual(["https://{hostname}"]);
    expect(paths["/v1/a"]?.servers).toEqual(servers);
  });
});

function definitionPaths(): object {
  return { "/v1/pets": { get: { responses: { 200: { description: "Prose." } } } } };
}
