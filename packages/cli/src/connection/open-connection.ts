import { apiKey, type Connection, type ConnectOptions, clientCredentials, connect } from "@onetrust-client/core";
import { UsageError } from "../usage-error.js";
import { readFromKeychain } from "./keychain.js";
import { type Profile, type Profiles, profileNamed, readProfiles } from "./profiles.js";

/** Which connection is wanted. */
export interface WantedConnection {
  /** Name of a profile. Default: the environment's variables, or the profile in use. */
  readonly profile?: string | undefined;
}

/** Opens a connection. Sends nothing. */
export async function openConnection({ profile: name }: WantedConnection): Promise<Connection> {
  const chosen = chooseProfile(name);
  const own = chosen === undefined ? {} : await optionsOf(chosen);
  return connect({ userAgent: "onetrust-cli", ...own });
}

/**
 * Opens a connection that needs no secret: for requests that are shown and not sent. Where no tenant is known, it is one with a name that
 * people replace.
 */
export function openOffline({ profile }: WantedConnection): Connection {
  const hostname = isAnyTenantKnown(profile) ? chooseProfile(profile)?.profile.hostname : "your-tenant.my.onetrust.com";
  return connect({ hostname, credentials: apiKey("none") });
}

function isAnyTenantKnown(wanted: string | undefined): boolean {
  return nameOf(wanted) !== undefined || isInEnvironment() || Object.keys(readProfiles().profiles).length > 0;
}

/** A profile with its name. */
export interface NamedProfile {
  readonly name: string;
  readonly profile: Profile;
}

/** The profile that is wanted. `undefined`: the environment's variables. Throws a {@link UsageError} if it is not clear which one is. */
export function chooseProfile(wanted: string | undefined): NamedProfile | undefined {
  const name = nameOf(wanted);
  if (name !== undefined) return { name, profile: profileNamed(name, readProfiles()) };
  return isInEnvironment() ? undefined : profileInUse(readProfiles());
}

/** The name that somebody gave, as an option or in the environment. */
function nameOf(wanted: string | undefined): string | undefined {
  return wanted ?? (process.env.ONETRUST_PROFILE || undefined);
}

function isInEnvironment(): boolean {
  return Boolean(process.env.ONETRUST_HOSTNAME || process.env.ONETRUST_HOSTS);
}

function profileInUse(all: Profiles): NamedProfile {
  const names = Object.keys(all.profiles);
  const name = all.current ?? (names.length === 1 ? names[0] : undefined);
  if (name !== undefined) return { name, profile: profileNamed(name, all) };
  if (names.length === 0)
    throw new UsageError(
      "There is no tenant to connect to. Set ONETRUST_HOSTNAME, ONETRUST_CLIENT_ID and ONETRUST_CLIENT_SECRET, or run: onetrust login",
    );
  throw new UsageError(
    `There are several profiles: ${names.join(", ")}. Name one with --profile, or choose one for all commands: onetrust profiles --use <name>`,
  );
}

async function optionsOf({ name, profile }: NamedProfile): Promise<ConnectOptions> {
  const { hostname, clientId } = profile;
  return { hostname, credentials: clientCredentials({ clientId, clientSecret: await secretOf(name, profile) }) };
}

async function secretOf(name: string, { secret }: Profile): Promise<string> {
  if (secret.in === "file") return secret.secret;
  if (secret.in === "keychain") return await readFromKeychain(name);
  const value = process.env[secret.variable];
  if (value) return value;
  throw new UsageError(
    `The profile ${name} has its secret in the environment variable ${secret.variable}, which is not set. Set it, or run: onetrust login --profile ${name}`,
  );
}
