import { type Code, json, type Mistake } from "./mistake.js";

/** Calls an operation with a token function. */
const withTokenFunction =
  (token: () => unknown): Code =>
  async ({ open, bearer }) =>
    await open({ credentials: bearer(token) }).listWebsites();

/** Rows 11 to 28: who calls. */
export const credentialsMistakes: readonly Mistake[] = [
  {
    id: "11",
    mistake: "There are no credentials, neither in the options nor in the environment.",
    code: async ({ open }) => await open({ credentials: undefined }).listWebsites(),
    expected: {
      refused:
        "listWebsites: no credentials. Pass credentials to connect(), or set ONETRUST_CLIENT_ID and ONETRUST_CLIENT_SECRET, or ONETRUST_API_KEY.",
    },
  },
  {
    id: "12",
    mistake: "The environment has a client id and no secret.",
    code: async ({ connect, setVariable }) => {
      setVariable("ONETRUST_CLIENT_ID", "id");
      connect({ hostname: "app-eu.onetrust.com" });
    },
    expected: {
      refused: "connect: ONETRUST_CLIENT_ID is set, ONETRUST_CLIENT_SECRET is not. Set both, or pass credentials.",
    },
  },
  {
    id: "13a",
    mistake: "The client secret is left out, or its variable is not set.",
    code: async ({ clientCredentials }) => clientCredentials({ clientId: "id" }),
    expected: { refused: "clientCredentials: clientSecret must be a text; got undefined. Is the variable set?" },
  },
  {
    id: "13b",
    mistake: "The client id and the secret are passed one after the other.",
    code: async ({ clientCredentials }) => clientCredentials("id", "secret"),
    expected: {
      refused:
        "clientCredentials: options must be an object; got a text. Known options: clientId, clientSecret, form and allowBrowser.",
    },
  },
  {
    id: "13c",
    mistake: "An option of clientCredentials is misspelt.",
    code: async ({ clientCredentials }) => clientCredentials({ clientID: "id", clientSecret: "secret" }),
    expected: { refused: 'clientCredentials: unknown option "clientID". Did you mean "clientId"?' },
  },
  {
    id: "14",
    mistake: "clientCredentials is called without options.",
    code: async ({ clientCredentials }) => clientCredentials(),
    expected: {
      refused:
        "clientCredentials: options must be an object; got undefined. Known options: clientId, clientSecret, form and allowBrowser.",
    },
  },
  {
    id: "15a",
    mistake: "The id and the secret are passed as credentials without clientCredentials().",
    code: async ({ connect, options }) =>
      connect({ ...options, credentials: { clientId: "id", clientSecret: "secret" } }),
    expected: {
      refused: "connect: credentials must come from clientCredentials(), apiKey() or bearer(); got an object.",
    },
  },
  {
    id: "15b",
    mistake: "The token itself is passed as credentials.",
    code: async ({ connect, options }) => connect({ ...options, credentials: "token" }),
    expected: {
      refused: "connect: credentials must come from clientCredentials(), apiKey() or bearer(); got a text.",
    },
  },
  {
    id: "16",
    mistake: 'The API key has "Bearer" before it.',
    code: async ({ apiKey }) => apiKey("Bearer x"),
    expected: { refused: 'apiKey: the key begins with "Bearer ". Pass it without that word.' },
  },
  {
    id: "17a",
    mistake: "The API key has a line break in it.",
    code: async ({ apiKey }) => apiKey("a\nb"),
    expected: { refused: "apiKey: the key has a line break in it. Remove it." },
  },
  {
    id: "17b",
    mistake: "The API key is empty.",
    code: async ({ apiKey }) => apiKey(""),
    expected: { refused: "apiKey: the key is empty. Is the variable set?" },
  },
  {
    id: "18a",
    mistake: "The variable of the API key is not set.",
    code: async ({ apiKey }) => apiKey(undefined),
    expected: { refused: "apiKey: the key must be a text; got undefined. Is the variable set?" },
  },
  {
    id: "18b",
    mistake: "The API key is a text that JavaScript made of a variable that is not set.",
    code: async ({ apiKey }) => apiKey("undefined"),
    expected: { refused: 'apiKey: the key is the text "undefined". Is the variable set?' },
  },
  {
    id: "19",
    mistake: "The API key comes from a file and ends with a line break.",
    code: async ({ open, apiKey }) => await open({ credentials: apiKey("x\n") }).listWebsites(),
    expected: { accepted: "Blanks around a key are removed." },
  },
  {
    id: "20",
    mistake: "The client secret comes from a file and ends with a line break.",
    code: async ({ clientCredentials }) => clientCredentials({ clientId: "id", clientSecret: "secret\r\n" }),
    expected: { accepted: "Blanks around an id and a secret are removed." },
  },
  {
    id: "21",
    mistake: "The client secret is wrong, or belongs to another tenant.",
    code: async ({ tokenAnswering }) =>
      await tokenAnswering(() =>
        json({ error: "invalid_client", error_description: "Bad credentials" }, 401),
      ).listWebsites(),
    expected: {
      kind: "authentication",
      failed:
        "listWebsites: the token endpoint of app-eu.onetrust.com refused the client id or secret (401 invalid_client). Check both, and that hostname is their tenant.",
    },
  },
  {
    id: "22",
    mistake: "The host has no token endpoint.",
    code: async ({ tokenAnswering }) =>
      await tokenAnswering(
        () => new Response("<html>", { status: 404, headers: { "content-type": "text/html" } }),
      ).listWebsites(),
    expected: {
      kind: "authentication",
      failed: "listWebsites: the token endpoint of app-eu.onetrust.com was not found (404). Check hostname.",
    },
  },
  {
    id: "23",
    mistake: "The host answers the token request with a web page.",
    code: async ({ tokenAnswering }) =>
      await tokenAnswering(() => new Response("<html>", { headers: { "content-type": "text/html" } })).listWebsites(),
    expected: {
      kind: "authentication",
      failed:
        "listWebsites: there is no token. getOAuthToken: app-eu.onetrust.com answered with a web page (200), not with an API response. Check hostname and hosts.",
    },
  },
  {
    id: "24",
    mistake: "The token endpoint fails.",
    code: async ({ tokenAnswering }) => await tokenAnswering(() => new Response(null, { status: 503 })).listWebsites(),
    expected: {
      kind: "authentication",
      failed: "listWebsites: the token endpoint of app-eu.onetrust.com answered 503. Try again later.",
    },
  },
  {
    id: "25",
    mistake: "The token function throws.",
    code: withTokenFunction(() => {
      throw new Error("vault sealed");
    }),
    expected: {
      kind: "authentication",
      failed: "listWebsites: your token function threw: Error: vault sealed. Mend it, or pass other credentials.",
    },
  },
  {
    id: "26",
    mistake: "The token function returns nothing.",
    code: withTokenFunction(() => undefined),
    expected: {
      kind: "authentication",
      failed: "listWebsites: the token of your token function must be a text; got undefined. Is the variable set?",
    },
  },
  {
    id: "27",
    mistake: "The token function returns the whole token response.",
    code: withTokenFunction(() => ({ access_token: "x" })),
    expected: {
      kind: "authentication",
      failed: "listWebsites: the token of your token function must be a text; got an object. Is the variable set?",
    },
  },
  {
    id: "28a",
    mistake: 'The token function returns "Bearer" before the token.',
    code: withTokenFunction(async () => "Bearer abc"),
    expected: {
      kind: "authentication",
      failed: 'listWebsites: the token of your token function begins with "Bearer ". Pass it without that word.',
    },
  },
  {
    id: "28b",
    mistake: "The token is empty.",
    code: async ({ bearer }) => bearer(""),
    expected: { refused: "bearer: the token is empty. Is the variable set?" },
  },
];
