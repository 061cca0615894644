import type { Code, Mistake } from "./mistake.js";

/** Calls the operation with two path parameters. */
const getRequest =
  (input: unknown): Code =>
  async ({ api }) =>
    await api.getRequest(input);

const withId = (requestQueueRefId: unknown): Code => getRequest({ path: { requestQueueRefId, language: "en" } });

/** Rows 29 to 42: path, query and headers. */
export const inputMistakes: readonly Mistake[] = [
  {
    id: "29a",
    mistake: "The input is left out, or has no path.",
    code: getRequest(undefined),
    expected: {
      refused: "getRequest: path.requestQueueRefId is missing. Pass { path: { requestQueueRefId, language } }.",
    },
  },
  {
    id: "29b",
    mistake: "A path parameter is left out.",
    code: getRequest({ path: { requestQueueRefId: "ABC" } }),
    expected: { refused: "getRequest: path.language is missing. Pass { path: { requestQueueRefId, language } }." },
  },
  {
    id: "30a",
    mistake: "A path parameter is undefined.",
    code: withId(undefined),
    expected: {
      refused: "getRequest: path.requestQueueRefId is missing. Pass { path: { requestQueueRefId, language } }.",
    },
  },
  {
    id: "30b",
    mistake: "A path parameter is null.",
    code: withId(null),
    expected: { refused: "getRequest: path.requestQueueRefId must be a text or a number; got null." },
  },
  {
    id: "30c",
    mistake: "A path parameter is empty or blank.",
    code: withId(" "),
    expected: { refused: "getRequest: path.requestQueueRefId is empty. Expected a text or a number." },
  },
  {
    id: "31a",
    mistake: "A path parameter is a text that JavaScript made of a variable that is not set.",
    code: withId("undefined"),
    expected: {
      refused: 'getRequest: path.requestQueueRefId is the text "undefined". A variable is probably not set.',
    },
  },
  {
    id: "31b",
    mistake: "A path parameter is not a number.",
    code: withId(Number.NaN),
    expected: { refused: "getRequest: path.requestQueueRefId must be a text or a number; got NaN." },
  },
  {
    id: "31c",
    mistake: "A path parameter is true or false.",
    code: withId(true),
    expected: { refused: "getRequest: path.requestQueueRefId must be a text or a number; got a boolean." },
  },
  {
    id: "32a",
    mistake: "A path parameter is a list.",
    code: withId(["ABC"]),
    expected: { refused: "getRequest: path.requestQueueRefId must be a text or a number; got a list." },
  },
  {
    id: "32b",
    mistake: "A path parameter is an object.",
    code: withId({ id: "ABC" }),
    expected: { refused: "getRequest: path.requestQueueRefId must be a text or a number; got an object." },
  },
  {
    id: "32c",
    mistake: "A path parameter is a Date.",
    code: withId(new Date(0)),
    expected: { refused: "getRequest: path.requestQueueRefId must be a text or a number; got a Date." },
  },
  {
    id: "32d",
    mistake: "A path parameter would lead to another address.",
    code: withId(".."),
    expected: {
      refused: 'getRequest: path.requestQueueRefId is "..", which would change the path. Expected a text or a number.',
    },
  },
  {
    id: "33a",
    mistake: "A path parameter is misspelt.",
    code: getRequest({ path: { requestQueueRefID: "ABC", language: "en" } }),
    expected: {
      refused: 'getRequest: path.requestQueueRefID is unknown. Did you mean "requestQueueRefId"?',
    },
  },
  {
    id: "33b",
    mistake: "The values are passed one after the other.",
    code: getRequest("ABC"),
    expected: {
      refused: "getRequest: the input must be an object such as { path: { requestQueueRefId, language } }; got a text.",
    },
  },
  {
    id: "33c",
    mistake: "The path parameters stand beside path.",
    code: getRequest({ requestQueueRefId: "ABC", language: "en" }),
    expected: {
      refused:
        'getRequest: the input has no part "requestQueueRefId". Pass it in path: { path: { requestQueueRefId } }.',
    },
  },
  {
    id: "34",
    mistake: "A query parameter is unknown or misspelt: pageSize in place of size.",
    expected: {
      leftToTypeScript:
        "The compiler refuses it. At run time parameters that the vendor has and its definition lacks must pass.",
    },
  },
  {
    id: "35a",
    mistake: "A query parameter is infinite.",
    code: async ({ api }) => await api.listWebsites({ query: { size: Number.POSITIVE_INFINITY } }),
    expected: { refused: "listWebsites: query.size must be a text, a number or a boolean; got Infinity." },
  },
  {
    id: "35b",
    mistake: "A number is beyond its bounds: size 99999 where 50 is allowed.",
    expected: {
      leftToTypeScript:
        "TypeScript has no type for bounds. They stand in the comment of the parameter, and OneTrust answers 400 or reduces the number.",
    },
  },
  {
    id: "36",
    mistake: "A query parameter is an object.",
    code: async ({ api }) => await api.listWebsites({ query: { size: { a: 1 } } }),
    expected: { refused: "listWebsites: query.size must be a text, a number or a boolean; got an object." },
  },
  {
    id: "37",
    mistake: "A query parameter is a Date.",
    code: async ({ api }) => await api.listDataSubjects({ query: { fromDate: new Date(0) } }),
    expected: {
      refused:
        "listDataSubjects: query.fromDate must be a text, a number or a boolean; got a Date. Use toDateTime(date) or toDate(date).",
    },
  },
  {
    id: "38",
    mistake: "A required query parameter is left out.",
    code: async ({ api }) => await api.listDataSubjects({ query: {} }),
    expected: { refused: "listDataSubjects: query.fromDate is required. Pass { query: { fromDate: … } }." },
  },
  {
    id: "39a",
    mistake: "A query parameter stands beside query.",
    code: async ({ api }) => await api.listWebsites({ size: 5 }),
    expected: {
      refused:
        'listWebsites: the input has no part "size". Its parts are path, query, headers and body; query parameters go into query.',
    },
  },
  {
    id: "39b",
    mistake: "The input is written as openapi-fetch wants it.",
    code: async ({ api }) => await api.listWebsites({ params: { query: { size: 5 } } }),
    expected: { refused: 'listWebsites: the input has no part "params". Pass path, query and headers directly.' },
  },
  {
    id: "40",
    mistake: "A required header is left out.",
    code: async ({ api }) => await api.getDataSubject({}),
    expected: { refused: "getDataSubject: headers.identifier is required. Pass { headers: { identifier: … } }." },
  },
  {
    id: "41a",
    mistake: "A header has a letter that HTTP headers cannot hold. The message does not repeat the value.",
    code: async ({ api }) => await api.getDataSubject({ headers: { identifier: "Łukasz@x.example" } }),
    expected: {
      refused:
        "getDataSubject: headers.identifier has the character U+0141 in it, which no HTTP header can hold. Encode or remove it.",
    },
  },
  {
    id: "41b",
    mistake: "A header has a line break in it.",
    code: async ({ api }) => await api.getDataSubject({ headers: { identifier: "a\nb" } }),
    expected: {
      refused: "getDataSubject: headers.identifier has a line break in it, which no HTTP header can hold. Remove it.",
    },
  },
  {
    id: "42",
    mistake: "A header is not in the definition.",
    code: async ({ api }) => await api.listWebsites({ headers: { "x-foo": "1" } }),
    expected: { accepted: "Gateways may want headers that no definition knows." },
  },
];
