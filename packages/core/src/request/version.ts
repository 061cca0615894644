/** Version of this package. `pnpm changeset version` does not know it: the release writes it from package.json. */
export const version = "0.0.0";
