import { pace } from "../../src/pace/index.js";
import { ajvValidator } from "../../src/validate/index.js";
import { shopSchemas } from "../support/shop-schemas.js";
import type { Code, Mistake } from "./mistake.js";

/** Calls an operation with options. */
const listWith =
  (options: object): Code =>
  async ({ api }) =>
    await api.listWebsites({}, options);

const openWith =
  (options: object): Code =>
  async ({ connect, options: others }) =>
    connect({ ...others, ...options });

/** Rows 43 to 51, 70, 71, and the architecture review's: options of connections, calls and lists. */
export const optionsMistakes: readonly Mistake[] = [
  {
    id: "43a",
    mistake: "An option of a call is misspelt.",
    code: listWith({ timout: 5 }),
    expected: { refused: 'listWebsites: unknown option "timout". Did you mean "timeout"?' },
  },
  {
    id: "43b",
    mistake: "An option of connect is misspelt.",
    code: openWith({ timout: 5 }),
    expected: { refused: 'connect: unknown option "timout". Did you mean "timeout"?' },
  },
  {
    id: "43c",
    mistake: "The address is passed under a name that other clients use.",
    code: openWith({ baseUrl: "https://app-eu.onetrust.com" }),
    expected: {
      refused:
        'connect: unknown option "baseUrl". Known options: hostname, hosts, credentials, timeout, deadline, retry, maxBytes, bigint, validate, fetch, headers, userAgent, limiter, tokenStore, onEvent, onWarning and verbose.',
    },
  },
  {
    id: "44a",
    mistake: "A time is written as text.",
    code: listWith({ timeout: "5000" }),
    expected: { refused: 'listWebsites: timeout must be a number of milliseconds; got "5000".' },
  },
  {
    id: "44b",
    mistake: "A time is not a number.",
    code: listWith({ timeout: Number.NaN }),
    expected: { refused: "listWebsites: timeout must be greater than 0 milliseconds; got NaN." },
  },
  {
    id: "44c",
    mistake: "A time has a unit.",
    code: listWith({ deadline: "1s" }),
    expected: { refused: 'listWebsites: deadline must be a number of milliseconds; got "1s".' },
  },
  {
    id: "45a",
    mistake: "A time is negative.",
    code: listWith({ timeout: -1 }),
    expected: { refused: "listWebsites: timeout must be greater than 0 milliseconds; got -1." },
  },
  {
    id: "45b",
    mistake: "A time is 0.",
    code: listWith({ timeout: 0 }),
    expected: { refused: "listWebsites: timeout must be greater than 0 milliseconds; got 0." },
  },
  {
    id: "46a",
    mistake: "retry is true.",
    code: listWith({ retry: true }),
    expected: { refused: "listWebsites: retry must be false or { attempts, maxWait }; got a boolean." },
  },
  {
    id: "46b",
    mistake: "retry is a number.",
    code: listWith({ retry: 3 }),
    expected: { refused: "listWebsites: retry must be false or { attempts, maxWait }; got a number." },
  },
  {
    id: "46c",
    mistake: "An option of retry has the name that other clients use.",
    code: listWith({ retry: { retries: 3 } }),
    expected: { refused: 'listWebsites: unknown option "retry.retries". Known options: attempts and maxWait.' },
  },
  {
    id: "46d",
    mistake: "No attempt is allowed.",
    code: listWith({ retry: { attempts: 0 } }),
    expected: { refused: "listWebsites: retry.attempts must be a whole number of at least 1; got 0." },
  },
  {
    id: "46e",
    mistake: "The number of attempts is a text.",
    code: listWith({ retry: { attempts: "3" } }),
    expected: { refused: 'listWebsites: retry.attempts must be a whole number of at least 1; got "3".' },
  },
  {
    id: "47a",
    mistake: "The signal is any object.",
    code: listWith({ signal: {} }),
    expected: { refused: "listWebsites: signal must be an AbortSignal; got an object. Pass controller.signal." },
  },
  {
    id: "47b",
    mistake: "The controller is passed in place of its signal.",
    code: listWith({ signal: new AbortController() }),
    expected: {
      refused: "listWebsites: signal must be an AbortSignal; got an AbortController. Pass controller.signal.",
    },
  },
  {
    id: "48",
    mistake: "A call has headers of its own.",
    code: listWith({ headers: { "x-foo": "1" } }),
    expected: { accepted: "The option headers adds them to the request." },
  },
  {
    id: "49",
    mistake: "fetch is no function.",
    code: openWith({ fetch: "x" }),
    expected: { refused: "connect: fetch must be a function; got a text." },
  },
  {
    id: "50",
    mistake: "The hostname is passed without an object around it.",
    code: async ({ connect }) => connect("app-eu.onetrust.com"),
    expected: { refused: "connect: the options must be an object: connect({ hostname }); got a text." },
  },
  {
    id: "51",
    mistake: "The options are null.",
    code: async ({ connect }) => connect(null),
    expected: { refused: "connect: the options must be an object: connect({ hostname }); got null." },
  },
  {
    id: "70",
    mistake: "The limit of a list stands in the input.",
    code: async ({ api }) => await api.listWebsites.all({ limit: 1 }),
    expected: {
      refused: 'listWebsites: the input has no part "limit". It is an option: pass it in a second argument.',
    },
  },
  {
    id: "71",
    mistake: "resume is no position.",
    code: async ({ api }) => await api.listWebsites.all({}, Object({ resume: "garbage" })),
    expected: {
      refused: "listWebsites: resume must be the resume of a page or of an error of listWebsites; got a text.",
    },
  },
  {
    id: "D1",
    mistake: "The number of pages to request ahead is no number.",
    code: async ({ api }) => await api.listWebsites.all({}, Object({ prefetch: "a" })),
    expected: { refused: 'listWebsites: prefetch must be a whole number from 0 to 100; got "a".' },
  },
  {
    id: "D2",
    mistake: "The placement of a key is unknown.",
    code: async ({ apiKey }) => apiKey("key", { placement: "cookie" }),
    expected: { refused: 'apiKey: placement must be "header" or "query".' },
  },
  {
    id: "D3",
    mistake: "A kind of host is unknown.",
    code: openWith({ hosts: { portal: "privacy.example" } }),
    expected: {
      refused:
        "connect: hosts.portal is not a kind of host. Kinds are tenant, privacy-portal, consent-api, mobile-data, cookies-data and worker-node.",
    },
  },
  {
    id: "D4",
    mistake: "verbose is a text.",
    code: openWith({ verbose: "true" }),
    expected: { refused: "connect: verbose must be true or false; got a text." },
  },
  {
    id: "D5",
    mistake: "A limiter lacks a method.",
    code: openWith({ limiter: { block: () => {} } }),
    expected: { refused: "connect: limiter must be an object with the methods check and block; check is missing." },
  },
  {
    id: "D5b",
    mistake: "takeTurn of a limiter is not a function.",
    code: openWith({ limiter: { check: () => undefined, block: () => {}, takeTurn: true } }),
    expected: { refused: "connect: limiter.takeTurn must be a function; got a boolean." },
  },
  {
    id: "D5c",
    mistake: "A pace shall use no part of the limits, or more than all of them.",
    code: async () => pace({ share: 30 }),
    expected: { refused: "pace: share must be a number above 0 and up to 1; got 30. Write 0.3 for 30 %." },
  },
  {
    id: "D5d",
    mistake: "The options of a pace are no object.",
    code: async () => pace(0.3 as never),
    expected: { refused: "pace: the options must be an object: pace({ share }); got a number." },
  },
  {
    id: "V1a",
    mistake: "A validator is no object with a method check.",
    code: openWith({ validate: () => true }),
    expected: { refused: "connect: validate must be an object with the method check; check is missing." },
    remedy: "Pass the result of ajvValidator.",
  },
  {
    id: "V1b",
    mistake: "A validator gets no schemas.",
    code: async () => ajvValidator({} as never),
    expected: {
      refused:
        "ajvValidator: schemas must be a list with the schemas of a service: [universalConsentSchemas]; got undefined.",
    },
  },
  {
    id: "V1c",
    mistake: "A validator gets a service in the place of its schemas.",
    code: async ({ api }) => ajvValidator({ schemas: [api] as never }),
    expected: {
      refused:
        'ajvValidator: schemas must hold what the entry "schemas" of a service package exports, as universalConsentSchemas; got an object.',
    },
    remedy: "Import universalConsentSchemas from @onetrust-client/universal-consent/schemas.",
  },
  {
    id: "V1d",
    mistake: "A validator shall do something else than warn or fail.",
    code: async () => ajvValidator({ schemas: [shopSchemas], mode: "throw" as never }),
    expected: { refused: 'ajvValidator: mode must be "warn" or "error"; got "throw".' },
  },
  {
    id: "V1e",
    mistake: "An option of a validator is misspelt.",
    code: async () => ajvValidator({ schema: [shopSchemas] } as never),
    expected: { refused: 'ajvValidator: unknown option "schema". Did you mean "schemas"?' },
  },
];
