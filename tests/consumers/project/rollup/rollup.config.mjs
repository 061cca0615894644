import resolve from "@rollup/plugin-node-resolve";

export default {
  input: "../program/bundled.mjs",
  output: { file: "dist/bundle.mjs" },
  plugins: [resolve()],
};
