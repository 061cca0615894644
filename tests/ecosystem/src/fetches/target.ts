import { cookieManager } from "@onetrust-client/cookie-manager";
import { documents } from "@onetrust-client/documents";
import { type FakeTenant, fakeTenant } from "@onetrust-client/fake-tenant";

/** What a run is told: where the tenant's hosts are, and its credential. */
export interface Target {
  readonly hosts: Readonly<Record<string, string>>;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Size of the file to download: more than one chunk. */
const fileSize = 1_000_000;

/** Opens a tenant that answers what a run asks. Every run gets its own. */
export async function openTenant(): Promise<{ tenant: FakeTenant; target: Target }> {
  const tenant = await fakeTenant({ services: [cookieManager, documents] });
  const { downloadScriptFile, listWebsites } = cookieManager(tenant.connect());
  const { uploadFile, getFileLocation } = documents(tenant.connect());
  tenant.fault(listWebsites, "429-minute");
  tenant.answer(downloadScriptFile, () => new Response(new Uint8Array(fileSize)));
  tenant.answer(uploadFile, async ({ body }) => ({ Id: await hexOf(body.file) }));
  const problem = { errors: [{ code: "ATTACHMENT_GONE", title: "The attachment was deleted." }] };
  tenant.answer(getFileLocation, () => Response.json(problem, { status: 400 }));
  return { tenant, target: { hosts: tenant.hosts, ...tenant.client } };
}

/** The bytes of a file as they arrived. */
async function hexOf(file: Blob | undefined): Promise<string> {
  return file === undefined ? "no file" : Buffer.from(await file.arrayBuffer()).toString("hex");
}
