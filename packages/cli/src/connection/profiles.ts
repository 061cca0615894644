import { readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { writeText } from "../output/whole-file.js";
import { UsageError } from "../usage-error.js";

/** Where the secret of a profile is. */
export type SecretPlace =
  | { readonly in: "environment"; readonly variable: string }
  | { readonly in: "keychain" }
  /** In the file of the profiles itself: only if the user asked for it. */
  | { readonly in: "file"; readonly secret: string };

/** A tenant and a credential, by a name of the user's. */
export interface Profile {
  readonly hostname: string;
  readonly clientId: string;
  readonly secret: SecretPlace;
}

/** All profiles of the user. */
export interface Profiles {
  /** The name of the profile that is used where none is named. */
  readonly current?: string | undefined;
  readonly profiles: Readonly<Record<string, Profile>>;
}

/** The file of the profiles: `ONETRUST_CONFIG`, or `onetrust/profiles.json` in the user's folder for configuration. */
export function profilesPath(): string {
  const { ONETRUST_CONFIG, XDG_CONFIG_HOME, APPDATA } = process.env;
  if (ONETRUST_CONFIG) return ONETRUST_CONFIG;
  const folder = process.platform === "win32" ? APPDATA : XDG_CONFIG_HOME;
  return join(folder || join(homedir(), ".config"), "onetrust", "profiles.json");
}

export function readProfiles(): Profiles {
  const path = profilesPath();
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return { profiles: {} };
    throw new UsageError(
      `${path}, the file of your profiles, cannot be read. Make it readable, or name another one in ONETRUST_CONFIG.`,
    );
  }
  const profiles = parsed(text);
  if (profiles !== undefined) return profiles;
  throw new UsageError(`${path} does not hold profiles. Remove it, and run: onetrust login`);
}

/** Replaces the file in one step, readable for its owner alone. */
export async function writeProfiles(profiles: Profiles): Promise<void> {
  const path = profilesPath();
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeText(path, `${JSON.stringify(profiles, null, 2)}\n`, 0o600);
  } catch {
    throw new UsageError(
      `${path}, the file of your profiles, cannot be written. Make its folder writable, or name another file in ONETRUST_CONFIG.`,
    );
  }
}

/** The profile of that name. Throws a {@link UsageError} that lists those there are. */
export function profileNamed(name: string, { profiles }: Profiles): Profile {
  const profile = Object.hasOwn(profiles, name) ? profiles[name] : undefined;
  if (profile !== undefined) return profile;
  const names = Object.keys(profiles);
  const known = names.length === 0 ? "There are none yet." : `There are: ${names.join(", ")}.`;
  throw new UsageError(`There is no profile ${name}. ${known} To make it, run: onetrust login --profile ${name}`);
}

function parsed(text: string): Profiles | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isProfiles(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isProfiles(value: unknown): value is Profiles {
  if (!isObject(value) || !isObject(value.profiles)) return false;
  const { current } = value;
  return (current === undefined || typeof current === "string") && Object.values(value.profiles).every(isProfile);
}

function isProfile(value: unknown): value is Profile {
  if (!isObject(value) || !isObject(value.secret)) return false;
  const { in: place, variable, secret } = value.secret;
  const isPlace =
    place === "keychain" ||
    (place === "environment" && typeof variable === "string") ||
    (place === "file" && typeof secret === "string");
  return typeof value.hostname === "string" && typeof value.clientId === "string" && isPlace;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
