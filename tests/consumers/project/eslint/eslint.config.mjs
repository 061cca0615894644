import importPlugin from "eslint-plugin-import";

const resolver = process.env.RESOLVER === "typescript" ? { "import/resolver": { typescript: true } } : {};

export default [importPlugin.flatConfigs.recommended, { languageOptions: { ecmaVersion: 2024 }, settings: resolver }];
