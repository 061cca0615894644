/** How many retries can be saved up. */
const size = 10;

/** Pays for retries: each costs one, each success earns a tenth, and a call that succeeds gets back what it paid. */
export interface Budget {
  /** Takes one retry; `false` if there is none left. */
  take(): boolean;
  /** A call has succeeded after so many retries. */
  refill(retries: number): void;
}

/** Keeps requests near the number of calls while a host is down, however many callers there are. */
export function retryBudget(): Budget {
  let left = size;
  return {
    take: () => left >= 1 && left-- >= 1,
    refill: (retries) => {
      left = Math.min(size, left + retries + 0.1);
    },
  };
}
