import type { APIRoute, GetStaticPaths } from "astro";
import { readOperations, type SiteOperation } from "../../catalog/operations.js";
import { serviceText } from "../../catalog/service-text.js";

export const getStaticPaths: GetStaticPaths = async () => {
  const operations = await readOperations();
  const services = [...new Set(operations.map(({ operation }) => operation.package))];
  return services.map((service) => ({
    params: { package: service },
    props: { operations: operations.filter(({ operation }) => operation.package === service) },
  }));
};

/** The operations of a service, for programs that read text. */
export const GET: APIRoute<{ operations: readonly SiteOperation[] }> = ({ params, props: { operations } }) =>
  new Response(serviceText(params.package ?? "", operations), { headers: { "content-type": "text/markdown" } });
