import { clientCredentials, connect } from "@onetrust-client/core";
import { writeToKeychain } from "../connection/keychain.js";
import {
  type Profile,
  type Profiles,
  profilesPath,
  readProfiles,
  type SecretPlace,
  writeProfiles,
} from "../connection/profiles.js";
import { ask } from "../terminal/ask.js";
import { askSecret } from "../terminal/ask-secret.js";
import type { Terminal } from "../terminal/terminal.js";
import { UsageError } from "../usage-error.js";

export interface LoginOptions {
  readonly profile: string;
  readonly hostname?: string;
  readonly clientId?: string;
  /** Where the secret is to be: `in-keychain`, `in-environment` or `in-file`. */
  readonly secret: string;
  readonly variable: string;
}

/** Makes a profile, after a token has been got with it. */
export async function login(options: LoginOptions, terminal: Terminal): Promise<void> {
  const { profile: name, variable } = options;
  const place = placeOf(options);
  if (!/^[\w.-]+$/.test(name) || name === "__proto__")
    throw new UsageError(`A profile's name has letters, digits, dots and dashes; got ${JSON.stringify(name)}.`);
  const all = readProfiles();
  const hostname = options.hostname ?? (await answer("Host name, such as app-eu.onetrust.com", "--hostname", terminal));
  const clientId = options.clientId ?? (await answer("Client id", "--client-id", terminal));
  const secret = await askSecret(variable, terminal);
  const connection = connect({ hostname, credentials: clientCredentials({ clientId, clientSecret: secret }) });
  const { scopes } = await connection.verify();
  if (place === "in-keychain") await writeToKeychain(name, secret);
  const profile: Profile = { hostname, clientId, secret: secretPlace(place, { secret, variable }) };
  await writeProfiles(withProfile(all, name, profile));
  const granted = scopes === undefined ? "" : ` with ${scopes.length} scope${scopes.length === 1 ? "" : "s"}`;
  terminal.print(`Got a token of ${hostname}${granted}. The profile ${name} is in ${profilesPath()}.`);
  if (place === "in-environment")
    terminal.note(`onetrust: the secret is not stored. Set ${variable} wherever you use the profile.`);
  if (place === "in-file")
    terminal.note(`onetrust: the secret is stored there as it is. Everybody who can read the file can use it.`);
}

const PLACES = ["in-keychain", "in-environment", "in-file"] as const;
type Place = (typeof PLACES)[number];

function placeOf({ secret }: LoginOptions): Place {
  const place = PLACES.find((each) => each === secret);
  if (place !== undefined) return place;
  throw new UsageError(`--secret says where the secret is to be: ${PLACES.join(", ")}. It is never the secret itself.`);
}

async function answer(question: string, option: string, { canAsk }: Terminal): Promise<string> {
  const given = canAsk ? (await ask(`${question}: `)).trim() : "";
  if (given !== "") return given;
  throw new UsageError(`${option} is missing. Run: onetrust login --hostname <host> --client-id <id>`);
}

function secretPlace(
  place: Place,
  { secret, variable }: { readonly secret: string; readonly variable: string },
): SecretPlace {
  if (place === "in-keychain") return { in: "keychain" };
  return place === "in-file" ? { in: "file", secret } : { in: "environment", variable };
}

/** The first profile is the one in use. */
function withProfile({ current, profiles }: Profiles, name: string, profile: Profile): Profiles {
  return { current: current ?? name, profiles: { ...profiles, [name]: profile } };
}
