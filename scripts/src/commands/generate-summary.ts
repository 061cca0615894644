import type { GenerateReport, ServiceResult } from "../generate/generate.js";

/** The report in a few plain lines: the findings of each service, then the counts. */
export function summary(report: GenerateReport, check: boolean): string[] {
  const { services, written, removed } = report;
  const operations = services.reduce((sum, service) => sum + service.operations, 0);
  const changed = check
    ? [...written.map((path) => `  differs: ${path}`), ...removed.map((path) => `  should not be there: ${path}`)]
    : [];
  const counts = `${written.length} files ${check ? "differ" : "written"}, ${removed.length} ${check ? "too many" : "removed"}`;
  return [
    ...services.flatMap(findings),
    ...changed,
    `${services.length} packages with ${operations} operations: ${counts}.`,
    ...(check && changed.length > 0
      ? ["The packages are not what specs/ generates. Run pnpm generate and commit."]
      : []),
  ];
}

function findings({ id, package: name, stale, unreviewed, failure }: ServiceResult): string[] {
  return [
    ...(failure === undefined ? [] : [`  ${id}: not generated, packages/${name} left as it was: ${failure}`]),
    ...unreviewed.map((finding) => `  ${id}: ${finding}.`),
    ...stale.map(
      ({ target, description }) =>
        `  ${id}: the correction at ${target} finds nothing any more, so the vendor changed what it was for ` +
        `("${description}"). Remove it from specs/overlays/${name}.yaml, or aim it anew.`,
    ),
  ];
}

/** 1 where a service could not be generated; with `check` also where files differ or a human must look: a stale correction, an operation not reviewed. */
export function exitCode({ services, written, removed }: GenerateReport, check: boolean): 0 | 1 {
  if (services.some(({ failure }) => failure !== undefined)) return 1;
  const needsReview = services.some(({ stale, unreviewed }) => stale.length + unreviewed.length > 0);
  const isOff = written.length > 0 || removed.length > 0 || needsReview;
  return check && isOff ? 1 : 0;
}
