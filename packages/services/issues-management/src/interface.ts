// Generated from specs/snapshots/tech-risk-compliance-issues-management.json. Do not edit; run pnpm generate.
import type { Operation, PagedOperation } from "@onetrust-client/core";
import type {
  Attribute,
  CreateIssueInput,
  CreateIssueLinkResponse,
  CreateIssueRelationshipInput,
  GetAttributeSchemaInput,
  GetIssueInput,
  IssueLinkRow,
  IssueRelatedTasks,
  IssueResponse,
  ListIssueRelationshipsInput,
  ListIssuesInput,
  ListIssueTasksInput,
  ModifyIssueInput,
  UpdateIssueInput,
} from "./schema.js";

/** The operations of OneTrust's "Tech Risk & Compliance - Issues Management". */
export interface IssuesManagement {
  /**
   * Create Issue
   *
   * `POST /api/issue-management/v1/issues`, scope `ISSUE`
   *
   * Returns `IssueResponse`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/createissueusingpost
   */
  readonly createIssue: Operation<[input: CreateIssueInput], IssueResponse>;

  /**
   * Create Issue Relationship
   *
   * `POST /api/issue-management/v1/issuelink/issue/{issueId}`, scope `ISSUE`
   *
   * Returns `CreateIssueLinkResponse`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/createissuerelationshiplinksusingpost
   */
  readonly createIssueRelationship: Operation<[input: CreateIssueRelationshipInput], CreateIssueLinkResponse>;

  /**
   * Get Attribute Schema
   *
   * `GET /api/issue-management/v1/attributes`, scope `ISSUE` or `ISSUE_READ`
   *
   * Returns a list of `Attribute`.
   * @see https://developer.onetrust.com/onetrust/reference/getattributesbyschemanameusingget
   */
  readonly getAttributeSchema: Operation<[input: GetAttributeSchemaInput], Attribute[]>;

  /**
   * Get Issue
   *
   * `GET /api/issue-management/v1/issues/{issueId}`, scope `ISSUE` or `ISSUE_READ`
   *
   * Returns `IssueResponse`.
   * @see https://developer.onetrust.com/onetrust/reference/getissueusingget
   */
  readonly getIssue: Operation<[input: GetIssueInput], IssueResponse>;

  /**
   * Get Issue Relationships
   *
   * `GET /api/issue-management/v1/issuelinks/{issueId}`, scope `ISSUE` or `ISSUE_READ`
   *
   * Paged list of `IssueLinkRow`.
   * @see https://developer.onetrust.com/onetrust/reference/getissuelinksusingget
   */
  readonly listIssueRelationships: PagedOperation<[input: ListIssueRelationshipsInput], unknown, IssueLinkRow>;

  /**
   * Get Issue Tasks
   *
   * `GET /api/issue-management/v1/issuetasks/{issueId}`, scope `ISSUE` or `ISSUE_READ`
   *
   * Paged list of `IssueRelatedTasks`.
   * @see https://developer.onetrust.com/onetrust/reference/getissuerelatedtasksusingget
   */
  readonly listIssueTasks: PagedOperation<[input: ListIssueTasksInput], IssueRelatedTasks[], IssueRelatedTasks>;

  /**
   * Get List of Issues
   *
   * `POST /api/issue-management/v1/issues/search`, scope `ISSUE` or `ISSUE_READ`
   *
   * Paged list of `IssueResponse`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/findallissuesbyfilterusingpost
   */
  readonly listIssues: PagedOperation<[input?: ListIssuesInput], IssueResponse[], IssueResponse>;

  /**
   * Modify Issue
   *
   * `PATCH /api/issue-management/v1/issues/{issueId}`, scope `ISSUE`
   *
   * Returns `IssueResponse`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/updateissueusingpatch
   */
  readonly modifyIssue: Operation<[input: ModifyIssueInput], IssueResponse>;

  /**
   * Update Issue
   *
   * `PUT /api/issue-management/v1/issues/{issueId}`, scope `ISSUE`
   *
   * Returns `IssueResponse`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/updateissueusingput
   */
  readonly updateIssue: Operation<[input: UpdateIssueInput], IssueResponse>;
}
