export { definePaths, type PathOperations, type ServicePaths } from "./define-paths.js";
export { pathClient } from "./path-client.js";
