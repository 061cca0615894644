import { expect, test } from "vitest";
import { errorOf, openNotes, respond } from "../support/virtual-host.js";

const refusing = [400, 401, 403, 404, 405, 407, 409, 410, 411, 412, 413, 414, 415, 421, 422, 429];

const everyStatus = Array.from({ length: 200 }, (_, n) => 400 + n);

const write = (answer: () => Response) => errorOf(openNotes(answer, { retry: false }).addNote({ body: {} }));

test("a write was refused where the status says so; after any other error status it may have happened", async () => {
  const refused: number[] = [];
  for (const status of everyStatus) {
    const error = await write(() => respond(status));
    expect(error).toMatchObject({ attempts: 1, outcome: expect.stringMatching(/^(refused|unknown)$/) });
    if (error?.outcome === "refused") refused.push(status);
  }
  expect(refused).toEqual(refusing);
});

test.each([302, 303, 307, 304, 300])("a redirect (%i) says nothing about a write", async (status) => {
  const error = await write(() => new Response(null, { status, headers: { location: "https://login.example/" } }));
  expect(error).toMatchObject({ status, outcome: "unknown" });
  expect(error?.message).toContain("The request may have taken effect: look before you send it again.");
});

test("a web page with status 200 says nothing about a write", async () => {
  const page = () => new Response("<html>gateway</html>", { headers: { "content-type": "text/html" } });
  const error = await write(page);
  expect(error).toMatchObject({ kind: "wrong-host", status: 200, outcome: "unknown" });
  expect(error?.message).toBe(
    "addNote: app.onetrust.com answered with a web page (200), not with an API response. Check hostname and hosts. The request may have taken effect: look before you send it again.",
  );
});

test("a gateway that no longer waits says that a write may have happened", async () => {
  const error = await write(() => respond(499));
  expect(error?.message).toContain("The request may have taken effect: look before you send it again.");
});
