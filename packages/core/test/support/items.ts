import {
  bearer,
  type ConnectOptions,
  connect,
  type DownloadOperation,
  defineService,
  type Operation,
} from "../../src/index.js";

type Input = [
  input?: {
    path?: object;
    query?: object;
    headers?: object;
    body?: unknown;
  },
];

/** A small service with one operation of each kind that matters for what is told of a call. */
export interface Items {
  readonly getItem: Operation<Input, unknown>;
  readonly addItem: Operation<Input, unknown>;
  readonly getFile: DownloadOperation<Input, Blob>;
}

export const items = defineService<Items>({
  package: "items",
  host: "tenant",
  operations: {
    getItem: { path: "/api/items/v1/items/{id}" },
    addItem: { method: "POST", path: "/api/items/v1/items", body: "json", bodyType: "any" },
    getFile: { path: "/api/items/v1/file", response: "binary" },
  },
});

/** The service on a connection with these options. */
export function bind(options: ConnectOptions): Items {
  return items(connect({ credentials: bearer("token-of-a-test"), ...options }));
}
