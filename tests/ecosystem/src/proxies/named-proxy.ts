import { connect } from "@onetrust-client/core";
import { fetch, ProxyAgent } from "undici";

const dispatcher = new ProxyAgent("http://user:password@proxy.internal:3128");
export const onetrust = connect({ fetch: (url, init) => fetch(url, { ...init, dispatcher }) });
