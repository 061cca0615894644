import type { ExportFile } from "./export-operations.js";

/**
 * Makes names for files on this machine from those that the host gives: the last part of a path, without characters that mean something to a
 * file system, and none twice.
 */
export function fileNames(): (file: ExportFile) => string {
  const used = new Set<string>();
  let count = 0;
  return ({ fileName }) => {
    count++;
    const plain = safeName(fileName ?? "");
    const name = plain === "" || used.has(plain.toLowerCase()) ? `${count}-${plain || "file"}` : plain;
    used.add(name.toLowerCase());
    return name;
  };
}

/** The last part of a path, without what means something to a file system. Empty if nothing is left. */
export function safeName(text: string): string {
  const last = text.split(/[\\/]/).at(-1) ?? "";
  const plain = last.replaceAll(/[^\w.() -]/g, "_").replace(/^[.\s]+/, "");
  return plain.slice(0, 200).replace(/[.\s]+$/, "");
}
