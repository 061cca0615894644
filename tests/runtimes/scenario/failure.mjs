/** What an error says that a call ends with. */
export async function failure(call) {
  try {
    return { resolved: await call };
  } catch (error) {
    const { kind, name, status, outcome, accepted, limit } = error;
    return { isError: error instanceof Error, kind, name, status, outcome, accepted, limit };
  }
}
