import { readCredits } from "./read-credits.mjs";

// Code for browsers has no process: tenant.mjs, which is loaded first, says where the tenant is.
readCredits(globalThis.TENANT).then((credits) => console.log(credits));
