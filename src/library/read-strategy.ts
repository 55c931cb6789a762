import * as v from 'valibot';
import type { Result } from '../strategy/result';
import { failure, success } from '../strategy/result';
import type { NodeKind, Strategy, StrategyNode } from '../strategy/strategy';
import { walkNodes } from '../strategy/strategy';
import { compareCodes } from './code-order';
import { locateMentions } from './mentions';
import type { NodeDocument, StrategyDocument } from './strategy-document';
import { strategyDocument } from './strategy-document';

/** What is wrong with a document of the library, for the maintainer who writes it. */
export interface DocumentProblem {
  readonly file: string;
  /** The id of the node that is wrong, or its code or position where it has no id; absent for the document itself. */
  readonly node?: string;
  readonly message: string;
}

/** A sentence that names file and node. */
export function describeDocumentProblem({ file, node, message }: DocumentProblem): string {
  return `${file}${node === undefined ? '' : `, node ${node}`}: ${message}`;
}

/**
 * Reads one document of the library (`strategy-document.ts` says how it is written).
 * @param file name of the document's file, for the problems
 * @param data the file's parsed JSON
 * @returns the strategy, or everything that is wrong with the document
 */
export function readStrategy(file: string, data: unknown): Result<Strategy, readonly DocumentProblem[]> {
  const parsed = v.safeParse(strategyDocument, data);
  if (!parsed.success) return failure(parsed.issues.map((issue) => shapeProblem(file, issue)));

  const problems: DocumentProblem[] = [];
  const report = (message: string, node?: string) =>
    problems.push({ file, ...(node !== undefined && { node }), message });
  const strategy: Strategy = {
    ...parsed.output,
    nodes: parsed.output.nodes.map((node) => readNode(node, parsed.output, report)),
  };
  checkHorizon(strategy, report);
  checkIds(strategy, report);
  checkSiblings(strategy.nodes, undefined, report);
  return problems.length > 0 ? failure(problems) : success(strategy);
}

type Report = (message: string, node?: string) => void;

/** The deepest node on the issue's path names it; the fields below that node say what of it is wrong. */
function shapeProblem(file: string, issue: v.BaseIssue<unknown>): DocumentProblem {
  let node: string | undefined;
  let field: string[] = [];
  for (const item of issue.path ?? []) {
    field.push(String(item.key));
    if (item.type !== 'array' || !['nodes', 'children'].includes(field.at(-2) ?? '')) continue;
    node = nameOf(item.value) ?? `${node === undefined ? '' : `${node} / `}number ${Number(item.key) + 1}`;
    field = [];
  }
  const subject = field.length > 0 ? `${field.join('.')}: ` : '';
  return { file, ...(node !== undefined && { node }), message: subject + issue.message };
}

function nameOf(node: unknown): string | undefined {
  const named = v.safeParse(
    v.looseObject({ id: v.optional(v.string()), code: v.optional(v.string()) }),
    node,
  );
  return named.success ? (named.output.id ?? named.output.code) : undefined;
}

function readNode(node: NodeDocument, document: StrategyDocument, report: Report): StrategyNode {
  const id = node.id ?? node.code;
  if (id === undefined) report(`“${node.text}” needs an id, because it has no code`);
  if (node.hours !== undefined && node.kind !== 'advisory') report('only advisory nodes have hours', id);
  for (const message of themeProblems(node)) report(message, id);
  const mentions = locateMentions(node.text, node.mentions ?? [], document.place.forms);
  if (!mentions.ok) for (const message of mentions.problem) report(message, id);
  return {
    id: id ?? '',
    kind: node.kind,
    ...(node.code !== undefined && { code: node.code }),
    text: node.text,
    ...(node.dimension !== undefined && { dimension: node.dimension }),
    themes: node.themes ?? [],
    ...(node.hours !== undefined && { hours: node.hours }),
    mentions: mentions.ok ? mentions.value : [],
    children: (node.children ?? []).map((child) => readNode(child, document, report)),
  };
}

const MOST_THEMES = 4;

function themeProblems({ kind, themes = [] }: NodeDocument): readonly string[] {
  if (kind !== 'strategicGoal' && kind !== 'operationalGoal') {
    return themes.length > 0 ? ['only strategic and operational goals have themes'] : [];
  }
  if (themes.length === 0) return ['a goal needs at least one theme'];
  return [
    ...(themes.length > MOST_THEMES ? [`a goal has at most ${MOST_THEMES} themes`] : []),
    ...(new Set(themes).size < themes.length ? ['a theme is there twice'] : []),
  ];
}

function checkHorizon({ horizon }: Strategy, report: Report): void {
  if (horizon?.from !== undefined && horizon.from > horizon.to) report('horizon: ends before it begins');
}

function checkIds(strategy: Strategy, report: Report): void {
  const seen = new Set<string>();
  for (const { id } of walkNodes(strategy.nodes)) {
    if (id !== '' && seen.has(id)) report('another node has the same id', id);
    seen.add(id);
  }
}

/** Below what each kind of node may stand; kinds that are not named stand on their own. */
const PARENTS: Partial<Record<NodeKind, readonly (NodeKind | undefined)[]>> = {
  strategicGoal: [undefined, 'sphere'],
  operationalGoal: ['strategicGoal'],
  action: ['strategicGoal', 'operationalGoal'],
  advisory: [undefined, 'advisory'],
};

function checkSiblings(
  nodes: readonly StrategyNode[],
  parent: StrategyNode | undefined,
  report: Report,
): void {
  const lastCodes = new Map<NodeKind, string>();
  for (const node of nodes) {
    if (!(PARENTS[node.kind] ?? [undefined]).includes(parent?.kind)) {
      report(
        `a node of kind ${node.kind} cannot stand ${parent ? `below ${parent.kind}` : 'alone'}`,
        node.id,
      );
    }
    if (node.code !== undefined) {
      const last = lastCodes.get(node.kind);
      if (last !== undefined && compareCodes(last, node.code) >= 0) {
        report(`code ${node.code} does not come after ${last}`, node.id);
      }
      if (parent?.code !== undefined && !node.code.startsWith(`${parent.code}.`)) {
        report(`code ${node.code} does not begin with its parent's, ${parent.code}`, node.id);
      }
      lastCodes.set(node.kind, node.code);
    }
    checkSiblings(node.children, node, report);
  }
  checkHours(nodes, parent, report);
}

function checkHours(nodes: readonly StrategyNode[], parent: StrategyNode | undefined, report: Report): void {
  const sum = nodes.reduce((hours, node) => hours + (node.hours ?? 0), 0);
  if (parent?.hours !== undefined && nodes.length > 0 && sum !== parent.hours) {
    report(`its ${parent.hours} hours are split into ${sum}`, parent.id);
  }
}
