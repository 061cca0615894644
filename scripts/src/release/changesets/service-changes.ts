import type { Lock } from "../../model/lock.js";
import type { Service } from "../../model/openapi.js";

/** The list of services and the hashes of their snapshots, at one time. */
export interface ServiceList {
  readonly services: readonly Service[];
  readonly lock: Lock;
}

export type ServiceChange = { readonly service: Service; readonly kind: "new" | "changed" | "vanished" | "back" };

/** What became of each service that is not as it was. One that is back or has vanished may have changed as well: that says less. */
export function serviceChanges(before: ServiceList, after: ServiceList): ServiceChange[] {
  return after.services.flatMap((service): ServiceChange[] => {
    const { id } = service;
    const old = before.services.find((each) => each.id === id);
    const [oldHash, hash] = [before.lock[id]?.snapshot, after.lock[id]?.snapshot];
    if (hash === undefined) return [];
    if (old === undefined || oldHash === undefined) return [{ service, kind: "new" }];
    if (old.vanished === undefined && service.vanished !== undefined) return [{ service, kind: "vanished" }];
    if (old.vanished !== undefined && service.vanished === undefined) return [{ service, kind: "back" }];
    return oldHash === hash ? [] : [{ service, kind: "changed" }];
  });
}
