/** A keychain in the file that KEYRING_FILE names, with the interface of `@napi-rs/keyring` 2. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const file = process.env.KEYRING_FILE;
const read = () => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {});

export class Entry {
  constructor(service, account) {
    this.name = `${service}/${account}`;
  }
  getPassword() {
    return read()[this.name] ?? null;
  }
  setPassword(password) {
    writeFileSync(file, JSON.stringify({ ...read(), [this.name]: password }));
  }
  deletePassword() {
    const { [this.name]: password, ...others } = read();
    writeFileSync(file, JSON.stringify(others));
    return password !== undefined;
  }
}
