// pnpm demo: starts a fake tenant on this machine, runs a small program against it and prints what happens, step by step.
import { connect, isOneTrustError, type OneTrustEvent, requiredScopes } from "@onetrust-client/core";
import { dsrAutomation } from "@onetrust-client/dsr-automation";
import { fakeTenant } from "@onetrust-client/fake-tenant";
import { universalConsent } from "@onetrust-client/universal-consent";

await using tenant = await fakeTenant({ services: [universalConsent, dsrAutomation], scopes: ["CONSENT"], maxSize: 2 });
const onetrust = connect({ ...tenant.options, onEvent: printEvent });
const consent = universalConsent(onetrust);
const privacy = dsrAutomation(onetrust);
const labels = ["Newsletter", "Phone calls", "Product news"];
tenant.rows(
  consent.listPurposeVersions,
  labels.map((label, index) => ({
    purposeId: `purpose-${index + 1}`,
    createdDate: "2026-01-15T08:30:00",
    versions: [{ label, purposeType: "STANDARD", status: "ACTIVE", version: 1 }],
  })),
);
tenant.answer(consent.createPurpose, ({ body }) => ({ Id: "purpose-new", Label: body.Name, Status: "DRAFT" }));

console.log("A fake tenant runs on this machine. Everything below is HTTP between the client and it.");

step("1. A list. The client gets an access token first and then reads page after page.");
for (const { versions } of await consent.listPurposeVersions.all()) console.log(`  ${versions[0]?.label}`);

step("2. A write. The client still has the token.");
const { Label, Status } = await consent.createPurpose({
  body: { Name: "Events", Description: "Invitations to events", ConsentLifeSpan: 12 },
});
console.log(`  ${Label}: ${Status}`);

step("3. A rate limit. OneTrust answers 429 and says how long to wait; the client waits and sends the request again.");
tenant.fault(consent.listPurposeVersions, "429-minute", { retryAfter: 1 });
console.log(`  ${(await consent.listPurposeVersions.all({}, { limit: 1 })).length} purpose`);

step(
  "4. An error. OneTrust's 403 does not say which scope is missing. The client does, and knows it before a call, too.",
);
console.log(`  getRequest needs ${requiredScopes(privacy.getRequest).join(", ")}, as its metadata says`);
try {
  await privacy.getRequest({ path: { requestQueueRefId: "ABC123", language: "en-us" } });
} catch (error) {
  if (!isOneTrustError(error) || error.kind !== "forbidden") throw error;
  console.log(`  ${error.message}`);
  console.log(`  Did it change anything? outcome: ${error.outcome}`);
}

console.log("\nMore programs: pnpm example <name>, see examples/README.md.");

function step(text: string): void {
  console.log(`\n${text}`);
}

/** One line for each thing that the client does, without any value of a request or a response. */
function printEvent({ type, method, path, status, ms }: OneTrustEvent): void {
  if (type === "response") console.log(`  ← ${status} ${method} ${path}`);
  if (type === "wait") console.log(`  … waits ${Math.round((ms ?? 0) / 1000)} s`);
}
