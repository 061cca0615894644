import type { OperationMetadata } from "@onetrust-client/core";
import { documentedPerMinute } from "@onetrust-client/core/pace";

/** How far a run has come. */
export interface Progress {
  /** Name of the operation: `createRequest`. */
  readonly job: string;
  /** Whether the run goes on, waits until a read tells for certain, or has ended. */
  readonly phase: "running" | "settling" | "ended";
  /** Rows of this run that are finished. */
  readonly rows: number;
  /** Rows that there are, if that is known. */
  readonly total: number | undefined;
  /** Rows finished a second, of the last ten seconds. */
  readonly perSecond: number;
  /** Requests that the limits still allow now; `undefined` if the run does not know the limiter. */
  readonly requestsLeft: number | undefined;
  /** How long the rest will take, in ms: as fast as now, and no faster than the limits allow. `undefined` if that cannot be told. */
  readonly eta: number | undefined;
  /** Rows by what became of them. */
  readonly counts: Readonly<Record<string, number>>;
}

/** What is read of a limiter: `pace` and `redisLimiter` have it. */
export interface LimitView {
  state(): {
    readonly account: OneLimit;
    readonly operations: Readonly<Record<string, OneLimit>>;
  };
}

interface OneLimit {
  readonly allowed: number;
  readonly used: number;
}

/** Who is told, and of which limits. */
export interface MeterOptions {
  readonly limiter?: LimitView | undefined;
  readonly onProgress?: ((progress: Progress) => unknown) | undefined;
}

const window = 10_000;

/** Counts rows and tells the listener once a second. */
export class ProgressMeter {
  phase: Progress["phase"] = "running";
  /** Rows that there are, as soon as that is known. */
  total: number | undefined;
  readonly #operation: OperationMetadata;
  readonly #options: MeterOptions;
  readonly #counts: Record<string, number> = {};
  readonly #history: { readonly at: number; readonly rows: number }[];
  readonly #timer: ReturnType<typeof setInterval> | undefined;
  #rows: number;

  /** Begins with rows that earlier runs have finished. */
  constructor(
    operation: OperationMetadata,
    options: MeterOptions,
    { rows, total }: { readonly rows: number; readonly total: number | undefined },
  ) {
    this.#operation = operation;
    this.#options = options;
    this.#rows = rows;
    this.total = total;
    this.#history = [{ at: Date.now(), rows }];
    if (!options.onProgress) return;
    this.#timer = setInterval(() => this.#tell(), 1000);
    this.#timer.unref();
  }

  /** Counts finished rows. */
  count(what: string, rows = 1): void {
    this.#counts[what] = (this.#counts[what] ?? 0) + rows;
    this.#rows += rows;
  }

  end(): void {
    clearInterval(this.#timer);
    this.phase = "ended";
    this.#tell();
  }

  #tell(): void {
    const { onProgress } = this.#options;
    if (!onProgress) return;
    // A listener that fails is nobody's failure but its own.
    const told = (async () => await onProgress(this.#progress()))();
    told.catch(() => {});
  }

  #progress(): Progress {
    const { name: job } = this.#operation;
    const { total } = this;
    const perSecond = this.#rate();
    const rows = this.#rows;
    return {
      ...{ job, phase: this.phase, rows, total, perSecond },
      requestsLeft: this.#requestsLeft(),
      eta: this.#eta(perSecond),
      counts: { ...this.#counts },
    };
  }

  #rate(): number {
    const at = Date.now();
    while (this.#history.length > 1 && (this.#history[0]?.at ?? at) < at - window) this.#history.shift();
    this.#history.push({ at, rows: this.#rows });
    const first = this.#history[0];
    if (!first || at <= first.at) return 0;
    return Math.round(((this.#rows - first.rows) / (at - first.at)) * 10_000) / 10;
  }

  #requestsLeft(): number | undefined {
    const { limiter } = this.#options;
    if (!limiter) return undefined;
    const { method, path } = this.#operation;
    const { account, operations } = limiter.state();
    const limits = [account, operations[`${method} ${path}`]].filter((limit) => limit !== undefined);
    return Math.max(0, Math.min(...limits.map(({ allowed, used }) => allowed - used)));
  }

  #eta(perSecond: number): number | undefined {
    const { perMinute = documentedPerMinute } = this.#operation;
    const { total } = this;
    if (total === undefined || (perSecond === 0 && this.#rows < total)) return undefined;
    const left = Math.max(0, total - this.#rows);
    return left === 0 ? 0 : Math.ceil(Math.max((left / perSecond) * 1000, (left / perMinute) * 60_000));
  }
}
