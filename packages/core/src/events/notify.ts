/** Calls a listener. What it throws, or rejects with, does not end the call: it goes to `onFailure`. */
export function notify<Notice>(
  listener: (notice: Notice) => unknown,
  notice: Notice,
  onFailure: (thrown: unknown) => void,
): void {
  try {
    const result = listener(notice);
    if (typeof result === "object" && result !== null) Promise.resolve(result).catch(onFailure);
  } catch (error) {
    onFailure(error);
  }
}
