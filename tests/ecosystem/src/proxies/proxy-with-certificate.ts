import { readFileSync } from "node:fs";
import { rootCertificates } from "node:tls";
import { connect } from "@onetrust-client/core";
import { fetch, ProxyAgent } from "undici";

const ca = [...rootCertificates, readFileSync("corporate-ca.pem", "utf8")];
const dispatcher = new ProxyAgent({ uri: "http://user:password@proxy.internal:3128", requestTls: { ca } });
export const onetrust = connect({ fetch: (url, init) => fetch(url, { ...init, dispatcher }) });
