/** A version without the class that onetrust uses. */
export const getPassword = () => undefined;
