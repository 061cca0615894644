import type { Operation } from "@onetrust-client/tests-types/definition";
import type { Exchange } from "./call.js";

/** What is wrong with the data of a call, seen from the answer that its operation declares and the text that came. */
export async function misread({ responses }: Operation, exchange: Exchange): Promise<string | undefined> {
  const { text = "", status, madeUp = true } = exchange.answer ?? {};
  const [media = "nothing", declared] = preferred(status === 204 ? {} : (responses[String(status)]?.content ?? {}));
  if (madeUp && Object(declared).schema !== undefined) return `${media} is declared and nothing came`;
  const read = await readers[isFile(declared) ? "binary" : kindOf(media)](exchange);
  return read === text ? undefined : `the data is not the ${media} that came`;
}

type Kind = "json" | "text" | "binary" | "none";

/** The data of a call written back as text, if it is of the kind. */
const readers: Readonly<Record<Kind, (exchange: Exchange) => unknown>> = {
  json: ({ data, error, answer }) => {
    const value = error?.kind === "partial-failure" ? error.data : data;
    return JSON.stringify(value) === JSON.stringify(JSON.parse(answer?.text ?? "")) ? answer?.text : undefined;
  },
  text: ({ data }) => data,
  binary: ({ data }) => (data instanceof Blob ? data.text() : undefined),
  none: ({ data, answer }) => (data === undefined ? answer?.text : undefined),
};

/** Whether a definition says of any media type that it is a file. */
function isFile(declared: unknown): boolean {
  return Object(Object(declared).schema).format === "binary";
}

function kindOf(media: string): Kind {
  if (media === "nothing") return "none";
  if (/json|\*\/\*/.test(media)) return "json";
  return media.startsWith("text/") ? "text" : "binary";
}

function preferred(content: Readonly<Record<string, unknown>>): [media?: string, declared?: unknown] {
  const all = Object.entries(content);
  return all.find(([media]) => media === "application/json") ?? all[0] ?? [];
}
