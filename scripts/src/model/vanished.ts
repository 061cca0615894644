const BEGINNING = "OneTrust has not published this definition";

/** What npm and the README say of a package whose definition has been gone since a day. */
export function vanishedText(since: string): string {
  return `${BEGINNING} since ${since}. The package stays as it is and gets no news.`;
}

/** Whether a deprecation says so. One that says something else is a person's own. */
export function isVanishedText(message: string | undefined): boolean {
  return message?.startsWith(BEGINNING) ?? false;
}
