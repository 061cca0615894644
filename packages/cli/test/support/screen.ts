import { execFileSync, spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { packageFolder, program } from "./onetrust.js";

/** Whether this machine has terminals to look at. CI must have them. */
export const hasTmux: boolean = process.env.CI !== undefined || spawnSync("tmux", ["-V"]).status === 0;

/** A terminal in which `onetrust` runs. */
export interface Screen {
  /** What it shows once it holds a text, without spaces at the ends of lines. */
  showing(text: string): Promise<string>;
  /** What it shows, with the sequences that terminals obey for styles. */
  styled(): string;
  /** Types into it. */
  type(...keys: readonly string[]): void;
  close(): void;
}

const END = "ended with";

/** Where and with which variables a program runs. */
export interface ScreenOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Default: the folder of the package. */
  readonly cwd?: string;
}

/** Opens a terminal of that width and runs `onetrust` in it. It shows at the end which code the program ended with. */
export function openScreen(
  columns: number,
  args: readonly string[],
  { env = {}, cwd = packageFolder }: ScreenOptions = {},
): Screen {
  const socket = `onetrust-${randomUUID()}`;
  const tmux = (...words: readonly string[]) => execFileSync("tmux", ["-L", socket, ...words], { encoding: "utf8" });
  const variables = Object.entries({ ONETRUST_CONFIG: "/nonexistent/profiles.json", CI: "", TERM: "xterm", ...env });
  const shell = [
    ...variables.map(([name, value]) => `export ${name}=${quoted(value)}`),
    `${quoted(process.execPath)} ${quoted(program)} ${args.map(quoted).join(" ")}`,
    `echo "${END} $?"`,
    "sleep 300",
  ];
  tmux(
    "-f",
    "/dev/null",
    "new-session",
    "-d",
    "-x",
    `${columns}`,
    "-y",
    "300",
    "-c",
    cwd,
    "bash",
    "-c",
    shell.join("; "),
  );
  return {
    showing: async (text) => {
      for (let tries = 0; tries < 600; tries += 1) {
        const shown = tmux("capture-pane", "-p")
          .replaceAll(/[ \t]+$/gm, "")
          .trimEnd();
        if (shown.includes(text)) return shown;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`The terminal never showed ${JSON.stringify(text)}: ${tmux("capture-pane", "-p")}`);
    },
    styled: () => tmux("capture-pane", "-p", "-e"),
    type: (...keys) => tmux("send-keys", ...keys),
    close: () => tmux("kill-server"),
  };
}

/** What a terminal shows when the program has ended. */
export async function lastScreen(columns: number, args: readonly string[], options?: ScreenOptions): Promise<string> {
  const screen = openScreen(columns, args, options);
  try {
    return `${await screen.showing(END)}\n`;
  } finally {
    screen.close();
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
