import { type ServiceResult, STATUSES, type SyncReport } from "../sync/report.js";
import type { Problem } from "../sync/sync-error.js";

/** The report in a few plain lines: what happened first, then every finding. */
export function summary(report: SyncReport): string[] {
  const { services, operations } = report.standing;
  return [
    ...report.problems.map(problemLine),
    `${report.origin}: ${countsOf(report)}`,
    ...report.services.flatMap(serviceLines),
    `Snapshots now stand for ${services} services with ${operations} operations.`,
  ];
}

function countsOf({ host, services }: SyncReport): string {
  if (host === "unreachable") return "could not be reached; nothing was looked at and nothing was changed";
  if (host === "wrong-answer") return "gave no usable index; nothing was changed";
  const counts = STATUSES.map(
    (status) => [status, services.filter((service) => service.status === status).length] as const,
  );
  const said = counts.filter(([status, count]) => count > 0 || status === "unchanged");
  return said.map(([status, count]) => `${count} ${status}`).join(", ");
}

function serviceLines({ id, package: name, status, added, removed, findings, problem }: ServiceResult): string[] {
  const lines = [
    ...(problem ? [problemLine(problem)] : []),
    ...(status === "new" ? [`new, package ${name}`] : []),
    ...(status === "changed" && added.length + removed.length === 0 ? ["changed, same operations"] : []),
    ...added.map((operation) => `added ${operation}`),
    ...removed.map((operation) => `removed ${operation}`),
    ...findings,
  ];
  return lines.map((line) => `  ${id}: ${line}`);
}

function problemLine({ message, place, remedy }: Problem): string {
  return `${message}, at ${place}. ${remedy}`;
}
