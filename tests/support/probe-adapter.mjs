// Core under the names of its first draft, for programs outside of this repository that were written for those. Nothing but names changes.
import { pathClient } from "../../packages/core/dist/path-client/index.js";

const kinds = { authentication: "credential", "partial-failure": "rejected" };

/** Returns core's exports with the earlier names beside the present ones. */
export function adapt(core) {
  return {
    ...core,
    pathClient,
    apiKey: (...given) => withOpen(core.apiKey(...given)),
    bearer: (...given) => withOpen(core.bearer(...given)),
    clientCredentials: (...given) => withOpen(core.clientCredentials(...given)),
    connect: (options) => toConnection(core.connect(toConnectOptions(options))),
    service: (host, rows, paging) =>
      toService(core.defineService({ package: "probe", host, operations: mapValues(rows, toDefinition), paging })),
    pageThrough: core.paginate,
    turnPages: core.pageNumber,
    followToken: core.pageToken,
    countRows: core.scimIndex,
    readAnyShape: core.detectPaging,
  };
}

function toConnectOptions(options) {
  if (typeof options !== "object" || options === null) return options;
  const { credentials, onEvent } = options;
  return {
    ...options,
    ...(credentials && "open" in credentials && { credentials: fromOpen(credentials) }),
    ...(typeof onEvent === "function" && { onEvent: (event) => onEvent(renameEvent(event)) }),
  };
}

function toConnection(connection) {
  return {
    ...connection,
    origin: (kind) => connection.baseUrl(kind),
    send: (...given) => connection.send(...given).catch(rethrowRenamed),
    missingScopes: (...given) => connection.missingScopes(...given).catch(rethrowRenamed),
  };
}

/** Errors stay the objects that they are, so that guards and stacks keep working. */
function rethrowRenamed(error) {
  if (error?.kind in kinds) error.kind = kinds[error.kind];
  throw error;
}

function renameEvent(event) {
  return event.error in kinds ? { ...event, error: kinds[event.error] } : event;
}

function toService(service) {
  const bind = (connection) =>
    mapValues(service(connection), (operation) => Object.assign(operation, { facts: operation.metadata }));
  return Object.assign(bind, service);
}

function toDefinition({ answer, replaySafe, failures, paging, ...row }) {
  return {
    // Rows said nothing of the type of a body, nor whether it may be left out.
    ...(row.body !== undefined && { bodyType: "any", bodyOptional: true }),
    ...row,
    ...(answer !== undefined && { response: answer }),
    ...(replaySafe !== undefined && { idempotent: replaySafe }),
    ...(failures !== undefined && { failures: [{ property: failures }] }),
    ...(paging !== undefined && { paging: toPaging(paging) }),
  };
}

/** `into: "headers.next"` is `{ part: "headers", name: "next" }` today. */
function toPaging(paging) {
  if (typeof paging.into !== "string") return paging;
  const dot = paging.into.indexOf(".");
  return { ...paging, into: { part: paging.into.slice(0, dot), name: paging.into.slice(dot + 1) } };
}

function withOpen(credentials) {
  return {
    ...credentials,
    open({ origin, ...context }) {
      const unused = { warn: () => {}, conceal: () => {} };
      const provide = credentials.createTokenProvider({ ...unused, baseUrl: origin, ...context });
      return (refused, wanted = { patience: 5000, signal: new AbortController().signal }) =>
        provide({ ...wanted, refused });
    },
  };
}

function fromOpen({ open, ...credentials }) {
  return {
    ...credentials,
    createTokenProvider({ baseUrl, store = new Map(), ...context }) {
      const give = open({ ...context, store, origin: baseUrl });
      return (wanted) => give(wanted.refused, wanted);
    },
  };
}

function mapValues(object, map) {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, map(value)]));
}
