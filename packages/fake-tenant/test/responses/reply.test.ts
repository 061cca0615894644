import { once } from "node:events";
import { createConnection } from "node:net";
import { rejection } from "@onetrust-client/tests-support/rejection";
import { expect, test } from "vitest";
import { open } from "../support/open.js";

test("a deprecated operation answers with a warning, others do not", async () => {
  const warnings: unknown[] = [];
  const { tenant, pets } = await open({}, { onWarning: ({ operation, text }) => warnings.push([operation, text]) });
  tenant.answer(pets.getOldPet, () => ({}));
  tenant.answer(pets.getPet, () => ({}));
  await pets.getOldPet();
  await pets.getPet({ path: { petId: "1" } });
  expect(warnings).toContainEqual(["getOldPet", expect.stringContaining("deprecated")]);
  expect(warnings.filter((warning) => !`${warning}`.startsWith("getOldPet"))).toEqual([]);
});

test("an answer that cannot be sent comes out when the tenant closes; a client that goes away does not", async () => {
  const { tenant, pets } = await open();
  tenant.answer(pets.getPet, () => Response.error());
  expect(await rejection(pets.getPet({ path: { petId: "1" } }))).toMatchObject({ kind: "network" });
  await expect(tenant.close()).rejects.toThrow("Invalid status code: 0");

  const other = await open();
  const { port } = new URL(other.tenant.hosts.tenant);
  const half = "POST /api/pet/v1/pets HTTP/1.1\r\nhost: localhost\r\ncontent-length: 9\r\n\r\n{";
  const socket = createConnection(Number(port), "127.0.0.1", () => socket.write(half, () => socket.destroy()));
  await once(socket, "close");
  await other.pets.getPet({ path: { petId: "1" } }).catch(() => {});
  await other.tenant.close();
});
