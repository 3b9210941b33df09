import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addRow, moveRow } from '#draft/rows.ts';
import { makeWorkspace, runs } from '../make.ts';

const move = fc.record({ pick: fc.nat(7), by: fc.constantFrom(-1 as const, 1 as const) });
const moves = fc.array(move, { minLength: 200, maxLength: 200 });

test('after two hundred moves the rows stand as they were moved', () => {
  fc.assert(
    fc.property(moves, (all) => {
      const { session, projection } = makeWorkspace();
      const wanted = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) =>
        addRow(session, 'offices', { name }),
      );
      for (const { pick, by } of all) {
        const id = wanted[pick] ?? '';
        moveRow(session, 'offices', projection.current().offices, id, by);
        const to = pick + by;
        if (to < 0 || to >= wanted.length) continue;
        wanted.splice(pick, 1);
        wanted.splice(to, 0, id);
        expect(projection.current().offices.map((office) => office.id)).toEqual(wanted);
      }
      const orders = projection.current().offices.map(({ order }) => order);
      expect(orders).toEqual(orders.toSorted());
      expect(new Set(orders).size).toBe(orders.length);
    }),
    runs(5),
  );
});
