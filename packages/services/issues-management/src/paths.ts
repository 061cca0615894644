// Generated from specs/snapshots/tech-risk-compliance-issues-management.json. Do not edit; run pnpm generate.
import type { OneTrustError } from "@onetrust-client/core";
import { definePaths, type ServicePaths } from "@onetrust-client/core/path-client";
import { issuesManagement } from "./index.js";
import type {
  Attribute,
  CreateIssueLinkRequest,
  CreateIssueLinkResponse,
  IssueCreateRequest,
  IssueLinkRow,
  IssuePatchRequest,
  IssueRelatedTasks,
  IssueResponse,
  IssueUpdateRequest,
  PageSearchRequest,
} from "./schema.js";

/** The requests of OneTrust's "Tech Risk & Compliance - Issues Management" by path, for `pathClient`. */
export const issuesManagementPaths: ServicePaths<paths> = /* @__PURE__ */ definePaths<paths>(issuesManagement);

type WithRequired<T, K extends keyof T> = T & {
  [P in K]-?: T[P];
};

export interface paths {
  "/api/issue-management/v1/attributes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Attribute Schema */
    get: operations["getAttributeSchema"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/issue-management/v1/issuelink/issue/{issueId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Issue Relationship */
    post: operations["createIssueRelationship"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/issue-management/v1/issuelinks/{issueId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Issue Relationships */
    get: operations["listIssueRelationships"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/issue-management/v1/issues": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Create Issue */
    post: operations["createIssue"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/issue-management/v1/issues/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get List of Issues */
    post: operations["listIssues"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/issue-management/v1/issues/{issueId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Issue */
    get: operations["getIssue"];
    /** Update Issue */
    put: operations["updateIssue"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Modify Issue */
    patch: operations["modifyIssue"];
    trace?: never;
  };
  "/api/issue-management/v1/issuetasks/{issueId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get Issue Tasks */
    get: operations["listIssueTasks"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface operations {
  getAttributeSchema: {
    parameters: {
      query: {
        schemaName: "Issue";
      };
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
  createIssueRelationship: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        issueId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateIssueLinkRequest;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CreateIssueLinkResponse;
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
  listIssueRelationships: {
    parameters: {
      query?: {
        page?: number | undefined;
        size?: number | undefined;
        sort?: "Id,asc" | "Id,desc" | (string & {}) | undefined;
      } | undefined;
      header?: never;
      path: {
        issueId: string;
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
          "application/json": unknown | IssueLinkRow[];
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
  createIssue: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": IssueCreateRequest;
      };
    };
    responses: {
      201: {
        headers: {
          location?: unknown;
          [name: string]: unknown;
        };
        content: {
          "application/json": IssueResponse;
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
  listIssues: {
    parameters: {
      query?: {
        page?: number | undefined;
        size?: number | undefined;
        sort?: "Id,asc" | "Id,desc" | "Name,asc" | "Name,desc" | "createdDate,asc" | "createdDate,desc" | "Priority,asc" | "Priority,desc" | "deadline,asc" | "deadline,desc" | (string & {}) | undefined;
      } | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": PageSearchRequest;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": IssueResponse[];
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
  getIssue: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        issueId: string;
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
          "application/json": IssueResponse;
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
  updateIssue: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        issueId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": WithRequired<IssueUpdateRequest, "attributes" | "name" | "orgGroupId" | "priority">;
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": IssueResponse;
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
  modifyIssue: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        issueId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": IssuePatchRequest;
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": IssueResponse;
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
  listIssueTasks: {
    parameters: {
      query?: {
        page?: number | undefined;
        size?: number | undefined;
        sort?: "taskName,asc" | "taskName,desc" | "id,asc" | "id,desc" | "priority,asc" | "priority,desc" | "createdDate,asc" | "createdDate,desc" | "deadline,asc" | "deadline,desc" | (string & {}) | undefined;
      } | undefined;
      header?: never;
      path: {
        issueId: string;
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
          "application/json": IssueRelatedTasks[];
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
