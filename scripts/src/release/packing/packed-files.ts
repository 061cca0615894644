import { isRecord } from "../../model/openapi.js";
import type { PackedPackage } from "../publishing/packed-list.js";
import { packedReadme } from "./packed-readme.js";
import type { TarballFile } from "./tarball.js";

/** Where a package comes from. */
export interface Origin {
  /** Its folder in the repository. */
  readonly directory: string;
  /** The address of the repository, if it is known. */
  readonly url: string | null;
}

/** The files of a tarball as users get them: package.json and README say where they come from, as far as that is known. */
export function packedFiles(files: readonly TarballFile[], origin: Origin): TarballFile[] {
  const names = new Set(files.map(({ headers }) => headers.name.replace(/^package\//, "")));
  return files.map((file) => {
    switch (file.headers.name) {
      case "package/package.json":
        return edited(file, (text) => packedManifest(text, origin));
      case "package/README.md":
        return edited(file, (text) => packedReadme(text, { ...origin, files: names }));
      default:
        return file;
    }
  });
}

function edited(file: TarballFile, edit: (text: string) => string): TarballFile {
  return { ...file, content: Buffer.from(edit(file.content.toString("utf8"))) };
}

function packedManifest(text: string, { directory, url }: Origin): string {
  // What builds and tests a package is in its repository; nobody can run it in an installed one.
  const { scripts: _scripts, devDependencies: _devDependencies, ...manifest } = parseManifest(text);
  const source = url === null ? {} : sourceFields(directory, url);
  return `${JSON.stringify({ ...manifest, ...source }, null, 2)}\n`;
}

/** What publishing needs to know of a packed package: what it depends on, peers included, and whether it is deprecated. */
export function requirements(files: readonly TarballFile[]): Pick<PackedPackage, "needs" | "deprecated"> {
  const file = files.find(({ headers }) => headers.name === "package/package.json");
  const { dependencies, peerDependencies, deprecated } = parseManifest(file?.content.toString("utf8") ?? "{}");
  const needs = [dependencies, peerDependencies].flatMap((ranges) => (isRecord(ranges) ? Object.keys(ranges) : []));
  return { needs, ...(typeof deprecated === "string" && { deprecated }) };
}

function parseManifest(text: string): Record<string, unknown> {
  const manifest: unknown = JSON.parse(text);
  if (!isRecord(manifest)) throw new Error("package.json of a packed package must be an object.");
  return manifest;
}

function sourceFields(directory: string, url: string): Record<string, unknown> {
  return {
    repository: { type: "git", url: `git+${url}.git`, directory },
    homepage: `${url}/tree/HEAD/${directory}#readme`,
    bugs: { url: `${url}/issues` },
  };
}
