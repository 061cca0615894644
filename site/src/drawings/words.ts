/** A box of a drawing. */
export interface Box {
  readonly name: string;
  readonly text: string;
}

/** What each step of a call does, by its name in core. */
const steps: Readonly<Record<string, Box>> = {
  observe: { name: "observe", text: "tells listeners when a call starts and ends" },
  deadline: { name: "deadline", text: "ends the call when its time is over" },
  retry: { name: "retry", text: "sends again what is safe to send again" },
  rateLimit: { name: "rate limit", text: "waits while OneTrust’s limit blocks it" },
  authorize: { name: "authorize", text: "adds the token, and fetches it if needed" },
  send: { name: "send", text: "sends once and reads data or an error" },
};

/** What each stage of the generator does, by its name. */
const stages: Readonly<Record<string, Box>> = {
  discover: { name: "discover", text: "which definitions are there?" },
  download: { name: "download", text: "fetch each of them" },
  verify: { name: "verify", text: "is it a whole definition?" },
  normalise: { name: "normalise", text: "keep the interface, drop prose" },
  amend: { name: "amend", text: "correct known defects" },
  plan: { name: "plan", text: "decide names and types" },
  emit: { name: "emit", text: "print each file" },
  compile: { name: "compile", text: "does TypeScript accept it?" },
  write: { name: "write", text: "replace the packages" },
};

export const describedSteps = (names: readonly string[]): Box[] => described(names, steps, "a call");
export const describedStages = (names: readonly string[]): Box[] => described(names, stages, "codegen");

function described(names: readonly string[], words: Readonly<Record<string, Box>>, drawing: string): Box[] {
  return names.map((name) => {
    const box = words[name];
    if (box === undefined) {
      throw new Error(`The drawing of ${drawing} has no words for "${name}". Add them to site/src/drawings/words.ts.`);
    }
    return box;
  });
}
