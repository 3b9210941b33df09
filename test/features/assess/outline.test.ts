import { expect, test } from 'vitest';
import { indicatorId } from '#domain/ids.ts';
import { attachEvidence } from '#draft/attach.ts';
import { saveAnswer } from '#draft/commands.ts';
import { firstOpen, neighboursOf } from '#features/assess/lines.ts';
import { outlineOf } from '#features/assess/outline.ts';
import { makeWorkspace } from '../../make.ts';

const id = (name: string) => indicatorId.parse(name);

function lineOf(workspace: ReturnType<typeof makeWorkspace>, name: string) {
  const outline = outlineOf(workspace.edition, workspace.projection.current());
  return outline.aspects.flatMap(({ lines }) => lines).find((line) => line.id === name);
}

test.each([
  ['nothing was chosen', {}, { mark: '–', lack: '', isSettled: false }],
  [
    'zero was chosen, which needs no evidence',
    { level: 0 },
    { mark: '0', lack: '', isSettled: true },
  ],
  [
    'a level was chosen without evidence',
    { level: 3 },
    { mark: '3', lack: 'belum ada bukti', isSettled: true },
  ],
  [
    'it was set aside without a reason',
    { level: 3, notApplicable: true },
    { mark: 'TB', lack: 'alasan belum diisi', isSettled: false },
  ],
  [
    'it was set aside with a reason',
    { notApplicable: true, notApplicableReason: 'Tidak ada desa.' },
    { mark: 'TB', lack: '', isSettled: true },
  ],
])('a line says how it stands when %s', (_when, fields, expected) => {
  const workspace = makeWorkspace();
  saveAnswer(workspace.session, id('X1'), fields);
  expect(lineOf(workspace, 'X1')).toMatchObject(expected);
});

test('evidence takes the sign away', () => {
  const workspace = makeWorkspace();
  const { session, projection } = workspace;
  saveAnswer(session, id('X1'), { level: 3 });
  attachEvidence(session, projection.current(), {}, [{ target: 'indicator', targetId: 'X1' }]);
  expect(lineOf(workspace, 'X1')?.lack).toBe('');
});

test('the way leads from indicator to indicator and on to the gates', () => {
  const { edition, projection, session } = makeWorkspace();
  saveAnswer(session, id('X1'), { level: 0 });
  const outline = outlineOf(edition, projection.current());
  expect(firstOpen(outline)?.id).toBe('X2');
  expect(neighboursOf(outline, 'X1').previous).toBeUndefined();
  expect(neighboursOf(outline, 'X3').next?.id).toBe('Y1');
  expect(neighboursOf(outline, 'Y2').next?.path).toBe('syarat/Z1');
  expect(neighboursOf(outline, 'Z1').next).toBeUndefined();
});
