/** Reads at most so many characters of an answer and lets go of the rest; one that breaks off still counts. */
export async function boundedText(response: Response): Promise<string> {
  const limit = 65_536;
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  try {
    while (reader && text.length < limit) {
      const { done, value } = await reader.read();
      if (done) break;
      text += decoder.decode(value, { stream: true });
    }
  } catch {}
  reader?.cancel().catch(() => {});
  return text.slice(0, limit);
}
