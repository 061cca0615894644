export { pathClient } from "./path-client.js";
