import { failureText } from "../../failure-text.js";

/** What a definition asks for and gets in another way, or not at all. */
export interface Finding {
  /** `GET /api/…`, or a JSON pointer such as `#/servers` for what concerns all operations. */
  readonly place: string;
  /** Whether the operation at that place is left out of the package. */
  readonly leavesOut: boolean;
  /** A clause that follows the place. */
  readonly reason: string;
}

/** A finding as a sentence without its full stop. */
export function findingText({ place, leavesOut, reason }: Finding): string {
  return `${place}${leavesOut ? " is left out" : ""}: ${reason}`;
}

/** A part of an operation as core can send or read it. */
export interface Supported<Part> {
  readonly part: Part;
  /** Why the operation must be left out. */
  readonly problems: readonly string[];
  /** What the operation does in another way than declared. */
  readonly remarks: readonly string[];
}

/** A failure of the planning itself. */
export function planningFailure(error: unknown): string {
  return `could not be planned: ${failureText(error)}`;
}
