/** The consumers, in the order of the matrix. */
export const consumerNames = [
  ...(["TypeScript 5.4", "TypeScript 5.9", "TypeScript 6.0", "TypeScript 7.0"] as const),
  ...(["eslint-plugin-import", "jest 30", "vitest"] as const),
  ...(["webpack 5", "Vite", "esbuild", "rollup", "Next.js 16"] as const),
  ...(["Node 20", "ts-node", "tsx, Node 20"] as const),
] as const;

export type ConsumerName = (typeof consumerNames)[number];
