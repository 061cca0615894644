import { bodyMistakes } from "./bodies.js";
import { credentialsMistakes } from "./credentials.js";
import { hostnameMistakes } from "./hostname.js";
import { inputMistakes } from "./input.js";
import type { Mistake } from "./mistake.js";
import { networkMistakes } from "./network.js";
import { optionsMistakes } from "./options.js";
import { responseMistakes } from "./responses.js";
import { usageMistakes } from "./usage.js";

/** All mistakes by subject, in the order in which users meet them. */
export const mistakes: Readonly<Record<string, readonly Mistake[]>> = {
  Hostname: hostnameMistakes,
  Credentials: credentialsMistakes,
  Options: optionsMistakes,
  "Path, query and headers": inputMistakes,
  "Bodies and files": bodyMistakes,
  "Services and functions": usageMistakes,
  "What the host answers": responseMistakes,
  "Network, time and your own functions": networkMistakes,
};
