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

  test("two paths that become one are an error", () => {
    expect(() => at("https://host/api", ["/v1/a", "/api/v1/a"])).toThrow("two paths become /api/v1/a");
  });
});

function definitionPaths(): object {
  return { "/v1/pets": { get: { responses: { 200: { description: "Prose." } } } } };
}
