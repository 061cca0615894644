/** Why a tool does not do what it was asked to. The message says what to do instead, and reaches the model as it is. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}
