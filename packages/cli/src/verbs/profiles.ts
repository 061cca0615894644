import { removeFromKeychain } from "../connection/keychain.js";
import { type Profile, type Profiles, profileNamed, readProfiles, writeProfiles } from "../connection/profiles.js";
import type { Terminal } from "../terminal/terminal.js";

export interface ProfilesOptions {
  readonly use?: string;
  readonly remove?: string;
  readonly json?: boolean;
}

/** Lists the profiles, chooses one for all commands, or removes one. */
export async function profiles({ use, remove, json = false }: ProfilesOptions, terminal: Terminal): Promise<void> {
  const all = readProfiles();
  if (use !== undefined) await choose(use, all, terminal);
  else if (remove !== undefined) await drop(remove, all, terminal);
  else list(all, json, terminal);
}

function list(all: Profiles, isJson: boolean, terminal: Terminal): void {
  const listed = Object.entries(all.profiles).map(([name, profile]) => shown(name, profile, all));
  if (isJson) terminal.print(JSON.stringify(listed, null, 2));
  else if (listed.length === 0) terminal.note("There are no profiles yet. To make one, run: onetrust login");
  else for (const line of lines(listed.map(cells), terminal)) terminal.print(line);
}

function cells({ name, hostname, clientId, secret, inUse }: ReturnType<typeof shown>): readonly string[] {
  return [name, hostname, clientId, `secret in the ${secret}`, inUse ? "in use" : ""];
}

/** In columns for people, with tabs for other programs. */
function lines(rows: readonly (readonly string[])[], { isWatched }: Terminal): readonly string[] {
  if (!isWatched) return rows.map((row) => row.join("\t").trimEnd());
  const width = (column: number): number => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(width(column)))
      .join("  ")
      .trimEnd(),
  );
}

async function choose(name: string, all: Profiles, terminal: Terminal): Promise<void> {
  profileNamed(name, all);
  await writeProfiles({ ...all, current: name });
  terminal.print(`Commands now use the profile ${name}.`);
}

async function drop(name: string, { current, profiles: known }: Profiles, terminal: Terminal): Promise<void> {
  const { secret } = profileNamed(name, { profiles: known });
  const { [name]: _, ...others } = known;
  await writeProfiles({ ...(current !== name && { current }), profiles: others });
  const isLeft = secret.in === "keychain" && !(await removeFromKeychain(name));
  const rest = isLeft ? " Its secret stays in the keychain, which cannot be used now." : "";
  terminal.print(`The profile ${name} is removed.${rest}`);
}

/** A profile without its secret. */
function shown(name: string, { hostname, clientId, secret }: Profile, { current }: Profiles) {
  const place = secret.in === "environment" ? `environment variable ${secret.variable}` : secret.in;
  return { name, hostname, clientId, secret: place, inUse: current === name };
}
