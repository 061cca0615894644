import type { Service } from "../shapes.js";
import { nextEntry } from "./lock.js";
import type { Fresh } from "./settle.js";
import { sha256 } from "./sha256.js";
import type { State } from "./state.js";

/** The state after a run: services that came through all stages are up to date, all others as they were. */
export function advance(state: State, got: readonly (readonly [Service, Fresh])[], today: string): State {
  const known = new Set(state.services.map(({ id }) => id));
  const added = got.flatMap(([service]) => (known.has(service.id) ? [] : service));
  const entries = got.map(([{ id }, { raw, text, definition }]) => {
    const now = { raw: sha256(raw.body), snapshot: sha256(text), version: definition.info.version };
    return [id, nextEntry(state.lock[id], now, today)] as const;
  });
  return {
    services: [...state.services, ...added].sort((a, b) => (a.id < b.id ? -1 : 1)),
    lock: { ...state.lock, ...Object.fromEntries(entries) },
    snapshots: new Map([...state.snapshots, ...got.map(([{ id }, { text }]) => [id, text] as const)]),
  };
}
