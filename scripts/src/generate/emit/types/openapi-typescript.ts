import { resolveRef, scanDiscriminators } from "openapi-typescript/dist/lib/utils.mjs";
import transformDocument from "openapi-typescript/dist/transform/index.mjs";
import ts from "typescript";
import { below } from "../../../model/json-pointer.js";
import { DATA_KEYS, NAME_MAPS } from "../../../model/key-positions.js";
import { type Definition, isBinary, isRecord } from "../../../model/openapi.js";
import { fitsNothing, isFreeForm } from "../../plan/schemas/type-text.js";
import { commentText } from "../format.js";
import { printTypes } from "./print-types.js";

/** The declarations of a document as TypeScript. */
export interface Declarations {
  /** Each component schema as an exported interface or type of its own name. */
  readonly schemas: string;
  /** `paths`, and `operations` which it refers to. */
  readonly paths: string;
  /** Names of types that `paths` refers to. */
  readonly namesInPaths: ReadonlySet<string>;
}

interface ComponentRoles {
  /** The component that the files import instead of declaring it. */
  readonly imported: string;
  /** Whether callers fill in a component: its optional properties then take an explicit `undefined` as well. */
  readonly isSent: (component: string) => boolean;
}

/**
 * The TypeScript declarations of a document.
 *
 * openapi-typescript is at its end of life; it stands behind this file alone.
 */
export function declarations(document: Definition, { imported, isSent }: ComponentRoles): Declarations {
  refuseForeign(document, "#");
  const nodes = syntaxTrees(withSafeTexts(document));
  const hoisted = nodes
    .flatMap((node) => hoist(node, imported))
    .map((node) => (isDeclaration(node) && isSent(node.name.text) ? withUndefined(node) : node))
    .map((node) => (isPathMap(node) ? withUndefinedInRequests(node) : node));
  const pathMaps = withHelpers(hoisted.filter(isPathMap), hoisted);
  const schemas = withHelpers(
    hoisted.filter((node) => !isPathMap(node) && !isHelper(node)),
    hoisted,
  );
  return {
    schemas: printTypes(schemas),
    paths: printTypes(pathMaps),
    namesInPaths: new Set(pathMaps.flatMap(referencedTypes)),
  };
}

/**
 * What openapi-typescript makes of a document. Its own entry would first lint and bundle what sync has verified and `amend` made whole,
 * which takes longer than all the rest.
 */
function syntaxTrees(document: object): ts.Node[] {
  const silent = true;
  return transformDocument(document, {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    // A default makes a property optional for the sender; that it is always there is true of answers only.
    defaultNonNullable: false,
    discriminators: scanDiscriminators(document, { silent }),
    emptyObjectsUnknown: false,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    injectFooter: [],
    makePathsEnum: false,
    pathParamsAsTypes: false,
    postTransform: undefined,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    resolve: (reference) => resolveRef(document, reference, { silent }),
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent,
    transform: transformSchema,
    transformProperty: undefined,
  });
}

/**
 * openapi-typescript opens whatever file or address a `$ref` or a mapping names, wherever it stands: also in an enum's value. So it
 * is given no such document.
 */
function refuseForeign(value: unknown, place: string): void {
  if (Array.isArray(value)) for (const [index, item] of value.entries()) refuseForeign(item, below(place, index));
  if (!isRecord(value)) return;
  const { $ref, discriminator } = value;
  if (typeof $ref === "string") refuseTarget($ref, below(place, "$ref"));
  const mapping = isRecord(discriminator) && isRecord(discriminator.mapping) ? discriminator.mapping : {};
  for (const target of Object.values(mapping)) refuseTarget(target, below(place, "discriminator"));
  for (const [key, child] of Object.entries(value)) refuseForeign(child, below(place, key));
}

function refuseTarget(target: unknown, place: string): void {
  if (typeof target === "string" && target.startsWith("#/")) return;
  const remedy = "Nothing outside of a definition is opened: correct it in an overlay.";
  throw new Error(`${JSON.stringify(target)} does not point into the document, at ${place}. ${remedy}`);
}

/** Keys whose texts openapi-typescript puts into comments. */
const COMMENTED = new Set(["title", "summary", "description"]);

/** A copy of the document with each text escaped that becomes a comment: not one that a property of the vendor's is called by. */
function withSafeTexts(record: object, isNameMap = false): object {
  return Object.fromEntries(Object.entries(record).map(([key, child]) => [key, safeChild(key, child, isNameMap)]));
}

function safeChild(key: string, child: unknown, isNameMap: boolean): unknown {
  if (isNameMap) return safeValue(child, false);
  if (DATA_KEYS.has(key)) return child;
  if (COMMENTED.has(key) && typeof child === "string") return commentText(child);
  return safeValue(child, NAME_MAPS.has(key));
}

function safeValue(value: unknown, isNameMap: boolean): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => safeValue(item, false));
  return isRecord(value) ? withSafeTexts(value, isNameMap) : value;
}

/** A type that openapi-typescript declares for its own use, as `WithRequired`. */
function isHelper(node: ts.Node): node is ts.TypeAliasDeclaration {
  return ts.isTypeAliasDeclaration(node) && !node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

/** Declarations behind the helper types that they refer to. */
function withHelpers(nodes: readonly ts.Node[], all: readonly ts.Node[]): ts.Node[] {
  const names = new Set(nodes.flatMap(referencedTypes));
  return [...all.filter(isHelper).filter(({ name }) => names.has(name.text)), ...nodes];
}

function referencedTypes(root: ts.Node): string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) names.push(node.typeName.text);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return names;
}

function isPathMap(node: ts.Node): boolean {
  return ts.isInterfaceDeclaration(node) && (node.name.text === "paths" || node.name.text === "operations");
}

function isDeclaration(node: ts.Node): node is ts.InterfaceDeclaration | ts.TypeAliasDeclaration {
  return ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
}

/** `size?: number` becomes `size?: number | undefined`, which a caller with `exactOptionalPropertyTypes` can pass a variable to. */
function withUndefined(root: ts.Node): ts.Node {
  const visit = (node: ts.Node): ts.Node => {
    const inner = ts.visitEachChild(node, visit, undefined);
    if (!ts.isPropertySignature(inner) || inner.questionToken === undefined || inner.type === undefined) return inner;
    if (HOLDS_UNDEFINED_OR_NOTHING.has(inner.type.kind)) return inner;
    const type = ts.factory.createUnionTypeNode([...members(inner.type), UNDEFINED]);
    const { modifiers, name, questionToken } = inner;
    return ts.setSyntheticLeadingComments(
      ts.factory.updatePropertySignature(inner, modifiers, name, questionToken, type),
      ts.getSyntheticLeadingComments(inner),
    );
  };
  return visit(root);
}

const UNDEFINED = ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);
const HOLDS_UNDEFINED_OR_NOTHING: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.UnknownKeyword,
  ts.SyntaxKind.NeverKeyword,
]);

/** The same for what `paths` spells out of the requests. */
function withUndefinedInRequests(root: ts.Node): ts.Node {
  const visit = (node: ts.Node): ts.Node =>
    ts.isPropertySignature(node) && REQUEST_PARTS.has(nameOf(node)) && node.type && ts.isTypeLiteralNode(node.type)
      ? ts.factory.updatePropertySignature(
          node,
          node.modifiers,
          node.name,
          node.questionToken,
          insideWithUndefined(node.type),
        )
      : ts.visitEachChild(node, visit, undefined);
  return visit(root);
}

const REQUEST_PARTS = new Set(["parameters", "requestBody"]);

function insideWithUndefined(type: ts.TypeLiteralNode): ts.TypeNode {
  return ts.factory.createTypeLiteralNode(
    type.members.flatMap((member) => {
      const changed = withUndefined(member);
      return ts.isTypeElement(changed) ? [changed] : [];
    }),
  );
}

const BLOB = ts.factory.createTypeReferenceNode("Blob");
const NEVER = ts.factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword);
const UNKNOWN = ts.factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword);

/** Takes any value of the type, and unlike the bare type leaves the literals beside it in sight. */
const ANY_STRING = withEmptyObject(ts.SyntaxKind.StringKeyword);
const ANY_NUMBER = withEmptyObject(ts.SyntaxKind.NumberKeyword);

function withEmptyObject(keyword: ts.KeywordTypeSyntaxKind): ts.TypeNode {
  const { createIntersectionTypeNode, createKeywordTypeNode, createTypeLiteralNode } = ts.factory;
  return createIntersectionTypeNode([createKeywordTypeNode(keyword), createTypeLiteralNode([])]);
}

/** openapi-typescript calls this with nothing where a media type has no schema. */
function transformSchema(schema: object | undefined): ts.TypeNode | undefined {
  if (schema === undefined) return undefined;
  if (isBinary(schema)) return BLOB;
  if (fitsNothing(schema)) return NEVER;
  if ("x-open" in schema) return "type" in schema && schema.type === "string" ? ANY_STRING : ANY_NUMBER;
  return isFreeForm(schema) ? UNKNOWN : undefined;
}

/** `components` is taken apart; of the rest only what `paths` needs stays. */
function hoist(node: ts.Node, imported: string): ts.Node[] {
  if (ts.isInterfaceDeclaration(node) && node.name.text === "components") return hoistSchemas(node, imported);
  const isNeeded = ts.isInterfaceDeclaration(node) || (ts.isTypeAliasDeclaration(node) && !EMPTY.has(node.name.text));
  return isNeeded ? [withPlainNames(node)] : [];
}

/** Aliases that openapi-typescript always writes and that hold nothing for a client. */
const EMPTY = new Set(["webhooks", "$defs", "components", "operations"]);

function hoistSchemas(components: ts.InterfaceDeclaration, imported: string): ts.Node[] {
  const schemas = components.members.find((member) => ts.isPropertySignature(member) && nameOf(member) === "schemas");
  if (schemas === undefined || !ts.isPropertySignature(schemas)) return [];
  if (schemas.type === undefined || !ts.isTypeLiteralNode(schemas.type)) return [];
  return schemas.type.members.flatMap((member) =>
    ts.isPropertySignature(member) && nameOf(member) !== imported ? [declaration(member)] : [],
  );
}

function declaration(member: ts.PropertySignature): ts.Node {
  const name = nameOf(member);
  const type = member.type ?? UNKNOWN;
  const modifiers = [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  const declared = ts.isTypeLiteralNode(type)
    ? ts.factory.createInterfaceDeclaration(modifiers, name, undefined, undefined, type.members)
    : ts.factory.createTypeAliasDeclaration(modifiers, name, undefined, type);
  return withPlainNames(ts.setSyntheticLeadingComments(declared, ts.getSyntheticLeadingComments(member)));
}

function nameOf(member: ts.TypeElement): string {
  const { name } = member;
  return name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : "";
}

/** `components["schemas"]["Purpose"]` becomes `Purpose` wherever it stands, and a union in a union one union. */
function withPlainNames(root: ts.Node): ts.Node {
  const visit = (node: ts.Node): ts.Node => {
    const name = componentName(node);
    if (name !== undefined) return ts.factory.createTypeReferenceNode(name);
    const plain = ts.visitEachChild(node, visit, undefined);
    return ts.isUnionTypeNode(plain) ? ts.factory.createUnionTypeNode(plain.types.flatMap(members)) : plain;
  };
  return visit(root);
}

function members(type: ts.TypeNode): readonly ts.TypeNode[] {
  const inner = ts.isParenthesizedTypeNode(type) ? type.type : type;
  return ts.isUnionTypeNode(inner) ? inner.types.flatMap(members) : [type];
}

function componentName(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
  const { objectType: root, indexType: group } = node.objectType;
  const isComponents =
    ts.isTypeReferenceNode(root) && ts.isIdentifier(root.typeName) && root.typeName.text === "components";
  return isComponents && literal(group) === "schemas" ? literal(node.indexType) : undefined;
}

function literal(node: ts.TypeNode): string | undefined {
  return ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal) ? node.literal.text : undefined;
}
