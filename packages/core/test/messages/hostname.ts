import type { Code, Mistake } from "./mistake.js";

const connectTo =
  (hostname: unknown): Code =>
  async ({ connect, options }) =>
    connect({ ...options, hostname });

/** Rows 1 to 10: which host. */
export const hostnameMistakes: readonly Mistake[] = [
  {
    id: "1",
    mistake: "The hostname is written as an address, in capitals, with a port or with blanks around it.",
    code: async ({ connect, options }) => {
      const written = [
        "https://app-eu.onetrust.com",
        "app-eu.onetrust.com/",
        " app-eu.onetrust.com ",
        "APP-EU.onetrust.com",
      ];
      for (const hostname of [...written, "app-eu.onetrust.com:443"]) connect({ ...options, hostname });
    },
    expected: { accepted: "All of them name the same host." },
  },
  {
    id: "2",
    mistake: "The hostname has a path.",
    code: connectTo("https://app-eu.onetrust.com/api"),
    expected: { refused: 'connect: hostname must be a host name without a path. Use "app-eu.onetrust.com".' },
  },
  {
    id: "3",
    mistake: "The hostname begins with http.",
    code: connectTo("http://app-eu.onetrust.com"),
    expected: { refused: 'connect: hostname must use https. Use "app-eu.onetrust.com".' },
  },
  {
    id: "4a",
    mistake: "The hostname has a blank in it.",
    code: connectTo("app-eu onetrust.com"),
    expected: {
      refused: 'connect: hostname "app-eu onetrust.com" is not a host name. Use one such as app-eu.onetrust.com.',
    },
  },
  {
    id: "4b",
    mistake: "The hostname is a placeholder that nobody filled in, such as a shell variable.",
    code: connectTo(`$${"{HOST}"}`),
    expected: { refused: "connect: hostname is not a host name. Use one such as app-eu.onetrust.com." },
  },
  {
    id: "4c",
    mistake: "The hostname has a query.",
    code: connectTo("app-eu.onetrust.com?tenant=1"),
    expected: { refused: 'connect: hostname must be a host name without a path. Use "app-eu.onetrust.com".' },
  },
  {
    id: "4d",
    mistake: "The hostname has a user name and a password in it. The message does not repeat them.",
    code: connectTo("user:password@app-eu.onetrust.com"),
    expected: {
      refused:
        "connect: hostname must not hold a user name or a password. Pass the host name alone, and the secret as credentials.",
    },
  },
  {
    id: "4e",
    mistake: "The hostname ends with a dot.",
    code: connectTo("app-eu.onetrust.com."),
    expected: {
      refused: 'connect: hostname "app-eu.onetrust.com." is not a host name. Use one such as app-eu.onetrust.com.',
    },
  },
  {
    id: "5a",
    mistake: "The hostname is the first part of one.",
    code: connectTo("app-eu"),
    expected: { refused: 'connect: hostname "app-eu" has no dot. Did you mean "app-eu.onetrust.com"?' },
  },
  {
    id: "5b",
    mistake: "The hostname is a region.",
    code: connectTo("eu"),
    expected: { refused: 'connect: hostname "eu" has no dot. Did you mean "app-eu.onetrust.com"?' },
  },
  {
    id: "6",
    mistake: "The hostname is a text that JavaScript made of a variable that is not set.",
    code: connectTo("undefined"),
    expected: { refused: 'connect: hostname is the text "undefined". Is the variable set?' },
  },
  {
    id: "7a",
    mistake: "The hostname is the vendor's domain.",
    code: connectTo("onetrust.com"),
    expected: {
      refused:
        'connect: hostname "onetrust.com" is not a tenant\'s host. Use one such as app-eu.onetrust.com or {company}.my.onetrust.com.',
    },
  },
  {
    id: "7b",
    mistake: "The hostname is that of a privacy portal.",
    code: connectTo("privacyportal-eu.onetrust.com"),
    expected: {
      refused:
        'connect: hostname "privacyportal-eu.onetrust.com" is not a tenant\'s host. Use one such as app-eu.onetrust.com or {company}.my.onetrust.com.',
    },
  },
  {
    id: "7c",
    mistake: "The hostname is that of the vendor's documentation.",
    code: connectTo("developer.onetrust.com"),
    expected: {
      refused:
        'connect: hostname "developer.onetrust.com" is not a tenant\'s host. Use one such as app-eu.onetrust.com or {company}.my.onetrust.com.',
    },
  },
  {
    id: "8a",
    mistake: "The hostname is empty.",
    code: connectTo(""),
    expected: { refused: "connect: hostname is empty. Is the variable set?" },
  },
  {
    id: "8b",
    mistake: "There is no hostname, neither in the options nor in the environment. The first call says so.",
    code: async ({ open }) => await open({ hostname: undefined }).listWebsites(),
    expected: { refused: "connect: no hostname. Pass hostname, or set ONETRUST_HOSTNAME." },
  },
  {
    id: "9a",
    mistake: "The hostname is a number.",
    code: connectTo(42),
    expected: { refused: 'connect: hostname must be a text such as "app-eu.onetrust.com"; got a number.' },
  },
  {
    id: "9b",
    mistake: "The hostname is an object.",
    code: connectTo({}),
    expected: { refused: 'connect: hostname must be a text such as "app-eu.onetrust.com"; got an object.' },
  },
  {
    id: "9c",
    mistake: "The hostname is a list.",
    code: connectTo(["app-eu.onetrust.com"]),
    expected: { refused: 'connect: hostname must be a text such as "app-eu.onetrust.com"; got a list.' },
  },
  {
    id: "10",
    mistake: "The hostname is null, and the environment has none.",
    code: async ({ open }) => await open({ hostname: null }).listWebsites(),
    expected: { refused: "connect: no hostname. Pass hostname, or set ONETRUST_HOSTNAME." },
  },
];
