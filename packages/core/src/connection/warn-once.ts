import type { ConnectionContext } from "../contracts/call.js";
import type { OneTrustWarning } from "../contracts/events.js";
import { emit } from "../pipeline/emit-event.js";

/** Returns a function that passes on each kind of warning once for each operation. */
export function warnOnce(listener: ((warning: OneTrustWarning) => void) | undefined): ConnectionContext["warn"] {
  const warned = new Set<string>();
  return ({ name, method, path, deprecated }, { kind, text }) => {
    const key = `${method} ${path} ${kind}`;
    if (!listener || warned.has(key)) return;
    warned.add(key);
    const replacement = typeof deprecated === "string" ? deprecated : undefined;
    emit(listener, { kind, operation: name, replacement, text });
  };
}
