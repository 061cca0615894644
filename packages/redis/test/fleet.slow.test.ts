import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { type FakeTenant, fakeTenant } from "@onetrust-client/fake-tenant";
import { expect, onTestFinished, test } from "vitest";
import { hasRedis, openRedis } from "./support/redis-server.js";
import { registry, registryDefinition } from "./support/service.js";

const size = 8;
const callsOfEach = 5;

/** A machine so busy that Redis does not answer for 0.7 s counts as one without Redis; then the test begins anew. */
const retry = 3;

test.skipIf(!hasRedis)("8 processes share one token, renew it once, and go on without Redis", { retry }, async () => {
  const redis = await openRedis();
  onTestFinished(() => redis.kill());
  const tenant = await fakeTenant({ services: [registry] });
  onTestFinished(() => tenant.close());
  tenant.answer(registry(tenant.connect()).getEntry, () => ({ id: "1" }));
  const members = await Promise.all(
    Array.from({ length: size }, (_, place) => startMember(tenant, redis.port, place % 2 ? "ioredis" : "redis")),
  );
  onTestFinished(() => {
    for (const member of members) member.kill("SIGKILL");
  });

  const tokenRequests = (): number => tenant.requestsOf("token").length;
  /** Lets all processes make calls at once. None fails. Returns the warnings of each. */
  const callFromAll = async (): Promise<readonly string[][]> => {
    const answers = await Promise.all(members.map(callFrom));
    const allOk = Array.from({ length: size * callsOfEach }, () => "ok");
    expect(answers.flatMap(({ results }) => results)).toEqual(allOk);
    return answers.map(({ warnings }) => warnings);
  };
  const noWarnings = Array.from({ length: size }, () => []);

  expect(await callFromAll()).toEqual(noWarnings);
  expect(tokenRequests()).toBe(1);

  tenant.revoke();
  expect(await callFromAll()).toEqual(noWarnings);
  expect(tokenRequests()).toBe(2);

  const running = callFromAll();
  await redis.kill();
  await running;
  tenant.revoke();
  const warned = await callFromAll();
  expect(warned.map((warnings) => warnings.length)).toEqual(Array.from({ length: size }, () => 1));
  expect(tokenRequests()).toBeGreaterThan(2);
  expect(tokenRequests()).toBeLessThanOrEqual(2 + size);
});

async function startMember(tenant: FakeTenant, redisPort: number, clientPackage: string): Promise<ChildProcess> {
  const { hosts, client: credential } = tenant;
  const settings = JSON.stringify({ service: registryDefinition, hosts, credential, redisPort, clientPackage });
  const member = fork(new URL("support/fleet-member.mjs", import.meta.url), {
    env: { ...process.env, MEMBER_SETTINGS: settings },
  });
  await once(member, "message");
  return member;
}

interface Answer {
  readonly results: string[];
  readonly warnings: string[];
}

async function callFrom(member: ChildProcess): Promise<Answer> {
  const answer = once(member, "message");
  member.send(callsOfEach);
  const [told] = await answer;
  return told;
}
