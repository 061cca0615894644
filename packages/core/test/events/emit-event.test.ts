import { expect, test } from "vitest";
import { bearer, type ConnectOptions, connect } from "../../src/index.js";
import { host, json } from "../support/host.js";
import { pets } from "../support/pets.js";

const open = (hostname: string, options: ConnectOptions = {}) =>
  pets(connect({ hostname, credentials: bearer("t"), retry: false, ...options }));

test("listeners that throw do not end a call", async () => {
  const server = await host((_, response) => json(response, [], 200, { warning: "299 - old" }));
  const broken = () => {
    throw new Error("listener");
  };
  expect(await open(server.origin, { onEvent: broken, onWarning: broken }).getOld()).toEqual([]);
});
