// workerd: a worker that answers with what the scenario saw.
import { scenario } from "./scenario.mjs";

// biome-ignore lint/style/noDefaultExport: a worker is the default export of its module.
export default {
  fetch: async (request) => Response.json(await scenario(await request.json())),
};
