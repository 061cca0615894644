// Generated from specs/snapshots/referencedocument-gateway.json. Do not edit; run pnpm generate.

export interface DownloadDocumentInput {
  path: {
    /** UUID. */
    id: string;
  };
  headers: {
    Authorization: string;
  };
}
