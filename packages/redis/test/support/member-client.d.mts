export const memberClientNames: readonly string[];
