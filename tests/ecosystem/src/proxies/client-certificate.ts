import { readFileSync } from "node:fs";
import { connect } from "@onetrust-client/core";
import { Agent, fetch } from "undici";

const cert = readFileSync("client.pem", "utf8");
const key = readFileSync("client-key.pem", "utf8");
const dispatcher = new Agent({ connect: { cert, key } });
export const onetrust = connect({ fetch: (url, init) => fetch(url, { ...init, dispatcher }) });
