export { callArguments, cliExample, commandOption, type ExampleFacts, typeScriptExample } from "./call-examples.js";
export { curlExample } from "./curl-example.js";
