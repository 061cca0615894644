/** What the user wrote cannot be done as it stands. The message says what to write instead. The command ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
