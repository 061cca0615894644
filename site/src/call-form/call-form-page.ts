import type { CallFacts } from "./call-form.js";

/** Puts a button on the page that opens the form: its code and the schemas of the operation are loaded then, and not before. */
function startCallForm(): void {
  const place = document.getElementById("call-form");
  // An operation that takes nothing has no form.
  if (place === null) return;
  const open = button("Fill in the call");
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  open.addEventListener("click", async () => {
    open.disabled = true;
    try {
      const [{ callForm }, facts] = await Promise.all([import("./call-form.js"), loadFacts()]);
      const form = callForm(facts);
      place.replaceChildren(form);
      form.querySelector<HTMLElement>("input, select, textarea")?.focus();
    } catch {
      open.disabled = false;
      status.textContent = "The schema of the operation could not be loaded. Try again.";
    }
  });
  place.replaceChildren(open, status);
}

async function loadFacts(): Promise<CallFacts> {
  const response = await fetch(new URL("facts.json", location.href));
  if (!response.ok) throw new Error(`The schema answered with status ${response.status}.`);
  return await response.json();
}

function button(text: string): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = text;
  return made;
}

/** Puts a button beside each text that copies it. */
function startCopying(): void {
  for (const example of document.querySelectorAll<HTMLElement>(".example")) {
    const copy = button("Copy");
    copy.className = "copy";
    copy.setAttribute("aria-label", `Copy the call as ${example.dataset.language ?? "text"}`);
    copy.addEventListener("click", async () => {
      await navigator.clipboard.writeText(example.querySelector("code")?.textContent ?? "");
      copy.textContent = "Copied";
      setTimeout(() => {
        copy.textContent = "Copy";
      }, 2000);
    });
    example.querySelector("h3")?.after(copy);
  }
}

startCallForm();
if (window.isSecureContext) startCopying();
