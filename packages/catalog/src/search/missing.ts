// Generated from specs/services.json. Do not edit; run pnpm generate.
import type { MissingThing } from "./missing-thing.js";

/** What people look for and OneTrust's API does not have. */
export const missing: readonly MissingThing[] = [
  {"words":"webhook, callback, event subscription","instead":"No operation registers one. Read the lists again at intervals; several of them filter by date. OneTrust's integration workflows can send requests to your host; set them up in OneTrust, or import one with `integrations.importWorkflow`."},
  {"words":"reset password, set password, change password","instead":"No operation sets or resets a user's password. Users reset theirs on the sign-in page or at the identity provider. To lock somebody out, deactivate the user with `userProvisioning.modifyUserV3`."},
];
