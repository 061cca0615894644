/** An environment variable; empty where there is none, no `process` (browsers, workers) or no permission (Deno). */
export function fromEnvironment(name: string): string {
  try {
    const host: { readonly env?: Readonly<Record<string, string | undefined>> } | undefined = Reflect.get(
      globalThis,
      "process",
    );
    return host?.env?.[name] || "";
  } catch {
    return "";
  }
}
