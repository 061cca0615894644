// What each process of a fleet does: when it is told how many calls to make, it makes them, and tells what became of them.
export function workOff({ calls: kinds, warnings }) {
  process.on("message", async ({ calls, callers }) => {
    const failures = [];
    let next = 0;
    let longest = 0;
    const work = async () => {
      while (next < calls) {
        const call = kinds[next++ % kinds.length];
        const start = performance.now();
        await call().catch((error) => failures.push(String(error)));
        longest = Math.max(longest, performance.now() - start);
      }
    };
    await Promise.all(Array.from({ length: callers }, work));
    process.send({ failures, longest, warnings: warnings.splice(0) });
  });
  process.on("disconnect", () => process.exit());
  process.send("ready");
}
