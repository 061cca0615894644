import { isHeldOut, readable } from "../../../scripts/src/sync/evidence/vendor-examples.js";
import {
  type CompiledExample,
  compileExamples,
  emittedServices,
} from "../../../scripts/test/support/truth/compiled-examples.js";
import { UNFIT } from "../../../scripts/test/support/truth/unfit-examples.js";
import { vendorExamples } from "../../../scripts/test/support/truth/vendor-examples.js";
import names from "../../../specs/names.json" with { type: "json" };
import services from "../../../specs/services.json" with { type: "json" };
import { table } from "../table.js";

/** What there was before examples were evidence. */
const BEFORE = { answer: "50 of 93", request: "66 of 111" } as const;

/** How the examples that are no evidence did when they were first compiled, before anybody looked at one of them. */
const FIRST_SCORE = "20 of 26";

/** How many of the vendor's examples compile as they stand, and why the others do not. */
export function exampleLines(): string[] {
  const examples = vendorExamples();
  if (examples === undefined) return ["Left out: ../shared/upstream is absent, so there are no examples."];
  const compiled = compileExamples(examples, emittedServices(services, names));
  const heldOut = compiled.filter(({ example }) => isHeldOut(readable(example.value)));
  const evidence = compiled.filter((each) => !heldOut.includes(each));
  const row = (title: string, side: "answer" | "request") => [
    title,
    fitting(ofSide(compiled, side)),
    BEFORE[side],
    fitting(ofSide(evidence, side)),
    fitting(ofSide(heldOut, side)),
  ];
  return [
    table(
      ["compile as they stand", "all", "before", "those that are evidence", "held out"],
      [row("examples of successful answers", "answer"), row("examples of bodies", "request")],
    ),
    "",
    `When those that are held out were first compiled, ${FIRST_SCORE} did. The corrections that four of the others led to came later.`,
    "",
    ...compiled.filter(({ errors }) => errors.length > 0).map(reasonLine),
  ];
}

function ofSide(compiled: readonly CompiledExample[], side: "answer" | "request"): CompiledExample[] {
  return compiled.filter(({ example }) => example.side === side);
}

function fitting(compiled: readonly CompiledExample[]): string {
  return `${compiled.filter(({ errors }) => errors.length === 0).length} of ${compiled.length}`;
}

function reasonLine({ example: { operation, side }, errors }: CompiledExample): string {
  const reason = UNFIT[`${operation} ${side}`]?.reason ?? errors[0];
  return `- ${operation}, ${side}: ${reason}`;
}
