export { type InstrumentOptions, instrumentOneTrust } from "./instrument.js";
