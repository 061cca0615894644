const folder = import.meta.dirname;

export default ["node", "web"].map((target) => ({
  name: target,
  entry: "../program/bundled.mjs",
  context: folder,
  mode: "production",
  target,
  output: { path: `${folder}/dist`, filename: `${target}.cjs` },
}));
