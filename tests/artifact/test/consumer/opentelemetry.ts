// Uses everything that the OpenTelemetry package exports, the way its documentation has it. Compiled in a project outside the workspace, never run.
import { type InstrumentOptions, instrumentOneTrust } from "@onetrust-client/opentelemetry";

const options: InstrumentOptions = { tracerProvider: undefined, meterProvider: undefined };
const stop: () => void = instrumentOneTrust(options);
stop();
// @ts-expect-error: a provider is no text
instrumentOneTrust({ tracerProvider: "global" });
