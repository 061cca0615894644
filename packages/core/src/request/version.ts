/** Version of this package. The release writes it from package.json. */
export const version = "0.0.0";
