/** What a package holds besides its own when the vendor's descriptions are in its comments. */
export interface LicensedProse {
  /** The text of the licence that the vendor gives its definition. */
  readonly licence: string;
}

/** The file that npm does not take by itself; its name ends like no licence that pnpm takes for the package's own. */
const LICENCE_FILE = "LICENSE-APACHE-2.0.txt";

/** The files that a package needs to pass the prose on. */
export function proseFiles(prose: LicensedProse | undefined): Readonly<Record<string, string>> {
  return prose === undefined ? {} : { NOTICE, [LICENCE_FILE]: prose.licence };
}

/** What `package.json` says of the licence and of the files that are packed. */
export function licenceFields(prose: LicensedProse | undefined): { license: string; files: string[] } {
  return {
    license: prose === undefined ? "MIT" : "MIT AND Apache-2.0",
    files: ["dist", ...Object.keys(proseFiles(prose))],
  };
}

/** What stands at the end of the README. */
export function readmeNotice(prose: LicensedProse | undefined): string {
  return prose === undefined ? "" : README_NOTICE;
}

const NOTICE = `The code of this package is under the MIT licence; see LICENSE.

The descriptions in its type declarations are OneTrust's. They come from the OpenAPI definition that OneTrust publishes under the
Apache License 2.0; see ${LICENCE_FILE}. They were put into comments and otherwise left as they are.
`;

const README_NOTICE = `
## Notice

The descriptions in the type declarations are OneTrust's, from its published OpenAPI definition, which is licensed under the
[Apache License 2.0](https://www.apache.org/licenses/LICENSE-2.0). They were put into comments and otherwise left as they are. The
files \`NOTICE\` and \`${LICENCE_FILE}\` of this package say so, too.
`;
