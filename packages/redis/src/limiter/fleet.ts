import type { PatientCommand } from "../patient-commands.js";
import { lookScript } from "./scripts.js";

/** How long announcements are kept, in ms: what a 429 said about a limit is known for a week. */
const memoryLife = 7 * 24 * 3_600_000;

/** What processes know of each other through Redis. */
export interface FleetView {
  /** Redis's clock minus that of this process. */
  readonly clockAhead: number;
  /** Changes when Redis has forgotten everything. */
  readonly memory: string;
  /** What was announced of a limit, by the limit's name. */
  readonly announcements: ReadonlyMap<string, string>;
}

export interface FleetOptions {
  readonly command: PatientCommand;
  /** What the names of this account's keys begin with. */
  readonly prefix: string;
  /** How many processes there are, until Redis tells. */
  readonly processes: number;
  /** How long a process counts that does not ask, in ms. */
  readonly life: number;
}

/** The processes that use one account through one Redis. */
export class Fleet {
  readonly #options: FleetOptions;
  readonly #self = crypto.randomUUID();
  #processes: number;
  #isAway = false;
  #view: FleetView | undefined;
  #nextLook = Number.NEGATIVE_INFINITY;
  #looking: Promise<FleetView | undefined> | undefined;

  constructor(options: FleetOptions) {
    this.#options = options;
    this.#processes = options.processes;
  }

  /** Processes that have asked lately. While Redis is away, those that had before. */
  get processes(): number {
    return this.#processes;
  }

  /** Whether this process is on its own: Redis did not answer the last command. */
  get isAway(): boolean {
    return this.#isAway;
  }

  /** Sends a command, and sees whether Redis is there. */
  readonly command: PatientCommand = async (command, onLate) => {
    const reply = await this.#options.command(command, onLate);
    this.#isAway = reply === undefined;
    return reply;
  };

  /** The fleet, as it was at most a sixtieth of a minute ago. `undefined` if Redis is away. */
  look(): Promise<FleetView | undefined> {
    if (this.#view && !this.#isAway && performance.now() < this.#nextLook) return Promise.resolve(this.#view);
    this.#looking ??= this.#lookNow().finally(() => {
      this.#looking = undefined;
    });
    return this.#looking;
  }

  async #lookNow(): Promise<FleetView | undefined> {
    const { prefix, life } = this.#options;
    const keys = [`${prefix}:processes`, `${prefix}:announcements`];
    const args = [this.#self, life, crypto.randomUUID(), memoryLife].map(String);
    const reply = await this.command(["EVAL", lookScript, "2", ...keys, ...args]);
    if (!reply || !Array.isArray(reply.answer)) return undefined;
    const [now, processes, memory, announcements]: unknown[] = reply.answer;
    this.#nextLook = performance.now() + life / 60;
    this.#processes = Math.max(1, Number(processes));
    this.#view = {
      clockAhead: Number(now) - performance.now(),
      memory: String(memory),
      announcements: pairs(announcements),
    };
    return this.#view;
  }

  /** Announces to all what is known of a limit. */
  async announce(name: string, announcement: string): Promise<void> {
    await this.command(["HSET", `${this.#options.prefix}:announcements`, name, announcement]);
  }
}

/** Fields and values of a hash, which Redis tells one after the other. */
function pairs(fields: unknown): Map<string, string> {
  const list: readonly unknown[] = Array.isArray(fields) ? fields : [];
  const found = new Map<string, string>();
  for (let place = 0; place + 1 < list.length; place += 2) found.set(String(list[place]), String(list[place + 1]));
  return found;
}
