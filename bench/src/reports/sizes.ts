import { bundleSize, callSizes } from "../../../packages/core/test/support/bundle-size.js";
import type { Report } from "../report.js";
import { table } from "../table.js";

const CORE = "clientCredentials, connect, defineService, isOneTrustError, requiredScopes";
const STRATEGIES = "paginate, detectPaging, pageNumber, pageToken, scimIndex";

export const sizes: Report = {
  about: "gzipped bytes of core alone and with services, beside their budgets",
  print: async () => {
    const calls = await callSizes();
    const [middle, largest] = [calls[Math.floor(calls.length / 2)], calls.at(-1)];
    return table(
      ["minified and gzipped", "bytes", "budget"],
      [
        ["core without paging", await bundleSize(`export { ${CORE} } from "@onetrust-client/core"`), "11,000"],
        [
          "core with every paging strategy",
          await bundleSize(`export { ${CORE}, ${STRATEGIES} } from "@onetrust-client/core"`),
          "–",
        ],
        [`one call of the median service (${middle?.service})`, middle?.bytes ?? Number.NaN, "12,500"],
        [`core with the largest service (${largest?.service})`, largest?.bytes ?? Number.NaN, "14,500"],
      ],
    );
  },
};
