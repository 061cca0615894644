import type { OperationMetadata } from "@onetrust-client/core";
import { problem } from "../problem.js";
import type { Step } from "../visit.js";

/** Gives the answer that was scripted. An operation that returns nothing needs none; for any other one it would be made up. */
export const answerOperation: Step = async ({ state, request, route }) => {
  if (!route) return undefined;
  const { metadata, key } = route;
  const answer = state.answers.get(key);
  if (!answer && metadata.response === "none") return new Response(null, { status: 204 });
  if (!answer) {
    return problem(
      501,
      "FAKE_TENANT_HAS_NO_ANSWER",
      `Say what ${metadata.name} returns: tenant.answer(….${metadata.name}, …).`,
    );
  }
  try {
    return await write(metadata, await answer(request));
  } catch (error) {
    state.failures.push(error);
    return problem(501, "FAKE_TENANT_ANSWER_THREW", `What tenant.answer(….${metadata.name}, …) was given threw: ${error}`);
  }
};

function write({ answer }: OperationMetadata, value: unknown): Response {
  // Whoever gave it may give it again.
  if (value instanceof Response) return value.clone();
  if (answer === "none" || value === undefined) return new Response(null, { status: 204 });
  if (value instanceof Blob) {
    return new Response(value, { headers: { "content-type": value.type || "application/octet-stream" } });
  }
  return answer === "text" ? new Response(`${value}`) : Response.json(value);
}
