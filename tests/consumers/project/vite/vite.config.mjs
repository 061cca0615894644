/** For the client, and with `--ssr` for the server, where Vite would leave packages out of the bundle. */
export default {
  build: {
    rollupOptions: { input: "../program/bundled.mjs", output: { entryFileNames: "[name].mjs" } },
    modulePreload: false,
  },
  ssr: { noExternal: true },
};
