import { connect } from "@onetrust-client/core";
import { dataDiscoveryWorkerNode } from "@onetrust-client/data-discovery-worker-node";

// Your own worker node answers. It needs no credentials.
const onetrust = connect({ hosts: { "worker-node": "worker.internal:8080" } });
const node = dataDiscoveryWorkerNode(onetrust);

const jobs = await node.listScanJobs({ query: { datasourceId: "5a7c9e1d-3b2f-4c86-a0e4-d1f8b6c2e573" } });
for (const { jobId, jobType } of jobs) console.log(jobId, jobType);
