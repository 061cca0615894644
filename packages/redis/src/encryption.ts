/** Seals texts, and opens those that were sealed with one of the keys for the same place. */
export interface Seal {
  close(text: string, place: string): Promise<string>;
  /** `undefined` if the text was sealed with another key or for another place, was changed, or is no sealed text at all. */
  open(sealed: string, place: string): Promise<string | undefined>;
}

const algorithm = "AES-GCM";

/** Bytes of a nonce: what NIST SP 800-38D recommends for GCM. */
const nonceLength = 12;

/**
 * Encrypts with AES-256-GCM and a random nonce for each text. The place is authenticated with the text, so that a text that was moved to
 * another key of Redis does not open. The first key seals; all of them open, so that keys can be replaced one after the other.
 */
export function sealWith(keys: readonly Uint8Array[]): Seal {
  const imported = keys.map((key) =>
    crypto.subtle.importKey("raw", Uint8Array.from(key), algorithm, false, ["encrypt", "decrypt"]),
  );
  // Whoever awaits a key is told of its failure; until then it is no unhandled rejection.
  for (const key of imported) key.catch(() => {});
  return {
    async close(text, place) {
      const [first] = imported;
      if (!first) throw new Error("There is no key to encrypt with.");
      const nonce = crypto.getRandomValues(new Uint8Array(nonceLength));
      const sealed = await crypto.subtle.encrypt(parameters(nonce, place), await first, encode(text));
      return toBase64(new Uint8Array([...nonce, ...new Uint8Array(sealed)]));
    },
    async open(sealed, place) {
      const bytes = fromBase64(sealed);
      if (!bytes) return undefined;
      const [nonce, content] = [bytes.slice(0, nonceLength), bytes.slice(nonceLength)];
      for (const key of imported) {
        const text = await crypto.subtle.decrypt(parameters(nonce, place), await key, content).catch(() => undefined);
        if (text) return new TextDecoder().decode(text);
      }
      return undefined;
    },
  };
}

function parameters(nonce: Uint8Array<ArrayBuffer>, place: string): AesGcmParams {
  return { name: algorithm, iv: nonce, additionalData: encode(place) };
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
