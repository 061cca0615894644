import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import parseChangeset from "@changesets/parse";
import { documentPage } from "./documents.js";
import type { MarkdownPage } from "./page.js";
import { readText, root } from "./repository-files.js";

/** A change of OneTrust's that no release has yet. */
interface Change {
  readonly service: string;
  /** The day on which we saw the definition first as it is now. */
  readonly date: string;
  readonly isBreaking: boolean;
  readonly summary: string;
}

/** What OneTrust changed, by date, and the changelog of each package. */
export function changesPages(): MarkdownPage[] {
  const changelogs = [
    ...["packages", "packages/services"].flatMap((folder) =>
      readdirSync(join(root, folder)).map((name) => [name, `${folder}/${name}/CHANGELOG.md`] as const),
    ),
  ].filter(([, file]) => existsSync(join(root, file)));
  return [
    {
      path: "changes",
      title: "Changes of OneTrust's definitions",
      label: "Not released yet",
      order: 0,
      source: ".changeset/README.md",
      body: changesText(vendorChanges()),
    },
    ...changelogs.map(([name, file]) => ({ ...documentPage(file, { path: `changes/${name}` }), label: name })),
  ];
}

/** The changesets that `pnpm sync` writes: \`sync-<package>.md\`. */
function vendorChanges(): Change[] {
  const dates = firstSeenDates();
  return readdirSync(join(root, ".changeset"))
    .filter((file) => file.startsWith("sync-"))
    .map((file) => {
      const service = file.slice("sync-".length, -".md".length);
      const { summary } = parseChangeset(readText(`.changeset/${file}`));
      const isBreaking = summary.includes("**Breaking.**") || summary.startsWith("Deprecated:");
      return { service, date: dates.get(service) ?? "", isBreaking, summary };
    });
}

/** Of each package, the day on which its definition was seen first as it is. */
function firstSeenDates(): ReadonlyMap<string, string> {
  const services: readonly { id: string; package: string }[] = JSON.parse(readText("specs/services.json"));
  const lock: Readonly<Record<string, { firstSeen: string }>> = JSON.parse(readText("specs/lock.json"));
  return new Map(services.map(({ id, package: name }) => [name, lock[id]?.firstSeen ?? ""]));
}

const intro = `\`pnpm sync\` compares the definitions that OneTrust publishes with those that the packages are made of. These are the differences that
will be in the next release of each package. What breaks code comes first on each day.`;

/** The newest day first; on each day what breaks first, then by package. */
export function changesText(changes: readonly Change[]): string {
  const dates = [...new Set(changes.map(({ date }) => date))].toSorted().reverse();
  const sections = dates.map((date) => {
    const onDay = changes.filter((change) => change.date === date);
    const sorted = onDay.toSorted(
      (a, b) => Number(b.isBreaking) - Number(a.isBreaking) || a.service.localeCompare(b.service, "en"),
    );
    const entries = sorted.map(
      ({ service, isBreaking, summary }) =>
        `### [${service}](/packages/services/${service}/README.md)${isBreaking ? ": breaking" : ""}\n\n${summary}`,
    );
    return `## ${date}\n\n${entries.join("\n\n")}`;
  });
  return [intro, ...(sections.length > 0 ? sections : ["There are none."])].join("\n\n");
}
