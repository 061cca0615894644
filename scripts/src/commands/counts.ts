import type { ServiceResult } from "../generate/generate-service.js";

/** `1 package`, `2 packages`. */
export function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}

/** `37 packages with 600 operations`. */
export function servicesOf(services: readonly ServiceResult[]): string {
  const operations = services.reduce((sum, service) => sum + service.operations, 0);
  return `${counted(services.length, "package")} with ${counted(operations, "operation")}`;
}
