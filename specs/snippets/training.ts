import { connect } from "@onetrust-client/core";
import { training } from "@onetrust-client/training";

// Reads ONETRUST_HOSTNAME, ONETRUST_CLIENT_ID and ONETRUST_CLIENT_SECRET.
const onetrust = connect();
const { listCourses } = training(onetrust);

for await (const course of listCourses.items({ query: { page: 0, size: 50 } }))
  console.log(course.name, course.courseActive);
