import type { ConnectionContext } from "../contracts/call.js";
import type { OneTrustWarning } from "../contracts/events.js";
import { notify } from "../events/notify.js";

/** Returns a function that passes on each kind of warning once for each operation, and a mismatch once for each path. */
export function warnOnce(listener: ((warning: OneTrustWarning) => unknown) | undefined): ConnectionContext["warn"] {
  const warned = new Set<string>();
  return ({ name, method, path, deprecated }, { kind, text, mismatch }) => {
    if (!listener) return;
    // A listener fails whatever the operation is.
    const key = kind === "listener" ? kind : `${method} ${path} ${kind} ${mismatch?.path}`;
    if (warned.has(key)) return;
    warned.add(key);
    const replacement = typeof deprecated === "string" ? deprecated : undefined;
    // Of a listener for warnings that fails, nobody is left to be told.
    notify(listener, { kind, operation: name, replacement, text, mismatch }, () => {});
  };
}
