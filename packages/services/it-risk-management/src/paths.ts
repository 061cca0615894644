// Generated from specs/snapshots/tech-risk-compliance-it-risk-management.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";
import { definePaths, type ServicePaths } from "@onetrust-client/core/path-client";
import { itRiskManagement } from "./index.js";
import type {
  Attribute,
  AttributeQueryCriteria,
  ControlBulkLinkCreateRequest,
  ControlCreateRequest,
  ControlDetail,
  ControlEntityType,
  ControlImplementation,
  ControlImplementationEntityPage,
  ControlImplementationPage,
  ControlImplementationUpdateRequest,
  ControlPage,
  ControlRemovalResponse,
  ControlUpdateRequest,
  EntityType,
  EvidenceImplementation,
  EvidenceImplementationPage,
  EvidenceTaskImplementationAttachmentFileRequest,
  EvidenceTaskImplementationAttachmentLinkRequest,
  EvidenceTaskImplementationAttachmentNoteRequest,
  IdListResponse,
  IdResponse,
  ImplementationAttachmentCreateRequest,
  Link,
  MatrixRiskScoreSetting,
  Risk,
  RiskApproveRequest,
  RiskApproverUpdateRequest,
  RiskCategoryDetails,
  RiskControlImplementationsRequest,
  RiskCreateRequest,
  RiskExceptionRequest,
  RiskGrantExceptionRequest,
  RiskLinkRequest,
  RiskOwnerUpdateRequest,
  RiskPatchRequest,
  RiskReopenRequest,
  RiskRequest,
  RiskRowPage,
  RiskSearchRequest,
  RiskSendBackRequest,
  RiskSubmitRequest,
  RiskTemplate,
  RiskThreatAddRequest,
  RiskUpdateRequest,
  RiskVulnerabilityAddRequest,
  SearchCriteria,
  StandardRiskScoreSetting,
  Threat,
  ThreatCreateRequest,
  ThreatPage,
  ThreatUpdateRequest,
  Vulnerability,
  VulnerabilityCreateRequest,
  VulnerabilityPage,
  VulnerabilityUpdateRequest,
  WorkflowStageList,
  WorkflowStageNavigationInstruction,
} from "./schema.js";

/** The requests of OneTrust's "Tech Risk & Compliance - IT Risk Management" by path, for `pathClient`. */
export const itRiskManagementPaths: ServicePaths<paths> = /* @__PURE__ */ definePaths<paths>(itRiskManagement);

export interface paths {
  "/api/controls/v1/control-implementation-attributes/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Search Control Implementation Attributes */
    post: operations["searchControlImplementationAttributes"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/controls/v1/control-implementations/pages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get List of Control Implementations */
    post: operations["listControlImplementations"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/controls/v1/control-implementations/{guid}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Control Implementation */
    get: operations["getControlImplementation"];
    /** Update Control Implementation */
    put: operations["updateControlImplementation"];
    post?: never;
    /** Delete Control Implementation */
    delete: operations["deleteControlImplementation"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/controls/v1/control-implementations/{guid}/attachments": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Attach Files to Control Implementation */
    post: operations["attachFilesToControlImplementation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/controls/v1/controls": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Control */
    post: operations["createControl"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/controls/v1/controls/pages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get List of Controls */
    post: operations["listControls"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/controls/v1/controls/{controlId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Update Control */
    put: operations["updateControl"];
    post?: never;
    /** Delete Control */
    delete: operations["deleteControl"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/controls/v1/entities/{entityId}/control-implementations/pages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get List of Control Implementations by Entity */
    post: operations["listControlImplementationsByEntity"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/controls/v1/evidence-task-implementations/pages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get List of Evidence Task Implementations */
    post: operations["listEvidenceTaskImplementations"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/controls/v1/evidence-task-implementations/{evidenceTaskImplementationId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Evidence Task Implementation */
    get: operations["getEvidenceTaskImplementation"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/controls/v1/evidence-task-implementations/{evidenceTaskImplementationId}/attachments": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add Attachments to Evidence Task Implementation */
    post: operations["attachFilesToEvidenceTaskImplementation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/controls/v1/links/bulk": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Link Controls */
    post: operations["linkControls"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/controls/v1/threats": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Threat */
    post: operations["createThreat"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/controls/v1/threats/pages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get List of Threats */
    post: operations["listThreats"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/controls/v1/threats/{threatId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Delete Threat */
    delete: operations["deleteThreat"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/controls/v1/vulnerabilities": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Vulnerability */
    post: operations["createVulnerability"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/controls/v1/vulnerabilities/pages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get List of Vulnerabilities */
    post: operations["listVulnerabilities"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/controls/v1/vulnerabilities/{vulnerabilityId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Delete Vulnerability */
    delete: operations["deleteVulnerability"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/controls/v2/control-entity-types": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Control Entity Source Types */
    get: operations["listControlEntitySourceTypes"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/controls/v2/related/control-entity-types": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Related Control Entity Types */
    get: operations["getRelatedControlEntityTypes"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/controls/v2/threats": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Update Threats */
    put: operations["updateThreats"];
    /** Create Multiple Threats */
    post: operations["createMultipleThreats"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/controls/v2/vulnerabilities": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Update Vulnerabilities */
    put: operations["updateVulnerabilities"];
    /** Create Multiple Vulnerabilities */
    post: operations["createMultipleVulnerabilities"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/risk-template/v1/templates/{riskTemplateId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Risk Template */
    get: operations["getRiskTemplate"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/risk/v2/entities/risks/unlink": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Unlink Risks */
    post: operations["unlinkRisks"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/risk/v2/risk-categories": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Risk Categories */
    get: operations["listRiskCategories"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/risk/v2/risk-settings/matrix": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Risk Matrix Configuration */
    get: operations["getRiskMatrixConfiguration"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/risk/v2/risk-settings/standard": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Standard Risk Configuration */
    get: operations["getStandardRiskConfiguration"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/risk/v2/risks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Risk */
    post: operations["createRiskV2"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/risk/v2/risks/pages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get List of Risks */
    post: operations["listRisks"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/risk/v2/risks/risk-entity-types": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Risk Entity Types */
    get: operations["listRiskEntityTypes"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/risk/v2/risks/source-entity-types": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get List of Risk Entity Source Types */
    get: operations["listRiskEntitySourceTypes"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/risk/v2/risks/upsert": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Create or Update Risk */
    put: operations["upsertRisk"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/risk/v2/risks/{id}/assign-stage": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Update Risk Stage */
    post: operations["updateRiskStage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/risk/v2/risks/{riskEntityType}/{entityId}/risks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get List of Linked Risks */
    post: operations["listLinkedRisks"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/risk/v2/risks/{riskId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Risk */
    get: operations["getRisk"];
    /** Update Risk */
    put: operations["updateRisk"];
    post?: never;
    /** Delete Risk */
    delete: operations["deleteRisk"];
    options?: never;
    head?: never;
    /** Modify Risk */
    patch: operations["modifyRisk"];
    trace?: never;
  };
  "/api/risk/v2/risks/{riskId}/actions/{action}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Perform Risk Action */
    put: operations["performRiskAction"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/risk/v2/risks/{riskId}/approve": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Approve Risk */
    put: operations["approveRisk"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/risk/v2/risks/{riskId}/approvers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Update Risk Approvers */
    put: operations["updateRiskApprovers"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/risk/v2/risks/{riskId}/categories": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Update Risk Categories */
    put: operations["updateRiskCategories"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/risk/v2/risks/{riskId}/control-implementations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add Controls to Risk */
    post: operations["addControlsToRisk"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/risk/v2/risks/{riskId}/grant-exception": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Grant Risk Exception */
    put: operations["grantRiskException"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/risk/v2/risks/{riskId}/owners": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Update Risk Owners */
    put: operations["updateRiskOwners"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/risk/v2/risks/{riskId}/reopen": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Reopen Risk */
    put: operations["reopenRisk"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/risk/v2/risks/{riskId}/request-exception": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Request Risk Exception */
    put: operations["requestRiskException"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/risk/v2/risks/{riskId}/send-back": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Send Back Risk */
    put: operations["sendBackRisk"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/risk/v2/risks/{riskId}/submit": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Submit Risk */
    put: operations["submitRisk"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/risk/v2/risks/{riskId}/threats": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add Threat to Risk */
    post: operations["addThreatToRisk"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/risk/v2/risks/{riskId}/vulnerabilities": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add Vulnerabilities to Risk */
    post: operations["addVulnerabilitiesToRisk"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/risk/v3/risks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Risk */
    post: operations["createRiskV3"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  searchControlImplementationAttributes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": AttributeQueryCriteria;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Attribute[];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  listControlImplementations: {
    parameters: {
      query?: {
        page?: number | undefined;
        size?: number | undefined;
        sort?: "number,asc" | "number,desc" | "primaryEntityName,asc" | "primaryEntityName,desc" | "primaryEntityType,asc" | "primaryEntityType,desc" | "controlIdentifier,asc" | "controlIdentifier,desc" | "controlName,asc" | "controlName,desc" | "frameworkName,asc" | "frameworkName,desc" | "categoryName,asc" | "categoryName,desc" | "effectiveness,asc" | "effectiveness,desc" | "maturityName,asc" | "maturityName,desc" | "status,asc" | "status,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc" | (string & {}) | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": SearchCriteria;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ControlImplementationPage;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  getControlImplementation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        guid: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ControlImplementation;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  updateControlImplementation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        guid: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ControlImplementationUpdateRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ControlImplementation;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  deleteControlImplementation: {
    parameters: {
      query: {
        entityId: string;
      };
      header?: never;
      path: {
        guid: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  attachFilesToControlImplementation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        guid: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ImplementationAttachmentCreateRequest;
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  createControl: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ControlCreateRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": IdResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  listControls: {
    parameters: {
      query?: {
        page?: number | undefined;
        size?: number | undefined;
        sort?: "identifier,asc" | "identifier,desc" | "name,asc" | "name,desc" | "frameworkName,asc" | "frameworkName,desc" | "status,asc" | "status,desc" | "categoryName,asc" | "categoryName,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc" | (string & {}) | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": SearchCriteria;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ControlPage;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  updateControl: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        controlId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ControlUpdateRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ControlDetail;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  deleteControl: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        controlId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ControlRemovalResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  listControlImplementationsByEntity: {
    parameters: {
      query?: {
        page?: number | undefined;
        size?: number | undefined;
        sort?: "number,asc" | "number,desc" | "entityName,asc" | "entityName,desc" | "entityType,asc" | "entityType,desc" | "controlIdentifier,asc" | "controlIdentifier,desc" | "controlName,asc" | "controlName,desc" | "frameworkName,asc" | "frameworkName,desc" | "categoryName,asc" | "categoryName,desc" | "effectiveness,asc" | "effectiveness,desc" | "maturityName,asc" | "maturityName,desc" | "status,asc" | "status,desc" | "primaryEntityName,asc" | "primaryEntityName,desc" | "primaryEntityType,asc" | "primaryEntityType,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc" | (string & {}) | undefined;
      } | undefined;
      header?: never;
      path: {
        entityId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": SearchCriteria;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ControlImplementationEntityPage;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  listEvidenceTaskImplementations: {
    parameters: {
      query?: {
        page?: number | undefined;
        size?: number | undefined;
        sort?: "number,asc" | "number,desc" | "name,asc" | "name,desc" | "primaryEntityName,asc" | "primaryEntityName,desc" | "primaryEntityType,asc" | "primaryEntityType,desc" | "collectionInterval,asc" | "collectionInterval,desc" | "collectionStartDate,asc" | "collectionStartDate,desc" | "lastCollected,asc" | "lastCollected,desc" | "currentIntervalStatus,asc" | "currentIntervalStatus,desc" | "currentIntervalStartDate,asc" | "currentIntervalStartDate,desc" | "currentIntervalEndDate,asc" | "currentIntervalEndDate,desc" | "relatedControls,asc" | "relatedControls,desc" | "evidenceTaskType,asc" | "evidenceTaskType,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc" | (string & {}) | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": SearchCriteria;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EvidenceImplementationPage;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  getEvidenceTaskImplementation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        evidenceTaskImplementationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EvidenceImplementation;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  attachFilesToEvidenceTaskImplementation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        evidenceTaskImplementationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": EvidenceTaskImplementationAttachmentFileRequest | EvidenceTaskImplementationAttachmentLinkRequest | EvidenceTaskImplementationAttachmentNoteRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  linkControls: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ControlBulkLinkCreateRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Link[];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  createThreat: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ThreatCreateRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": IdResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  listThreats: {
    parameters: {
      query?: {
        page?: number | undefined;
        size?: number | undefined;
        sort?: "identifier,asc" | "identifier,desc" | "name,asc" | "name,desc" | "frameworkName,asc" | "frameworkName,desc" | "categoryName,asc" | "categoryName,desc" | "status,asc" | "status,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc" | (string & {}) | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": SearchCriteria;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ThreatPage;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  deleteThreat: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        threatId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  createVulnerability: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": VulnerabilityCreateRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": IdResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  listVulnerabilities: {
    parameters: {
      query?: {
        page?: number | undefined;
        size?: number | undefined;
        sort?: "identifier,asc" | "identifier,desc" | "name,asc" | "name,desc" | "frameworkName,asc" | "frameworkName,desc" | "categoryName,asc" | "categoryName,desc" | "status,asc" | "status,desc" | "createdDate,asc" | "createdDate,desc" | "lastModifiedDate,asc" | "lastModifiedDate,desc" | (string & {}) | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": SearchCriteria;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": VulnerabilityPage;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  deleteVulnerability: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        vulnerabilityId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  listControlEntitySourceTypes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ControlEntityType[];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  getRelatedControlEntityTypes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ControlEntityType[];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  updateThreats: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ThreatUpdateRequest[];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Threat[];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  createMultipleThreats: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ThreatCreateRequest[];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": IdListResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  updateVulnerabilities: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": VulnerabilityUpdateRequest[];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Vulnerability[];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  createMultipleVulnerabilities: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": VulnerabilityCreateRequest[];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": IdListResponse;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  getRiskTemplate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        riskTemplateId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": RiskTemplate[];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  unlinkRisks: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RiskLinkRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  listRiskCategories: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "*/*": RiskCategoryDetails[];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  getRiskMatrixConfiguration: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": MatrixRiskScoreSetting;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  getStandardRiskConfiguration: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": StandardRiskScoreSetting;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  createRiskV2: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RiskCreateRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Risk;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  listRisks: {
    parameters: {
      query?: {
        page?: number | undefined;
        size?: number | undefined;
        sort?: "number,asc" | "number,desc" | "name,asc" | "name,desc" | "orgGroupId,asc" | "orgGroupId,desc" | "createdDate,asc" | "createdDate,desc" | "description,desc" | "description,asc" | "controlImplementationCount,desc" | "controlImplementationCount,asc" | (string & {}) | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RiskSearchRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": RiskRowPage;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  listRiskEntityTypes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": EntityType[];
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  listRiskEntitySourceTypes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": unknown;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  upsertRisk: {
    parameters: {
      query: {
        matchAttributes: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RiskCreateRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Risk;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  updateRiskStage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": WorkflowStageNavigationInstruction;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": WorkflowStageList;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  listLinkedRisks: {
    parameters: {
      query?: {
        page?: number | undefined;
        size?: number | undefined;
        sort?: "number,asc" | "number,desc" | "name,asc" | "name,desc" | "orgGroupId,asc" | "orgGroupId,desc" | "createdDate,asc" | "createdDate,desc" | "description,desc" | "description,asc" | "controlImplementationCount,desc" | "controlImplementationCount,asc" | (string & {}) | undefined;
      } | undefined;
      header?: never;
      path: {
        riskEntityType: string;
        entityId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RiskSearchRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": RiskRowPage;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  getRisk: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        riskId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Risk;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  updateRisk: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        riskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RiskUpdateRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Risk;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  deleteRisk: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        riskId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  modifyRisk: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        riskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RiskPatchRequest;
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  performRiskAction: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        riskId: string;
        action: "RISK_CREATED" | "RECOMMENDATION_ADDED" | "RECOMMENDATION_REMOVED" | "RECOMMENDATION_SEND" | "REMEDIATION_PROPOSED" | "REMEDIATION_APPROVED" | "REMEDIATION_REJECTED" | "REMEDIATION_REMOVED" | "EXCEPTION_REQUESTED" | "EXCEPTION_GRANTED" | "EXCEPTION_REJECTED" | "EXCEPTION_REMOVED" | "DEFAULT" | (string & {});
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Risk;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  approveRisk: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        riskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RiskApproveRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Risk;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  updateRiskApprovers: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        riskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RiskApproverUpdateRequest;
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  updateRiskCategories: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        riskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": string[];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  addControlsToRisk: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        riskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RiskControlImplementationsRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  grantRiskException: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        riskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RiskGrantExceptionRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Risk;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  updateRiskOwners: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        riskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RiskOwnerUpdateRequest;
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  reopenRisk: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        riskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RiskReopenRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Risk;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  requestRiskException: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        riskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RiskExceptionRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Risk;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  sendBackRisk: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        riskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RiskSendBackRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Risk;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  submitRisk: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        riskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RiskSubmitRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Risk;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  addThreatToRisk: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        riskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RiskThreatAddRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  addVulnerabilitiesToRisk: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        riskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RiskVulnerabilityAddRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
  createRiskV3: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RiskRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": string;
        };
      };
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": OneTrustError;
        };
      };
    };
  };
}
