import { bearer, connect } from "@onetrust-client/core";
import { pathClient } from "@onetrust-client/core/path-client";
import { type paths, universalConsentPaths } from "@onetrust-client/universal-consent/paths";
import { createOpenApiHttp } from "openapi-msw";
import createClient, { type OpenapiQueryClient } from "openapi-react-query";

const hostname = "app-eu.onetrust.com";

/** Hooks for React over the paths of a service. */
export const $api: OpenapiQueryClient<paths> = createClient(
  pathClient(universalConsentPaths, connect({ hostname, credentials: bearer("a-token"), retry: false })),
);

/** Handlers for msw over the same paths. */
export const http = createOpenApiHttp<paths>({ baseUrl: `https://${hostname}` });
