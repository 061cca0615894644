import { cookieManager } from "@onetrust-client/cookie-manager";
import { connect } from "@onetrust-client/core";

// Reads ONETRUST_HOSTNAME, ONETRUST_CLIENT_ID and ONETRUST_CLIENT_SECRET.
const onetrust = connect();
const cookies = cookieManager(onetrust);

for await (const cookie of cookies.searchCookies.items({ body: { domains: ["www.example.com"] } })) {
  console.log(cookie.cookieName, cookie.host, cookie.defaultCategory);
}
