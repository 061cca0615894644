// Generated from specs/snapshots/privacy-automation-assessment-automation.json. Do not edit; run pnpm generate.
import type { NoInput, Operation, PagedOperation } from "@onetrust-client/core";
import type {
  ApproveAssessmentInput,
  ArchiveAssessmentInput,
  AssessmentDeleteLog,
  AssessmentExport,
  AssessmentListResponse,
  AssessmentListViewResponse,
  AssessmentOverview,
  AssessmentQuestionRiskDetail,
  AssessmentResult,
  BasicAssessmentListView,
  BasicAssessmentListViewPage,
  CompleteAssessmentInput,
  CreateAssessmentRiskInput,
  CreateAssessmentTaskInput,
  DeleteTemplateInput,
  ExportTemplateInput,
  ExportTemplateOutput,
  GetAssessmentInput,
  GetAssessmentWorkflowStagesInput,
  ImportTemplateInput,
  LaunchAssessmentsInBulkInput,
  LaunchAssessmentV2Input,
  LaunchAssessmentV3Input,
  LinkAssessmentsInput,
  LinkedAssessment,
  LinkedAssessmentPage,
  ListAssessmentResultsInput,
  ListAssessmentsInput,
  ListLinkedAssessmentsInput,
  ListTemplatesInput,
  ModifyAssessmentInput,
  MoveAssessmentToRecycleBinInput,
  ReassessAssessmentInput,
  ReassignAssessmentInput,
  ReopenAssessmentInput,
  SearchAssessmentsInput,
  SendBackAssessmentInput,
  SetPrimaryRecordInput,
  SubmitAssessmentInput,
  SubmitResponsesInput,
  TagEntityDetail,
  TemplateBasicDetails,
  TemplateCreateResponse,
  UnarchiveAssessmentInput,
  UpdateAssessmentTagsInput,
  WorkflowAndApprovalStageDetails,
} from "./schema.js";

/** The operations of OneTrust's "Privacy Automation - Assessment Automation". */
export interface AssessmentAutomation {
  /**
   * Approve Assessment
   *
   * `POST /api/assessment/v3/assessments/{assessmentId}/approve`, scope `ASSESSMENT`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @deprecated OneTrust names no replacement.
   * @see https://developer.onetrust.com/onetrust/reference/approveassessmentusingpost
   */
  readonly approveAssessment: Operation<[input: ApproveAssessmentInput], void>;

  /**
   * Archive Assessment
   *
   * `PUT /api/assessment/v2/assessments/archive`, scope `ASSESSMENT`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/archiveassessmentsusingput
   */
  readonly archiveAssessment: Operation<[input: ArchiveAssessmentInput], void>;

  /**
   * Complete Assessment
   *
   * `POST /api/assessment/v1/assessments/{assessmentId}/review`, scope `ASSESSMENT`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice. The assessment must be under review: {@link submitAssessment} submits it.
   * @see https://developer.onetrust.com/onetrust/reference/reviewassessmentusingpost
   */
  readonly completeAssessment: Operation<[input: CompleteAssessmentInput], void>;

  /**
   * Create Assessment Risk
   *
   * `POST /api/assessment/v2/assessments/{assessmentId}/risks`, scope `ASSESSMENT`
   *
   * Returns `AssessmentQuestionRiskDetail`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/createassessmentriskusingpost
   */
  readonly createAssessmentRisk: Operation<[input: CreateAssessmentRiskInput], AssessmentQuestionRiskDetail>;

  /**
   * Create Assessment Task
   *
   * `POST /api/assessment/v2/assessments/{assessmentId}/tasks`, scope `ASSESSMENT`
   *
   * Returns a text. Not safe to repeat: it may take effect twice.
   */
  readonly createAssessmentTask: Operation<[input: CreateAssessmentTaskInput], string>;

  /**
   * Delete Template
   *
   * `DELETE /api/template/v2/templates/root-version/{rootVersionId}/templates`, scope `ASSESSMENT`
   *
   * Returns nothing. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/deletetemplateversionsusingdelete
   */
  readonly deleteTemplate: Operation<[input: DeleteTemplateInput], void>;

  /**
   * Export Deleted Assessment Audit Log
   *
   * `GET /api/assessment/v2/assessments/activities/types/assessmentdelete`, scope `ASSESSMENT` or `ASSESSMENT_READ`
   *
   * Returns a list of `AssessmentDeleteLog`.
   * @see https://developer.onetrust.com/onetrust/reference/getassessmentdeletelogsusingget
   */
  readonly exportDeletedAssessmentAuditLog: Operation<[input?: NoInput], AssessmentDeleteLog[]>;

  /**
   * Export Template
   *
   * `GET /api/template/v2/templates/{templateId}/export`, scope `ASSESSMENT` or `ASSESSMENT_READ`
   *
   * Returns `ExportTemplateOutput`.
   * @see https://developer.onetrust.com/onetrust/reference/exporttemplatewithbusinesskeysusingget
   */
  readonly exportTemplate: Operation<[input: ExportTemplateInput], ExportTemplateOutput>;

  /**
   * Get Assessment
   *
   * `GET /api/assessment/v2/assessments/{assessmentId}/export`, scope `ASSESSMENT` or `ASSESSMENT_READ`
   *
   * Returns `AssessmentExport`.
   * @see https://developer.onetrust.com/onetrust/reference/exportassessmentusingget
   */
  readonly getAssessment: Operation<[input: GetAssessmentInput], AssessmentExport>;

  /**
   * Get Assessment Workflow Stages
   *
   * `GET /api/assessment/v2/assessments/{assessmentId}/workflows`, scope `ASSESSMENT` or `ASSESSMENT_READ`
   *
   * Returns `WorkflowAndApprovalStageDetails`.
   * @see https://developer.onetrust.com/onetrust/reference/getworkflowdetailsforassessmentusingget
   */
  readonly getAssessmentWorkflowStages: Operation<
    [input: GetAssessmentWorkflowStagesInput],
    WorkflowAndApprovalStageDetails
  >;

  /**
   * Import Template
   *
   * `POST /api/template/v2/templates/import`, scope `ASSESSMENT`
   *
   * Returns `TemplateCreateResponse`. Not safe to repeat: it may take effect twice. The template comes from {@link exportTemplate}. The imported one is a draft.
   * @see https://developer.onetrust.com/onetrust/reference/importtemplatebyidusingpost
   */
  readonly importTemplate: Operation<[input: ImportTemplateInput], TemplateCreateResponse>;

  /**
   * Launch Assessment
   *
   * `POST /api/assessment/v2/assessments`, scope `ASSESSMENT`
   *
   * Returns a text. Not safe to repeat: it may take effect twice. Superseded by {@link launchAssessmentV3}.
   * @see https://developer.onetrust.com/onetrust/reference/createassessmentusingpost_1
   */
  readonly launchAssessmentV2: Operation<[input: LaunchAssessmentV2Input], string>;

  /**
   * Launch Assessment
   *
   * `POST /api/assessment/v3/assessments`, scope `ASSESSMENT`
   *
   * Returns a text. Not safe to repeat: it may take effect twice. Current version.
   * @see https://developer.onetrust.com/onetrust/reference/createassessmentusingpost
   */
  readonly launchAssessmentV3: Operation<[input: LaunchAssessmentV3Input], string>;

  /**
   * Launch Assessments in Bulk
   *
   * `POST /api/assessment/v2/assessments/bulk`, scope `ASSESSMENT`
   *
   * Returns any JSON. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/createbulkassessmentusingpost
   */
  readonly launchAssessmentsInBulk: Operation<[input: LaunchAssessmentsInBulkInput], unknown>;

  /**
   * Link Assessments
   *
   * `POST /api/assessment/v2/assessments/assessment-links`, scope `ASSESSMENT`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/addmanualassessmentlinksusingpost
   */
  readonly linkAssessments: Operation<[input: LinkAssessmentsInput], void>;

  /**
   * Get List of Assessment Results
   *
   * `GET /api/assessment/v2/assessments/assessment-results`, scope `ASSESSMENT` or `ASSESSMENT_READ`
   *
   * Returns a list of `AssessmentResult`.
   * @see https://developer.onetrust.com/onetrust/reference/getassessmentresultsusingget
   */
  readonly listAssessmentResults: Operation<[input?: ListAssessmentResultsInput], AssessmentResult[]>;

  /**
   * Get List of Assessment Tags
   *
   * `GET /api/assessment/v2/assessment-tags`, scope `ASSESSMENT` or `ASSESSMENT_READ`
   *
   * Returns a list of `TagEntityDetail`.
   * @see https://developer.onetrust.com/onetrust/reference/gettagsusingget
   */
  readonly listAssessmentTags: Operation<[input?: NoInput], TagEntityDetail[]>;

  /**
   * Get List of Assessments
   *
   * `GET /api/assessment/v2/assessments`, scope `ASSESSMENT` or `ASSESSMENT_READ`
   *
   * Paged list of `BasicAssessmentListView`.
   * @see https://developer.onetrust.com/onetrust/reference/getallassessmentbasicdetailsusingget
   */
  readonly listAssessments: PagedOperation<
    [input?: ListAssessmentsInput],
    BasicAssessmentListViewPage,
    BasicAssessmentListView
  >;

  /**
   * Get List of Linked Assessments
   *
   * `GET /api/assessment/v2/assessments/reference-objects/{id}/assessments`, scope `ASSESSMENT` or `ASSESSMENT_READ`
   *
   * Paged list of `LinkedAssessment`.
   * @see https://developer.onetrust.com/onetrust/reference/getlinkedassessmentsinformationusingget
   */
  readonly listLinkedAssessments: PagedOperation<
    [input: ListLinkedAssessmentsInput],
    LinkedAssessmentPage,
    LinkedAssessment
  >;

  /**
   * Get List of Templates
   *
   * `GET /api/template/v1/published-template-metadata`, scope `ASSESSMENT` or `ASSESSMENT_READ`
   *
   * Returns a list of `TemplateBasicDetails`.
   * @see https://developer.onetrust.com/onetrust/reference/getallbasictemplatedetailsusingget
   */
  readonly listTemplates: Operation<[input?: ListTemplatesInput], TemplateBasicDetails[]>;

  /**
   * Modify Assessment
   *
   * `PATCH /api/assessment/v2/assessments/{assessmentId}/metadata`, scope `ASSESSMENT`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/updatebasicassessmentdetailsusingpatch
   */
  readonly modifyAssessment: Operation<[input: ModifyAssessmentInput], void>;

  /**
   * Move Assessment to Recycle Bin
   *
   * `PUT /api/assessment/v2/assessments/{assessmentId}/soft-delete`, scope `ASSESSMENT`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/softdeleteassessmentusingput
   */
  readonly moveAssessmentToRecycleBin: Operation<[input: MoveAssessmentToRecycleBinInput], void>;

  /**
   * Reassess Assessment
   *
   * `POST /api/assessment/v2/assessments/{id}/reassess`, scope `ASSESSMENT`
   *
   * Returns a text. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/reassessassessmentusingpost
   */
  readonly reassessAssessment: Operation<[input: ReassessAssessmentInput], string>;

  /**
   * Reassign Assessment
   *
   * `PUT /api/assessment/v2/assessments/{assessmentId}/reassign`, scope `ASSESSMENT`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/reassignassessmentusingput
   */
  readonly reassignAssessment: Operation<[input: ReassignAssessmentInput], void>;

  /**
   * Reopen Assessment
   *
   * `POST /api/assessment/v2/assessments/{id}/reopen`, scope `ASSESSMENT`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/reopenassessmentusingpost
   */
  readonly reopenAssessment: Operation<[input: ReopenAssessmentInput], void>;

  /**
   * Get List of Assessments by Criteria
   *
   * `POST /api/assessment/v3/assessments/list`, scope `ASSESSMENT` or `ASSESSMENT_READ`
   *
   * Paged list of `AssessmentListViewResponse`. Safe to repeat.
   * @see https://developer.onetrust.com/onetrust/reference/getassessmentsusingpost
   */
  readonly searchAssessments: PagedOperation<
    [input: SearchAssessmentsInput],
    AssessmentListResponse,
    AssessmentListViewResponse
  >;

  /**
   * Send Back Assessment
   *
   * `POST /api/assessment/v2/assessments/{id}/send-back`, scope `ASSESSMENT`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/sendbackassessmenttoinprogressusingpost
   */
  readonly sendBackAssessment: Operation<[input: SendBackAssessmentInput], void>;

  /**
   * Set Primary Record
   *
   * `PUT /api/assessment/v2/assessments/{assessmentId}/primary-records`, scope `ASSESSMENT`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/updateprimaryrecordusingput
   */
  readonly setPrimaryRecord: Operation<[input: SetPrimaryRecordInput], void>;

  /**
   * Submit Assessment
   *
   * `POST /api/assessment/v2/assessments/{assessmentId}/submit`, scope `ASSESSMENT`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice. All required questions must have an answer: {@link submitResponses} gives them.
   * @see https://developer.onetrust.com/onetrust/reference/submitassessmentusingpost
   */
  readonly submitAssessment: Operation<[input: SubmitAssessmentInput], void>;

  /**
   * Submit Responses
   *
   * `POST /api/assessment/v2/assessments/{assessmentId}/responses`, scope `ASSESSMENT`
   *
   * Returns `AssessmentOverview`. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/submitresponsesusingpost
   */
  readonly submitResponses: Operation<[input: SubmitResponsesInput], AssessmentOverview>;

  /**
   * Unarchive Assessment
   *
   * `PUT /api/assessment/v2/assessments/un-archive`, scope `ASSESSMENT`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/unarchiveassessmentsusingput
   */
  readonly unarchiveAssessment: Operation<[input: UnarchiveAssessmentInput], void>;

  /**
   * Update Assessment Tags
   *
   * `PUT /api/assessment/v2/assessments/{assessmentId}/tags`, scope `ASSESSMENT`
   *
   * Returns nothing. Not safe to repeat: it may take effect twice.
   * @see https://developer.onetrust.com/onetrust/reference/addorupdatetagsusingput
   */
  readonly updateAssessmentTags: Operation<[input: UpdateAssessmentTagsInput], void>;
}
