/** How many rows a page holds: what was asked for, clamped without a word as the real hosts do; 20 where nothing was. */
export function sizeOf(asked: unknown, maxSize: number): number {
  const size = Number(asked ?? 20);
  return Math.min(size >= 1 ? Math.floor(size) : 20, maxSize);
}
