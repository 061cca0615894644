/** What the real hosts answer with where no API is: their web application, with 200. */
export const webPage = (): Response =>
  new Response("<!doctype html><title>OneTrust</title><div id=app></div>", {
    headers: { "content-type": "text/html;charset=utf-8" },
  });
