// Loaded before a guide's program: the vendor's hosts are the fake tenant's, and no other host is there.
const { HOSTS = "{}" } = process.env;
const hosts = new Map(Object.entries(JSON.parse(HOSTS)));
const send = globalThis.fetch;

globalThis.fetch = async (url, init) => {
  const { origin, hostname } = new URL(url);
  const host = hostname === "127.0.0.1" ? origin : hosts.get(hostname);
  if (!host) throw new TypeError(`no such host: ${hostname}`);
  return send(String(url).replace(origin, host), init);
};
