import { connect } from "@onetrust-client/core";
import { EnvHttpProxyAgent, fetch } from "undici";

const dispatcher = new EnvHttpProxyAgent();
export const onetrust = connect({ fetch: (url, init) => fetch(url, { ...init, dispatcher }) });
