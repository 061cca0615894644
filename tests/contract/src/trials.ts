import type { Service } from "@onetrust-client/tests-support/checkout";
import { type Action, actionsFor } from "@onetrust-client/tests-types/corrected";
import { type Definition, definitionOf } from "@onetrust-client/tests-types/definition";
import { alone } from "./alone.js";
import { type Subject, type Trial, trial } from "./trial.js";

/** The versions of a service's definition that its operations are tried against. */
export interface Trials {
  /** As the vendor publishes it. */
  readonly vendor: Trial;
  /** As corrected by its overlay. */
  readonly corrected: Trial;
  /**
   * The actions of the overlay without which a call is refused, one of each kind of defect. Actions of one kind are left out together,
   * since several of them may mend one defect.
   */
  neededActions(subject: Subject, input: object): Promise<Action[]>;
  close(): Promise<void>;
}

export async function openTrials(service: Service): Promise<Trials> {
  const actions = actionsFor(service.package);
  const vendor = await trial(definitionOf(service, []));
  const corrected = actions.length === 0 ? vendor : await trial(definitionOf(service));

  const neededIn = async (
    partOf: (definition: Definition) => Definition,
    subject: Subject,
    input: object,
  ): Promise<Action[]> => {
    const needed: Action[] = [];
    const without = (isLeftOut: (action: Action) => boolean) =>
      partOf(
        definitionOf(
          service,
          actions.filter((action) => !isLeftOut(action)),
        ),
      );
    const whole = JSON.stringify(alone(subject.request, definitionOf(service)));
    const touching = actions.filter(
      (action) =>
        JSON.stringify(
          alone(
            subject.request,
            without((other) => other === action),
          ),
        ) !== whole,
    );
    for (const action of firstOfEachKind(touching)) {
      const rest = await trial(without((other) => other["x-kind"] === action["x-kind"]));
      if ((await rest.refusal(subject, input)) !== undefined) needed.push(action);
      await rest.close();
    }
    return needed;
  };

  return {
    vendor,
    corrected,
    neededActions: async (subject, input) => {
      const few = await neededIn((definition) => alone(subject.request, definition), subject, input);
      // Prism reads a reference that has something beside it in one way here and in another there.
      return few.length > 0 ? few : neededIn((definition) => definition, subject, input);
    },
    close: async () => {
      await vendor.close();
      if (corrected !== vendor) await corrected.close();
    },
  };
}

function firstOfEachKind(actions: readonly Action[]): Action[] {
  return [...new Map(actions.toReversed().map((action) => [action["x-kind"], action])).values()];
}
