import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "@onetrust-client/tests-support/run";
import { compile, resolutions, strict, typescript59 } from "@onetrust-client/tests-types/compiler";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeCertificates } from "../src/network/certificates.js";
import { type ConnectProxy, openConnectProxy } from "../src/network/connect-proxy.js";
import { makeProject, type Undici, undicis } from "../src/network/project.js";
import { openSecureHost, type SecureHost } from "../src/network/secure-host.js";
import { type Node, nodes } from "../src/nodes.js";

const worked = { label: "Newsletter" };
const notTrusted = { kind: "network", outcome: "not-sent", attempts: 1 };

let proxy: ConnectProxy;
/** Trusts nobody without a certificate of its own authority. */
let strictHost: SecureHost;
let host: SecureHost;
const projects = new Map<Undici, string>();

beforeAll(async () => {
  const certificates = await makeCertificates();
  proxy = await openConnectProxy("user:password");
  host = await openSecureHost({ certificates, requiresClient: false });
  strictHost = await openSecureHost({ certificates, requiresClient: true });
  for (const undici of undicis) {
    const folder = makeProject(undici, (code) => code.replace("proxy.internal:3128", `127.0.0.1:${proxy.port}`));
    writeFileSync(join(folder, "corporate-ca.pem"), certificates.authority.certificate);
    writeFileSync(join(folder, "client.pem"), certificates.client.certificate);
    writeFileSync(join(folder, "client-key.pem"), certificates.client.key);
    const options = { ...strict, ...resolutions.nodenext, types: ["node"], skipLibCheck: true, noEmit: false };
    const { errors } = await compile({ compiler: typescript59, folder, options, include: ["*.ts"] });
    expect(errors).toEqual([]);
    projects.set(undici, folder);
  }
});

afterAll(async () => {
  await Promise.all([proxy, host, strictHost].map((each) => each.close()));
});

/** Runs a program of the guide with these variables, and says how its call ended and which tunnels it opened. */
async function call(
  { node, undici = undicis[0] }: { readonly node: Node; readonly undici?: Undici },
  program: string,
  env: Readonly<Record<string, string>> = {},
): Promise<{ ended: unknown; tunnels: string[] }> {
  const cwd = projects.get(undici) ?? "";
  const variables = { ONETRUST_HOSTNAME: host.host, ONETRUST_API_KEY: "a-key", ...env };
  const { node: version, ended } = JSON.parse(await run(node.program, ["call.js", program], { cwd, env: variables }));
  expect(version).toMatch(new RegExp(`^v${node.major}\\.`));
  return { ended, tunnels: proxy.takeTunnels() };
}

const withProxy = (): Record<string, string> => ({ HTTPS_PROXY: `http://user:password@127.0.0.1:${proxy.port}` });
const withAuthority = { NODE_EXTRA_CA_CERTS: "corporate-ca.pem" };

const pairs = nodes.flatMap((node) =>
  undicis
    .filter(({ since }) => node.major >= since)
    .map((undici) => [`Node ${node.major}, undici ${undici.major}`, { node, undici }] as const),
);

describe.each(pairs)("%s", (_, pair) => {
  test("a proxy from the environment", async () => {
    const { ended, tunnels } = await call(pair, "environment-proxy", { ...withProxy(), ...withAuthority });
    expect({ ended, tunnels }).toEqual({ ended: worked, tunnels: [host.host] });
  });

  test("a host that the environment excepts from its proxy", async () => {
    const env = { ...withProxy(), ...withAuthority, NO_PROXY: "localhost" };
    expect(await call(pair, "environment-proxy", env)).toEqual({ ended: worked, tunnels: [] });
  });

  test("a proxy by name", async () => {
    expect(await call(pair, "named-proxy", withAuthority)).toEqual({ ended: worked, tunnels: [host.host] });
  });

  test("a proxy that refuses the password, or the host", async () => {
    const noPassword = { ...withAuthority, HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` };
    const { ended } = await call(pair, "environment-proxy", noPassword);
    expect(ended).toMatchObject({
      kind: "network",
      outcome: "not-sent",
      message: `getPurpose: no response from ${host.host}: the proxy answered with status 407 and opened no connection (UND_ERR_ABORTED). Check the user name and the password of the proxy.`,
    });
    const forbidden = await call(pair, "named-proxy", { ...withAuthority, ONETRUST_HOSTNAME: "localhost:8" });
    expect(forbidden.ended).toMatchObject({
      kind: "network",
      outcome: "not-sent",
      message:
        "getPurpose: no response from localhost:8: the proxy answered with status 403 and opened no connection (UND_ERR_ABORTED). Check whether it allows this host and port.",
    });
  });

  test("a proxy by name, and a private authority", async () => {
    expect(await call(pair, "proxy-with-certificate")).toEqual({ ended: worked, tunnels: [host.host] });
  });

  test("a private authority", async () => {
    expect(await call(pair, "corporate-certificate")).toEqual({ ended: worked, tunnels: [] });
  });

  test("a client certificate, which the host requires", async () => {
    const env = { ...withAuthority, ONETRUST_HOSTNAME: strictHost.host };
    expect(await call(pair, "client-certificate", env)).toEqual({ ended: worked, tunnels: [] });
    expect((await call(pair, "corporate-certificate", env)).ended).toMatchObject({ kind: "network" });
  });

  test("a private authority that nobody named", async () => {
    const { ended } = await call(pair, "client-certificate");
    expect(ended).toMatchObject(notTrusted);
    expect(ended).toHaveProperty("message", expect.stringContaining("its certificate was not accepted"));
  });
});

describe.each(nodes.map((node) => [`Node ${node.major}`, node] as const))("%s by itself", (_, node) => {
  test("a private authority", async () => {
    expect(await call({ node }, "node-itself", withAuthority)).toEqual({ ended: worked, tunnels: [] });
  });

  test("a proxy, but not before Node 22", async () => {
    const env = { ...withProxy(), ...withAuthority, NODE_USE_ENV_PROXY: "1" };
    const { ended, tunnels } = await call({ node }, "node-itself", env);
    expect({ ended, tunnels }).toEqual({ ended: worked, tunnels: node.major < 22 ? [] : [host.host] });
    const excepted = await call({ node }, "node-itself", { ...env, NO_PROXY: "localhost" });
    expect(excepted).toEqual({ ended: worked, tunnels: [] });
  });
});

/** Node's own `fetch` with a dispatcher of the package: `Node 24, undici 8`. */
const misfits = ["Node 22, undici 8", "Node 24, undici 8", "Node 26, undici 6"];

test.each(pairs)("the global fetch with a dispatcher of the package: %s", async (title, pair) => {
  const { ended } = await call(pair, "global-fetch", withAuthority);
  const refused = {
    kind: "network",
    outcome: "not-sent",
    attempts: 1,
    message: `getPurpose: no response from ${host.host}: fetch did not take the request or its dispatcher (UND_ERR_INVALID_ARG). A dispatcher fits the fetch of its own version of undici: import both from the package undici. If they fit, check the headers.`,
  };
  expect(ended).toEqual(misfits.includes(title) ? refused : worked);
});
