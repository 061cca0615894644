/** What a command found wrong, where that is its result: it has printed it already. */
export class FoundProblems extends Error {
  override readonly name = "FoundProblems";
}
