// Loaded before an example: OneTrust's host names lead to the fake tenant on this machine, and every other host is left alone.
const hosts = new Map(Object.entries(JSON.parse(process.env.LOCAL_HOSTS ?? "{}")));
const send = globalThis.fetch;

globalThis.fetch = (url, init) => {
  const { origin, hostname } = new URL(url);
  return send(String(url).replace(origin, hosts.get(hostname) ?? origin), init);
};
