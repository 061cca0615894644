/** What `@napi-rs/keyring` 2 does on a server, which has no keychain: it fails when it is used. */
export class Entry {
  getPassword() {
    throw new Error("Couldn't access platform storage: AccessDenied");
  }
  setPassword() {
    throw new Error("Couldn't access platform storage: AccessDenied");
  }
  deletePassword() {
    throw new Error("Couldn't access platform storage: AccessDenied");
  }
}
