import { connect } from "@onetrust-client/core";
import { taskManagement } from "@onetrust-client/task-management";

// Reads ONETRUST_HOSTNAME, ONETRUST_CLIENT_ID and ONETRUST_CLIENT_SECRET.
const onetrust = connect();
const { createTask } = taskManagement(onetrust);

const task = await createTask({
  body: {
    taskName: "Renew the data processing agreement",
    taskTypeNameKey: "REVIEW_TASK",
    orgGroupId: "6a1e9c3d-8b5f-4d72-90ce-2f7b4a6d8e15",
    parentEntityId: "3c7d5e9f-1a2b-4c4d-8e6f-0a9b8c7d6e5f",
    priority: "HIGH",
    deadline: "2026-03-31T23:59:59",
  },
});
console.log(task.id, task.deadline);
