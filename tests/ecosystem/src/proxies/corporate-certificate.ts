import { readFileSync } from "node:fs";
import { rootCertificates } from "node:tls";
import { connect } from "@onetrust-client/core";
import { Agent, fetch } from "undici";

const ca = [...rootCertificates, readFileSync("corporate-ca.pem", "utf8")];
const dispatcher = new Agent({ connect: { ca } });
export const onetrust = connect({ fetch: (url, init) => fetch(url, { ...init, dispatcher }) });
