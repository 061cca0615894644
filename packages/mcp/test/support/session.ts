import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { assessmentAutomation } from "@onetrust-client/assessment-automation";
import { dataMapping } from "@onetrust-client/data-mapping";
import { type FakeTenant, fakeTenant } from "@onetrust-client/fake-tenant";
import { universalConsent } from "@onetrust-client/universal-consent";
import { userProvisioning } from "@onetrust-client/user-provisioning";
import { onTestFinished } from "vitest";

/** The built program, as a client starts it. */
export const program = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

export const token = "0123456789abcdef0123456789abcdef";

export type Transport = "stdio" | "HTTP";

/** What the user of a client answers. */
export type User = "agrees" | "declines" | "cannot be asked";

export interface Session {
  readonly tenant: FakeTenant;
  readonly client: Client;
  /** What the user was asked. */
  readonly questions: string[];
  /** Calls a tool, and returns its text. */
  call(tool: string, input: object): Promise<{ readonly text: string; readonly isError: boolean }>;
  /** Calls an operation. */
  operate(operation: string, rest?: object): Promise<{ readonly text: string; readonly isError: boolean }>;
}

export interface SessionOptions {
  readonly transport?: Transport;
  readonly allowWrite?: readonly string[];
  readonly user?: User;
  readonly scopes?: string[];
}

/** Starts the server beside a tenant, and a client that uses it. All end with the test. */
export async function openSession(options: SessionOptions = {}): Promise<Session> {
  const { transport = "stdio", allowWrite = [], user = "cannot be asked", scopes } = options;
  const tenant = await openTenant(scopes);
  const questions: string[] = [];
  const capabilities = user === "cannot be asked" ? {} : { elicitation: { form: {} } };
  const client = new Client({ name: "test", version: "1.0.0" }, { capabilities });
  if (user !== "cannot be asked") {
    client.setRequestHandler("elicitation/create", async ({ params }) => {
      questions.push(params.message);
      return user === "agrees" ? { action: "accept", content: { send: true } } : { action: "decline" };
    });
  }
  const allow = allowWrite.length > 0 ? ["--allow-write", ...allowWrite] : [];
  await client.connect(transport === "stdio" ? stdio(tenant, allow) : await http(tenant, allow));
  onTestFinished(() => client.close());
  const call = async (name: string, input: object) => {
    const { content, isError = false } = await client.callTool({ name, arguments: { ...input } });
    return { text: content.map((part) => (part.type === "text" ? part.text : "")).join("\n"), isError };
  };
  return {
    tenant,
    client,
    questions,
    call,
    operate: (operation, rest = {}) => call("call_operation", { operation, ...rest }),
  };
}

/** A tenant with some services. */
export async function openTenant(scopes?: string[]): Promise<FakeTenant> {
  const services = [assessmentAutomation, dataMapping, universalConsent, userProvisioning];
  const tenant = await fakeTenant({ services, ...(scopes && { scopes }) });
  onTestFinished(() => tenant.close());
  return tenant;
}

/** The environment that leads the program to a tenant. */
export function environmentOf({ hosts, client }: FakeTenant): Record<string, string> {
  return {
    PATH: process.env.PATH ?? "",
    ONETRUST_HOSTNAME: hosts.tenant ?? "",
    ONETRUST_HOSTS: JSON.stringify(hosts),
    ONETRUST_CLIENT_ID: client.clientId,
    ONETRUST_CLIENT_SECRET: client.clientSecret,
    ONETRUST_MCP_TOKEN: token,
  };
}

function stdio(tenant: FakeTenant, args: readonly string[]): StdioClientTransport {
  return new StdioClientTransport({ command: process.execPath, args: [program, ...args], env: environmentOf(tenant) });
}

async function http(tenant: FakeTenant, args: readonly string[]): Promise<StreamableHTTPClientTransport> {
  const url = await startHttp(tenant, args);
  return new StreamableHTTPClientTransport(new URL(url), {
    requestInit: { headers: { authorization: `Bearer ${token}` } },
  });
}

/** Starts the program with a port of its own, and returns its address. */
export async function startHttp(tenant: FakeTenant, args: readonly string[] = []): Promise<string> {
  const server = spawn(process.execPath, [program, "--http", "0", ...args], { env: environmentOf(tenant) });
  onTestFinished(() => void server.kill());
  const [line] = await once(server.stderr, "data");
  const [url = ""] = /http\S+/.exec(String(line)) ?? [];
  return url;
}

/** The JSON between the marks of a result. */
export function dataIn(text: string): unknown {
  const [, json] = /<(?:tenant-data-[^>]+)>\n([\s\S]*)\n<\/tenant-data-/.exec(text) ?? [];
  if (json === undefined) throw new Error(`No data, but: ${text}`);
  return JSON.parse(json);
}
