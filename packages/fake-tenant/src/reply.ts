/** What a tenant does with a request: answers it, or breaks the connection. */
export type Reply = Response | BrokenReply;

/** Ways in which no whole answer arrives. */
export type BrokenReply = "reset" | "stall" | "cut";
