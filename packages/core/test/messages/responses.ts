import { ajvValidator } from "../../src/validate/index.js";
import { openShop, shopSchemas } from "../support/shop-schemas.js";
import { type Code, json, type Mistake } from "./mistake.js";

/** Calls a list whose host answers so. */
const listFrom =
  (make: () => Response, options: object = {}): Code =>
  async ({ answering }) =>
    await answering(make, options).listWebsites();

/** Sends a write whose host answers so. */
const createFrom =
  (make: () => Response, options: object = {}): Code =>
  async ({ answering }) =>
    await answering(make, options).createRequest({ body: {} });

const status =
  (code: number, headers: Record<string, string> = {}) =>
  (): Response =>
    new Response(null, { status: code, headers });

/** Waits for an export whose host answers so. */
const exportFrom =
  (status: unknown, options: object = {}): Code =>
  async ({ answering }) =>
    await answering(() => json({ status })).getExport.wait({ path: { id: "7" } }, options);

const invalid = () =>
  json({ errors: [{ title: "email is invalid", source: { pointer: "/email" } }], traceId: "7f3c" }, 422);

/** Rows 75 to 84: what the host answers. */
export const responseMistakes: readonly Mistake[] = [
  {
    id: "75a",
    mistake: "The host does not accept the request.",
    code: listFrom(status(400)),
    expected: {
      kind: "http",
      failed:
        "listWebsites: GET /api/cookiemanager/v2/websites answered 400. Read error.body, or set verbose: true to see the host's words.",
    },
  },
  {
    id: "75b",
    mistake: "An id does not exist, or belongs to another tenant.",
    code: listFrom(status(404)),
    expected: {
      kind: "http",
      failed:
        "listWebsites: GET /api/cookiemanager/v2/websites answered 404. Nothing is found there: check the ids in the path, and hostname.",
    },
  },
  {
    id: "75c",
    mistake: "The record was changed meanwhile, or exists already.",
    code: createFrom(() => json({ errors: [{ code: "DUPLICATE" }] }, 409)),
    expected: {
      kind: "http",
      failed:
        "createRequest: POST /api/datasubject/v3/requestqueues answered 409 DUPLICATE. Read error.issues, or set verbose: true to see the host's words.",
    },
  },
  {
    id: "76",
    mistake: "The host refuses the token.",
    code: listFrom(status(401)),
    expected: {
      kind: "authentication",
      failed:
        "listWebsites: GET /api/cookiemanager/v2/websites answered 401. The host refused the token. Check the credential, and that hostname is its tenant.",
    },
  },
  {
    id: "77",
    mistake: "The credential lacks a scope.",
    code: listFrom(() => json({ errors: [{ code: "ERROR_ACCESS" }] }, 403)),
    expected: {
      kind: "forbidden",
      failed:
        "listWebsites: GET /api/cookiemanager/v2/websites answered 403 ERROR_ACCESS. It needs one of the scopes COOKIE_FREE or COOKIE_READ. The token does not name its scopes. Also check the user's organisation, licence and allowed IP addresses.",
    },
  },
  {
    id: "78a",
    mistake: "A property of the body is not valid.",
    code: createFrom(invalid),
    expected: {
      kind: "http",
      failed:
        "createRequest: POST /api/datasubject/v3/requestqueues answered 422 (trace 7f3c). Read error.issues, or set verbose: true to see the host's words.",
    },
  },
  {
    id: "78b",
    mistake: "A property of the body is not valid, and verbose is true.",
    remedy: "Correct the property that the host names.",
    code: createFrom(invalid, { verbose: true }),
    expected: {
      kind: "http",
      failed:
        "createRequest: POST /api/datasubject/v3/requestqueues answered 422 (trace 7f3c): /email: email is invalid.",
    },
  },
  {
    id: "78c",
    mistake: "A property of the body is not valid, and the variable ONETRUST_DEBUG is 1.",
    remedy: "Correct the property that the host names.",
    code: async ({ answering, setVariable }) => {
      setVariable("ONETRUST_DEBUG", "1");
      await answering(invalid, { onEvent: () => {} }).createRequest({ body: {} });
    },
    expected: {
      kind: "http",
      failed:
        "createRequest: POST /api/datasubject/v3/requestqueues answered 422 (trace 7f3c): /email: email is invalid.",
    },
  },
  {
    id: "79",
    mistake: "The tenant has used up its requests of this hour.",
    code: listFrom(status(429, { "retry-after": "2135", "ot-period": "HOUR" })),
    expected: {
      kind: "rate-limit",
      failed:
        "listWebsites: OneTrust's rate limit: the account is blocked for 2135 s. Call again after error.resumeAt, or raise retry.maxWait.",
    },
  },
  {
    id: "80",
    mistake: "The host fails while something is read.",
    code: listFrom(status(503), { retry: { attempts: 3 } }),
    expected: {
      kind: "http",
      failed:
        "listWebsites: GET /api/cookiemanager/v2/websites answered 503 after 3 attempts. The host failed. Try again later.",
    },
  },
  {
    id: "81",
    mistake: "The host fails while something is written.",
    code: createFrom(status(503)),
    expected: {
      kind: "http",
      failed:
        "createRequest: POST /api/datasubject/v3/requestqueues answered 503. The host failed. The request may have taken effect: look before you send it again.",
    },
  },
  {
    id: "82a",
    mistake: "The host asks to sign in.",
    code: listFrom(status(301, { location: "https://login.onetrust.com/signin" })),
    expected: {
      kind: "wrong-host",
      failed:
        "listWebsites: app-eu.onetrust.com redirects to https://login.onetrust.com (301) in place of an API response. Check hostname and hosts.",
    },
  },
  {
    id: "82b",
    mistake: "The host answers with a web page.",
    code: listFrom(() => new Response("<html>", { headers: { "content-type": "text/html" } })),
    expected: {
      kind: "wrong-host",
      failed:
        "listWebsites: app-eu.onetrust.com answered with a web page (200), not with an API response. Check hostname and hosts.",
    },
  },
  {
    id: "83a",
    mistake: "The host answers with nothing where data are due.",
    code: listFrom(() => new Response("")),
    expected: {
      kind: "parse",
      failed:
        "listWebsites: the response is empty (status 200, 0 characters). Read error.body, or send the request again if that is safe.",
    },
  },
  {
    id: "83b",
    mistake: "The host answers with a text where an object is due.",
    code: listFrom(() => new Response('"OK"')),
    expected: {
      kind: "parse",
      failed:
        "listWebsites: the response must be an object and is a text (status 200, 4 characters). Read error.body, or send the request again if that is safe.",
    },
  },
  {
    id: "84",
    mistake: "The response was cut on its way.",
    code: listFrom(() => new Response('{"content":[')),
    expected: {
      kind: "parse",
      failed:
        "listWebsites: the response is not valid JSON and may have been cut short (status 200, 12 characters). Read error.body, or send the request again if that is safe.",
    },
  },
  {
    id: "V2",
    mistake: "What the tenant answers departs from the type, and a validator shall say so.",
    code: async () =>
      await openShop("{}", { validate: ajvValidator({ schemas: [shopSchemas], mode: "error" }) }).getOrder(),
    expected: {
      kind: "mismatch",
      failed: "getOrder: the response (status 200) departs from its type: id must be there. Read it in error.data.",
    },
  },
  {
    id: "J1",
    mistake: "A job has failed.",
    code: exportFrom("FAILED"),
    expected: {
      kind: "job-failed",
      failed: 'getExport: the job has failed: its status is "FAILED". The response is in error.data.',
    },
  },
  {
    id: "J2",
    mistake: "A job has failed, and the host says why.",
    code: async ({ answering }) =>
      await answering(() => json({ exceptionDescription: "no template" })).getCreation.wait({
        path: { requestTraceId: "7" },
      }),
    expected: {
      kind: "job-failed",
      failed: "getCreation: the job has failed: exceptionDescription says why. The response is in error.data.",
    },
  },
  {
    id: "J3",
    mistake: "A job is in a state that this version does not know.",
    code: exportFrom("ARCHIVED"),
    expected: {
      kind: "unknown-state",
      failed:
        'getExport: the state of the job must be IN_PROGRESS, COMPLETED or FAILED; got "ARCHIVED". Look at error.data: only you can say whether the job has ended.',
    },
  },
  {
    id: "J4",
    mistake: "A job does not end in time.",
    code: exportFrom("IN_PROGRESS", { deadline: 40 }),
    expected: {
      kind: "timeout",
      failed:
        'getExport: the job has not ended within deadline (40 ms) and 1 poll, and its last state is "IN_PROGRESS". Call wait again to wait longer, or raise deadline.',
    },
  },
  {
    id: "J5",
    mistake: "An option of wait is misspelt.",
    code: exportFrom("COMPLETED", { evry: 5000 }),
    expected: { refused: 'getExport: unknown option "evry". Did you mean "every"?' },
  },
  {
    id: "J6",
    mistake: "The time between two polls is no number of milliseconds.",
    code: exportFrom("COMPLETED", { every: "5s" }),
    expected: { refused: 'getExport: every must be a number of milliseconds; got "5s".' },
  },
];
