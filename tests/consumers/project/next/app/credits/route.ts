import { readCredits } from "../../read-credits";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  return new Response(await readCredits(process.env.TENANT ?? ""));
}
