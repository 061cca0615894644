import { bearer, type ConnectOptions, connect, defineService, type NoInput, type Operation } from "../../src/index.js";
import { defineSchemas, type ServiceSchemas, type ValueSchema } from "../../src/validate/index.js";

export interface Order {
  id: string;
  lines?: { article?: string | null; amount?: number | null }[] | null;
  notes?: Record<string, string> | null;
  state?: "open" | "closed" | (string & {}) | null;
  buyer?: Buyer | null;
}

export interface Buyer {
  email: string;
}

export interface AddOrderInput {
  path: { shop: string };
  body: { id: string; due?: string };
}

interface Shop {
  readonly getOrder: Operation<[input?: NoInput], Order>;
  readonly addOrder: Operation<[input: AddOrderInput], Order>;
  readonly countOrders: Operation<[input?: NoInput], unknown>;
}

const shop = defineService<Shop>({
  package: "shop",
  host: "tenant",
  operations: {
    getOrder: { path: "/order" },
    addOrder: { path: "/shops/{shop}/orders", method: "POST", body: "json" },
    countOrders: { path: "/count", responseType: "any" },
  },
});

export interface ShopSchemas {
  readonly getOrder: { readonly output: ValueSchema<Order> };
  readonly addOrder: {
    readonly input: ValueSchema<AddOrderInput>;
    readonly body: ValueSchema<AddOrderInput["body"]>;
    readonly output: ValueSchema<Order>;
  };
}

const body = `{"type":"object","properties":{"id":{"type":"string"},"due":{"type":"string","format":"date"}},"required":["id"]}`;
const path = `{"type":"object","properties":{"shop":{"type":"string"}},"required":["shop"]}`;

/** As a service package has them. `unread` is no JSON: whoever reads it fails. */
export const shopSchemas: ServiceSchemas<ShopSchemas> = defineSchemas({
  package: "shop",
  operations: {
    getOrder: `{"output":{"$ref":"#/$defs/Order"}}`,
    addOrder: `{"input":{"type":"object","properties":{"path":${path},"body":${body}},"required":["path","body"]},"body":${body},"output":{"$ref":"#/$defs/Order"}}`,
    unread: `{"output":`,
  },
  components: `{
"Buyer":{"type":"object","properties":{"email":{"type":"string","format":"email"}},"required":["email"]},
"Line":{"type":"object","properties":{"article":{"type":["string","null"]},"amount":{"type":["integer","null"]}}},
"Order":{"type":"object","properties":{"id":{"type":"string"},"lines":{"type":["array","null"],"items":{"$ref":"#/$defs/Line"}},"notes":{"type":["object","null"],"additionalProperties":{"type":"string"}},"state":{"anyOf":[{"type":"string","enum":["open","closed"]},{"type":"string"},{"type":"null"}]},"buyer":{"anyOf":[{"$ref":"#/$defs/Buyer"},{"type":"null"}]}},"required":["id"]},
"Unused":{"type":"object"}
}`,
});

/** The service on a connection whose host answers every request with this JSON. */
export function openShop(answer: string, options: ConnectOptions = {}): Shop {
  const fetch = async () => new Response(answer, { headers: { "content-type": "application/json" } });
  return shop(connect({ hostname: "app.onetrust.com", credentials: bearer("t"), retry: false, fetch, ...options }));
}
