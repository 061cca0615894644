import type { Service } from "@onetrust-client/tests-support/checkout";
import { type Action, actionsFor } from "@onetrust-client/tests-types/corrected";
import { definitionOf } from "@onetrust-client/tests-types/definition";
import { alone } from "./alone.js";
import { type Subject, type Trial, trial } from "./trial.js";

/** The versions of a service's definition that its operations are tried against. */
export interface Trials {
  /** As the vendor publishes it. */
  readonly vendor: Trial;
  /** As corrected by its overlay. */
  readonly corrected: Trial;
  /** The actions of the overlay without which the corrected definition refuses a call. */
  neededActions(subject: Subject, input: object): Promise<Action[]>;
  close(): Promise<void>;
}

export async function openTrials(service: Service): Promise<Trials> {
  const actions = actionsFor(service.package);
  const vendor = await trial(definitionOf(service, []));
  const corrected = actions.length === 0 ? vendor : await trial(definitionOf(service));

  return {
    vendor,
    corrected,
    neededActions: async (subject, input) => {
      const needed: Action[] = [];
      const whole = alone(subject.request, definitionOf(service));
      for (const action of actions) {
        const others = actions.filter((other) => other !== action);
        const definition = alone(subject.request, definitionOf(service, others));
        if (JSON.stringify(definition) === JSON.stringify(whole)) continue;
        const without = await trial(definition);
        if ((await without.refusal(subject, input)) !== undefined) needed.push(action);
        await without.close();
      }
      return needed;
    },
    close: async () => {
      await vendor.close();
      if (corrected !== vendor) await corrected.close();
    },
  };
}
