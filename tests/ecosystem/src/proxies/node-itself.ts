import { connect } from "@onetrust-client/core";

export const onetrust = connect();
