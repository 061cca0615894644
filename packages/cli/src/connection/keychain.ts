import { UsageError } from "../usage-error.js";

/** What is used of `@napi-rs/keyring`, which this package does not install. */
interface Entry {
  getPassword(): string | null;
  setPassword(secret: string): void;
  deletePassword(): boolean;
}

/** The secret of a profile in the system's keychain. Throws a {@link UsageError} where there is none. */
export async function readFromKeychain(profile: string): Promise<string> {
  const entry = await entryOf(profile);
  const secret = attempted(() => entry.getPassword());
  if (secret !== null) return secret;
  throw new UsageError(
    `The keychain holds no secret of the profile ${profile}. Run: onetrust login --profile ${profile}`,
  );
}

export async function writeToKeychain(profile: string, secret: string): Promise<void> {
  const entry = await entryOf(profile);
  attempted(() => entry.setPassword(secret));
}

/** Returns whether the keychain could be used. */
export async function removeFromKeychain(profile: string): Promise<boolean> {
  try {
    const entry = await entryOf(profile);
    entry.deletePassword();
    return true;
  } catch {
    return false;
  }
}

const INSTEAD =
  "Keep the secret in an environment variable instead (--secret in-environment), or, if you accept that it stands in a file as it is, use --secret in-file.";

async function entryOf(profile: string): Promise<Entry> {
  const name = "@napi-rs/keyring";
  let module: unknown;
  try {
    module = await import(name);
  } catch {
    throw new UsageError(
      `The keychain needs the package ${name}, which is not installed beside onetrust. Install it: npm install --global ${name}@2. ${INSTEAD}`,
    );
  }
  if (!hasEntry(module))
    throw new UsageError(
      `The installed ${name} is of a version that onetrust does not know. Install version 2. ${INSTEAD}`,
    );
  return attempted(() => new module.Entry("onetrust-client", profile));
}

function hasEntry(module: unknown): module is { readonly Entry: new (service: string, account: string) => Entry } {
  return typeof module === "object" && module !== null && "Entry" in module && typeof module.Entry === "function";
}

/** A machine without a keychain, such as a server, shows at the first use. */
function attempted<Result>(use: () => Result): Result {
  try {
    return use();
  } catch {
    throw new UsageError(`This machine's keychain cannot be used. ${INSTEAD}`);
  }
}
