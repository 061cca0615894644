import type { OperationFacts } from "@onetrust-client/catalog/bind";
import type { OperationInput } from "@onetrust-client/core";
import { callTexts } from "./call-texts.js";
import { type CallProblem, checkCall } from "./check-call.js";
import { type Field, fieldsOf, fieldText, readFields } from "./fields.js";

/** What the page of an operation loads when somebody opens the form. */
export interface CallFacts extends OperationFacts {
  /** An input to begin with. Files stand in it as `@name`. */
  readonly sample: OperationInput;
}

interface Control {
  readonly field: Field;
  readonly element: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
  readonly problem: HTMLElement;
}

/** A form of the whole input. Each change is checked, and shown as a call. */
export function callForm(facts: CallFacts): HTMLFormElement {
  const form = document.createElement("form");
  form.className = "call-form not-content";
  const controls = fieldsOf(facts).map((field, index) =>
    control(field, { index, text: fieldText(field, facts.sample) }),
  );
  const fields = document.createElement("div");
  fields.className = "fields";
  fields.append(...controls.map(({ field, element, problem }) => labelled(field, element, problem)));
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  const note = document.createElement("p");
  note.textContent = "What you write stays in this page. Nothing is sent.";
  form.append(fields, status, note);
  const update = (): void => {
    status.textContent = show(facts, controls);
  };
  form.addEventListener("input", update);
  form.addEventListener("submit", (event) => event.preventDefault());
  update();
  return form;
}

/** Shows what the fields say: problems beside them, and the call in each language. Returns a sentence for the whole form. */
function show(facts: CallFacts, controls: readonly Control[]): string {
  const read = readFields(
    controls.map(({ field, element }) => ({ field, text: element.value })),
    facts,
  );
  const problems = "problem" in read ? [{ path: ["body"], message: read.problem }] : checkCall(read.input, facts);
  for (const { field, element, problem } of controls) {
    const own = problems.filter((each) => isAbout(each, field));
    element.setAttribute("aria-invalid", String(own.length > 0));
    problem.textContent = own.map((each) => sentence(each, field)).join("; ");
  }
  if ("problem" in read) return read.problem;
  try {
    for (const { language, text } of callTexts(facts, read.input)) setCode(language, text);
  } catch (error) {
    return `There is no call yet: ${error instanceof Error ? error.message : "a value is missing"}`;
  }
  if (problems.length === 0) return "The call fits the schema.";
  return problems.length === 1
    ? "One value does not fit the schema."
    : `${problems.length} values do not fit the schema.`;
}

function isAbout({ path: [part, name] }: CallProblem, field: Field): boolean {
  return part === field.part && (field.part === "body" || name === field.name);
}

function sentence({ path, message }: CallProblem, { part }: Field): string {
  const inner = path.slice(part === "body" ? 1 : 2).join(".");
  return inner === "" ? message : `${inner} ${message}`;
}

function setCode(language: string, text: string): void {
  const code = document.querySelector(`.example[data-language="${language}"] code`);
  if (code !== null) code.textContent = text;
}

function control(field: Field, { index, text }: { readonly index: number; readonly text: string }): Control {
  const element = inputFor(field);
  if (element instanceof HTMLTextAreaElement) element.rows = Math.min(Math.max(text.split("\n").length + 1, 3), 16);
  element.id = `call-field-${index}`;
  element.value = text;
  element.required = field.isRequired;
  const problem = document.createElement("span");
  problem.className = "problem";
  problem.id = `call-problem-${index}`;
  element.setAttribute("aria-describedby", problem.id);
  return { field, element, problem };
}

function inputFor({ kind, values }: Field): Control["element"] {
  if (kind === "choice") {
    const select = document.createElement("select");
    select.append(...["", ...values].map((value) => new Option(value, value)));
    return select;
  }
  if (kind === "line") {
    const line = document.createElement("input");
    line.autocomplete = "off";
    return line;
  }
  const area = document.createElement("textarea");
  area.spellcheck = false;
  return area;
}

function labelled(
  { part, name, isRequired, hint, kind }: Field,
  element: HTMLElement,
  problem: HTMLElement,
): HTMLElement {
  const label = document.createElement("label");
  label.htmlFor = element.id;
  const title = document.createElement("strong");
  title.textContent = part === "body" ? "body" : `${part}.${name}`;
  const more = document.createElement("span");
  more.className = "hint";
  more.textContent = ` ${[isRequired ? "required" : "", hint, kind === "list" ? "one a line" : ""].filter((text) => text !== "").join(", ")}`;
  label.append(title, more);
  const group = document.createElement("div");
  if (part === "body") group.className = "wide";
  group.append(label, element, problem);
  return group;
}
