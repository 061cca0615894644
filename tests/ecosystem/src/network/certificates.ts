import { generate } from "selfsigned";

/** A certificate and its private key, as PEM texts. */
export interface KeyPair {
  readonly certificate: string;
  readonly key: string;
}

/** Certificates of a company that nobody else trusts: its authority, and what that has signed. */
export interface Certificates {
  readonly authority: KeyPair;
  readonly server: KeyPair;
  readonly client: KeyPair;
}

const options = { keyType: "ec", algorithm: "sha256" } as const;

/** Makes an authority, a certificate for `localhost` and one for a client. */
export async function makeCertificates(): Promise<Certificates> {
  const authority = await makeAuthority();
  const ca = { key: authority.key, cert: authority.certificate };
  const server = await generate([{ name: "commonName", value: "localhost" }], { ...options, ca });
  const client = await generate([{ name: "commonName", value: "a-client" }], {
    ...options,
    ca,
    extensions: [{ name: "extKeyUsage", clientAuth: true }],
  });
  return { authority, server: toPair(server), client: toPair(client) };
}

async function makeAuthority(): Promise<KeyPair> {
  const made = await generate([{ name: "commonName", value: "An authority of a company" }], {
    ...options,
    extensions: [
      { name: "basicConstraints", cA: true, critical: true },
      { name: "keyUsage", keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  return toPair(made);
}

function toPair(made: { readonly cert: string; readonly private: string }): KeyPair {
  return { certificate: made.cert, key: made.private };
}
