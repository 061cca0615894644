/** The tools of all consumers are installed one folder up. */
export default { turbopack: { root: `${import.meta.dirname}/..` } };
