import type { CallOptions } from "../contracts/call-options.js";
import type { Connection, SendOptions } from "../contracts/connection.js";
import type { OperationMetadata } from "../contracts/metadata.js";
import type { DataAndResponse, JobWaiter, Operation } from "../contracts/operation.js";
import type { Paginator } from "../contracts/paging.js";
import type { OperationInput, ParameterWriter, RequestDraft } from "../contracts/request.js";
import { beginStackAtCaller, createConfigurationError } from "../errors/create-error.js";
import { typeOf } from "../errors/describe.js";
import { buildRequest } from "../request/build-request.js";

interface OperationParts {
  readonly connection: Connection;
  readonly metadata: OperationMetadata;
  readonly paging: Paginator | undefined;
  readonly parameters: ParameterWriter | undefined;
  readonly jobs: JobWaiter | undefined;
}

/** The options of a call, and whether its body is handed on as a stream. */
type OperationOptions = CallOptions & Pick<SendOptions, "stream">;

/** Makes a callable operation from its metadata and a connection. */
export function createOperation(parts: OperationParts): Operation<[input?: OperationInput], unknown> {
  const { connection, metadata, paging, jobs } = parts;

  // The public functions make stacks begin with their caller.
  const call = async (input?: OperationInput, options?: CallOptions): Promise<unknown> => {
    try {
      return (await send(parts, input, options)).data;
    } catch (error) {
      throw beginStackAtCaller(error, call);
    }
  };
  const withResponse = async (input?: OperationInput, options?: CallOptions): Promise<DataAndResponse<unknown>> => {
    try {
      return await send(parts, input, options);
    } catch (error) {
      throw beginStackAtCaller(error, withResponse);
    }
  };
  const draft = (input?: OperationInput): RequestDraft => {
    try {
      return build(parts, input);
    } catch (error) {
      throw beginStackAtCaller(error, draft);
    }
  };

  const operation = Object.assign(call, { withResponse, draft, metadata });
  if (metadata.response === "binary") {
    const stream = async (input?: OperationInput, options?: CallOptions): Promise<DataAndResponse<unknown>> => {
      try {
        return await send(parts, input, { ...requireObject(metadata.name, options), stream: true });
      } catch (error) {
        throw beginStackAtCaller(error, stream);
      }
    };
    return Object.assign(operation, { stream });
  }
  const { name, paging: pages, job } = metadata;
  if (!pages && !job) return operation;
  const request = async (input: OperationInput, options: CallOptions) => (await send(parts, input, options)).data;
  const warn = (text: string) => connection.warn(metadata, { kind: job ? "listener" : "list", text });
  if (pages && paging) Object.assign(operation, paging({ name, paging: pages, call: request, warn }));
  if (job && jobs) Object.assign(operation, jobs({ name, job, call: request, warn }));
  return operation;
}

function build({ connection, metadata, parameters }: OperationParts, input: OperationInput | undefined): RequestDraft {
  return buildRequest({ metadata, baseUrl: connection.baseUrl(metadata.host), parameters }, input);
}

function send(
  parts: OperationParts,
  input: OperationInput | undefined,
  options: OperationOptions | undefined,
): Promise<DataAndResponse<unknown>> {
  const { connection, metadata } = parts;
  if (options === undefined) return connection.send(metadata, build(parts, input));
  const given = requireObject(metadata.name, options);
  return connection.send(metadata, build(parts, merged(input, given)), withoutParts(given));
}

/** The options that are no part of the input. Most calls have no others. */
function withoutParts(options: OperationOptions): SendOptions {
  if (!("headers" in options || "query" in options)) return options;
  const { headers: _, query: __, ...others } = options;
  return others;
}

/** The input with the headers and query parameters of the call's options. */
function merged(
  input: OperationInput | undefined,
  { headers, query }: Pick<CallOptions, "headers" | "query">,
): OperationInput | undefined {
  if (headers === undefined && query === undefined) return input;
  return {
    ...input,
    ...(query && { query: { ...input?.query, ...query } }),
    ...(headers && { headers: { ...withoutNames(input?.headers, headers), ...headers } }),
  };
}

/** Headers of the input whose names do not occur among others, in whatever case. */
function withoutNames(input: OperationInput["headers"] = {}, others: object): object {
  const names = new Set(Object.keys(others).map((name) => name.toLowerCase()));
  return Object.fromEntries(Object.entries(input).filter(([name]) => !names.has(name.toLowerCase())));
}

function requireObject(name: string, options: OperationOptions = {}): OperationOptions {
  if (typeof options === "object" && options !== null) return options;
  throw createConfigurationError(name, `the options must be an object; got ${typeOf(options)}.`);
}
