import { generateApi } from "swagger-typescript-api";
import { definitions } from "../definitions.mjs";

for (const { path, output } of definitions) await generateApi({ input: path, output, silent: true });
