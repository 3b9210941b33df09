import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barGeometry, radarPolygon, radarRing } from '#domain/chart-geometry.ts';

const value = fc.double({ min: 0, max: 5, noNaN: true });

describe('Batang', () => {
  test('are solid up to what is certain and striped up to what is possible', () => {
    expect(barGeometry({ low: 2.5, high: 4 }, 100)).toEqual({ solid: 50, striped: 30 });
  });

  test('never leave their length', () => {
    fc.assert(
      fc.property(value, value, (one, other) => {
        const range = { low: Math.min(one, other), high: Math.max(one, other) };
        const { solid, striped } = barGeometry(range, 300);
        expect(Math.min(solid, striped)).toBeGreaterThanOrEqual(0);
        expect(solid + striped).toBeLessThanOrEqual(300.000001);
      }),
    );
  });
});

describe('Jaring', () => {
  test('begins at the top and has a corner for each axis', () => {
    const ring = radarRing(5, 4, 10);
    expect(ring).toHaveLength(4);
    expect(ring[0]?.x).toBeCloseTo(0);
    expect(ring[0]?.y).toBeCloseTo(-10);
    expect(ring[1]?.x).toBeCloseTo(10);
  });

  test('stands as far from its centre as the value says', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 3, maxLength: 12 }), (values) => {
        radarPolygon(values, 50).forEach((corner, index) => {
          expect(Math.hypot(corner.x, corner.y)).toBeCloseTo((values[index] ?? 0) * 10, 6);
        });
      }),
    );
  });
});
