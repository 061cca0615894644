import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { createGunzip, createGzip } from "node:zlib";
import { extract, type Headers, pack } from "tar-stream";

/** A file of a tarball; its name starts with `package/`. */
export interface TarballFile {
  readonly headers: Headers;
  readonly content: Buffer;
}

/** The files of a gzipped tarball, in its order. */
export async function readTarball(tarball: Buffer): Promise<TarballFile[]> {
  const files: TarballFile[] = [];
  for await (const entry of Readable.from([tarball]).pipe(createGunzip()).pipe(extract())) {
    files.push({ headers: entry.header, content: await buffer(entry) });
  }
  return files;
}

/** A gzipped tarball; the same files give the same bytes. */
export async function writeTarball(files: readonly TarballFile[]): Promise<Buffer> {
  const archive = pack();
  for (const { headers, content } of files) archive.entry({ ...headers, size: content.length }, content);
  archive.finalize();
  return buffer(archive.pipe(createGzip({ level: 9 })));
}
