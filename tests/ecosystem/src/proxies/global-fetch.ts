import { connect } from "@onetrust-client/core";
import { Agent } from "undici";

const dispatcher: unknown = new Agent();
export const onetrust = connect({ fetch: (url, init) => fetch(url, { ...init, dispatcher } as RequestInit) });
