import * as z from 'zod/mini';
import type * as Y from 'yjs';
import { action, quarterTargetFields } from '#domain/action-plan.ts';
import { answerFields, gateFields } from '#domain/answer.ts';
import { metaFields } from '#domain/draft.ts';
import { evidence, linkFields } from '#domain/evidence.ts';
import { role } from '#domain/person.ts';
import { office, profileFields } from '#domain/profile.ts';
import { typed } from '#domain/record.ts';
import { branchFields, item, sop, sopActor, step } from '#domain/sop.ts';
import { comment, thread } from '#domain/thread.ts';
import { rowMap, scalarMap } from '../documents.ts';
import type { Documents, ReviewRowRoot, RowRoot, ScalarRoot } from '../documents.ts';
import { groupTable } from './group.ts';
import { rowTable } from './rows.ts';
import type { Row } from './rows.ts';

const member = { on: z._default(z.boolean(), false) };
/** A person of whom one thing cannot be read is still named by the rest. */
const personFields = {
  name: typed,
  position: typed,
  organisation: typed,
  role: z._default(role, 'penyusun'),
};

/** Subscribes a table to its root map. */
export type Watch = (
  map: Y.Map<unknown>,
  root: ScalarRoot | RowRoot | ReviewRowRoot,
  refresh: (keys: Iterable<string>) => void,
) => void;

/** Schemas of the rows of the content document; a new kind of row is a new line here. */
export const rowSchemas = {
  offices: office,
  evidence,
  actions: action,
  sops: sop,
  sopActors: sopActor,
  steps: step,
  items: item,
} as const satisfies Record<RowRoot, unknown>;

/** Every table of a draft over its documents. */
export function tablesOf({ content, review }: Documents, watch: Watch) {
  function scalars<S extends Parameters<typeof groupTable>[2]>(root: ScalarRoot, shape: S) {
    const map = scalarMap(content, root);
    const table = groupTable(map, root, shape);
    watch(map, root, table.refresh);
    return table;
  }
  function rows<R extends Row>(
    doc: Y.Doc,
    root: RowRoot | ReviewRowRoot,
    schema: z.ZodMiniType<R>,
  ) {
    const map = rowMap(doc, root);
    const table = rowTable(map, root, schema);
    watch(map, root, table.refresh);
    return table;
  }
  return {
    meta: scalars('meta', metaFields),
    categories: scalars('meta', member),
    profile: scalars('profile', profileFields),
    answers: scalars('answers', answerFields),
    gates: scalars('gates', gateFields),
    links: scalars('links', linkFields),
    targets: scalars('targets', quarterTargetFields),
    relatedOffices: scalars('relatedOffices', member),
    stepActors: scalars('stepActors', member),
    branches: scalars('branches', branchFields),
    people: scalars('people', personFields),
    offices: rows(content, 'offices', rowSchemas.offices),
    evidence: rows(content, 'evidence', rowSchemas.evidence),
    actions: rows(content, 'actions', rowSchemas.actions),
    sops: rows(content, 'sops', rowSchemas.sops),
    sopActors: rows(content, 'sopActors', rowSchemas.sopActors),
    steps: rows(content, 'steps', rowSchemas.steps),
    items: rows(content, 'items', rowSchemas.items),
    threads: rows(review, 'threads', thread),
    comments: rows(review, 'comments', comment),
  };
}
export type Tables = ReturnType<typeof tablesOf>;
