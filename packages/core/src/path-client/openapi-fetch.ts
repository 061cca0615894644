// The only file that names openapi-fetch.
export { type Client, default as createClient } from "openapi-fetch";
