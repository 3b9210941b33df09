import { expect, test } from 'vitest';
import { failureOf, storageFailure } from '#storage/failures.ts';

const full = new DOMException('', 'QuotaExceededError');

test.each([
  ['the browser says that the disk is full', full, 'quota'],
  [
    'a transaction was ended because the disk is full',
    { name: 'AbortError', inner: full },
    'quota',
  ],
  ['the connection is gone', new DOMException('', 'InvalidStateError'), 'closed'],
  ['a newer app took the database', { name: 'DatabaseClosedError' }, 'closed'],
  ['the browser gives no reason', new DOMException('', 'UnknownError'), 'unknown'],
  ['a transaction was ended for another reason', { name: 'AbortError', inner: null }, 'unknown'],
  ['something that is no error is thrown', 'teks', 'unknown'],
])('when %s', (_, cause, code) => {
  expect(failureOf(cause)).toMatchObject({ code });
});

test('a bug of ours is not taken for a failure of the store', () => {
  expect(() => storageFailure(new TypeError('bug'))).toThrow('bug');
  expect(storageFailure(full)).toEqual({ code: 'quota', cause: 'QuotaExceededError' });
});
