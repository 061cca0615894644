import { fakeTenant } from "@onetrust-client/fake-tenant";
import { universalConsent } from "@onetrust-client/universal-consent";
import { describe, expect, test } from "vitest";
import { hasTmux, lastScreen, openScreen } from "../support/screen.js";
import { environmentOf } from "../support/tenant.js";

const golden = (name: string) => `./golden/${name}.txt`;

describe.skipIf(!hasTmux)("in a terminal", () => {
  test.each([40, 80, 120])("of %i columns, describe shows an operation", async (columns) => {
    await expect(await lastScreen(columns, ["describe", "searchIncidents"])).toMatchFileSnapshot(
      golden(`describe-${columns}`),
    );
  });

  test.each([80, 120])("of %i columns, search shows operations", async (columns) => {
    const shown = await lastScreen(columns, ["search", "deactivate", "user", "--limit", "2"]);
    await expect(shown).toMatchFileSnapshot(golden(`search-${columns}`));
  });

  test.each([80, 120])("of %i columns, help shows the verbs and the exit codes", async (columns) => {
    await expect(await lastScreen(columns, ["--help"])).toMatchFileSnapshot(golden(`help-${columns}`));
  });

  test("a write asks, and no is the default", async () => {
    const tenant = await fakeTenant({ services: [universalConsent] });
    const consent = universalConsent(tenant.connect());
    tenant.answer(consent.createPurpose, () => new Response("{}", { headers: { "content-type": "application/json" } }));
    const body = '{"ConsentLifeSpan":12,"Description":"News","Name":"Newsletter"}';
    for (const [keys, end, sent] of [
      [["Enter"], "ended with 2", 0],
      [["y", "Enter"], "ended with 0", 1],
    ] as const) {
      const screen = openScreen(120, ["call", "createPurpose", "--body", body], environmentOf(tenant));
      await screen.showing("Send it? [y/N]");
      screen.type(...keys);
      await screen.showing(end);
      screen.close();
      expect(tenant.requestsOf(consent.createPurpose)).toHaveLength(sent);
    }
    await tenant.close();
  });

  test("NO_COLOR leaves styles out", async () => {
    expect(await lastScreen(80, ["search", "webhook"], { NO_COLOR: "1" })).toContain(
      "OneTrust's API has nothing for this.",
    );
  });
});
