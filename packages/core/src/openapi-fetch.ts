// The only file that knows openapi-fetch.
export { type Client, default as createClient } from "openapi-fetch";
