import type { Step } from "../visit.js";
import { webPage } from "../web-page.js";

/** A path that no service has: the web application answers. */
export const answerUnknownPath: Step = ({ route }) => (route ? undefined : webPage());
