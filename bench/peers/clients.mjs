/**
 * The same GET with one query parameter by each client, set up as its README shows. All send through one `fetch` to one origin.
 * What is generated takes the function that it finds in its module or its global.
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { request } from "@octokit/request";
import Cloudflare from "cloudflare";
import ky from "ky";
import OpenAI from "openai";
import createClient from "openapi-fetch";

const path = "/api/consentmanager/v1/purposes";
const query = { size: 50 };
const generated = (name) =>
  import(
    pathToFileURL(
      join(import.meta.dirname, "clients", name, "consent-preferences-universal-consent-preference-management-oas.mjs"),
    ).href
  );

/** @param {string} origin @param {typeof fetch} fetch */
export async function clientsOf(origin, fetch) {
  globalThis.fetch = fetch;
  const [heyApi, orval, swagger, kubb] = await Promise.all(
    ["hey-api", "orval", "swagger-typescript-api", "kubb"].map(generated),
  );
  const openapiFetch = createClient({ baseUrl: origin, fetch });
  const openai = new OpenAI({ apiKey: "key", baseURL: origin, fetch });
  const cloudflare = new Cloudflare({ apiToken: "token", baseURL: origin, fetch });
  const octokit = request.defaults({ baseUrl: origin, request: { fetch } });
  const kyClient = ky.create({ fetch });
  const api = new swagger.Api({ baseUrl: origin, customFetch: fetch });
  heyApi.client.setConfig({ baseUrl: origin, fetch });
  return {
    "openapi-fetch": () => openapiFetch.GET(path, { params: { query } }),
    "hey-api": () => heyApi.getPurposesUsingGet({ query }),
    orval: () => orval.getPurposesUsingGET(query),
    "swagger-typescript-api": () => api.api.getPurposesUsingGet(query),
    Kubb: () => kubb.getPurposesUsingGET(query, { baseURL: origin }),
    ky: () => kyClient(`${origin}${path}`, { searchParams: query }).json(),
    openai: () => openai.get(path, { query }),
    cloudflare: () => cloudflare.get(path, { query }),
    "@octokit/request": () => octokit(`GET ${path}`, query),
  };
}
