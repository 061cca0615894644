/**
 * Given to openapi-fetch for its `Request`: it keeps the parts as they are, so that they can be sent again, and does not load the
 * platform's own class.
 */
export class DraftRequest {
  readonly url: string;

  constructor(url: string, init: object) {
    this.url = url;
    Object.assign(this, init);
  }
}
