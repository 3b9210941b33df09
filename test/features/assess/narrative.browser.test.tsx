import { screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import * as Y from 'yjs';
import { answerOf } from '#domain/draft.ts';
import { indicatorId } from '#domain/ids.ts';
import type { RichText } from '#domain/rich-text.ts';
import { narrativeOf } from '#draft/documents.ts';
import { writeRichText } from '#draft/narrative.ts';
import { groundOrigin } from '#draft/session.ts';
import { assess } from '#features/assess/feature.ts';
import type { Workspace } from '#workspace/open-workspace.ts';
import { showFeature } from '../show-feature.tsx';

const first = indicatorId.parse('X1');

let shown: Awaited<ReturnType<typeof showFeature>> | null = null;
afterEach(async () => {
  await shown?.close();
  shown = null;
});

/** Shows the first indicator with a narrative that is there already. */
async function show(text: RichText = []): Promise<Workspace> {
  shown = await showFeature(assess, 'penilaian/X1', {
    fill: ({ session: { documents } }) => {
      documents.content.transact(() => {
        writeRichText(narrativeOf(documents.content, first), text);
      }, groundOrigin);
    },
  });
  await editor();
  return shown.workspace;
}

const editor = () => screen.findByRole('textbox', { name: 'Narasi' });
const narrative = ({ projection }: Workspace) => answerOf(projection.current(), first).narrative;
const plain = (text: string, marks: { bold?: boolean; italic?: boolean } = {}) =>
  ({ kind: 'text', text, bold: false, italic: false, ...marks }) as const;
const paragraph = (...inlines: Parameters<typeof plain>[0][]) =>
  ({ kind: 'paragraph', inlines: inlines.map((text) => plain(text)) }) as const;

/** Everything that the frozen node set holds. */
const everything: RichText = [
  {
    kind: 'paragraph',
    inlines: [
      plain('Sebanyak '),
      { kind: 'figure', figureId: 'laporan-masuk', text: '118 laporan' },
      plain(' tebal', { bold: true }),
      plain(' miring', { italic: true }),
      { kind: 'break' },
      plain('baris kedua'),
    ],
  },
  { kind: 'bullet-list', items: [[paragraph('butir')]] },
  { kind: 'ordered-list', items: [[paragraph('satu')], [paragraph('dua')]] },
  {
    kind: 'table',
    rows: [
      [{ isHeader: true, columnSpan: 2, rowSpan: 1, blocks: [paragraph('kepala')] }],
      [
        { isHeader: false, columnSpan: 1, rowSpan: 1, blocks: [paragraph('kiri')] },
        { isHeader: false, columnSpan: 1, rowSpan: 1, blocks: [paragraph('kanan')] },
      ],
    ],
  },
];

/** Names of attributes that the elements of a narrative carry, other than those of the node set. */
function strangeAttributes(parent: Y.XmlFragment): string[] {
  const known = new Set(['colspan', 'rowspan', 'figureId', 'text']);
  return parent
    .toArray()
    .flatMap((node) =>
      node instanceof Y.XmlElement
        ? [
            ...Object.keys(node.getAttributes()).filter((name) => !known.has(name)),
            ...strangeAttributes(node),
          ]
        : [],
    );
}

async function paste(html: string): Promise<void> {
  const box = await editor();
  await userEvent.click(box);
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/html', html);
  box.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  );
}

test('everything that the node set holds is shown and comes through an edit unharmed', async () => {
  const workspace = await show(everything);
  expect(screen.getByText('118 laporan').className).toContain('s-figure');
  await userEvent.click(screen.getByText('kanan'));
  await userEvent.keyboard('{End}!');
  const [text, bullets, numbers, table] = narrative(workspace);
  expect([text, bullets, numbers]).toEqual(everything.slice(0, 3));
  expect(JSON.stringify(table)).toBe(JSON.stringify(everything[3]).replace('kanan', 'kanan!'));
});

test('the bar and the line marks make what the document can hold, and nothing beside it', async () => {
  const workspace = await show();
  await userEvent.click(await editor());
  await userEvent.click(screen.getByRole('button', { name: 'Tebal' }));
  await userEvent.keyboard('kuat{Enter}3. tiga{Enter}{Enter}');
  await userEvent.click(screen.getByRole('button', { name: 'Tabel' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Sisipkan tabel' }));
  await userEvent.keyboard('sel{Tab}sel kedua');
  expect(
    narrative(workspace)
      .map(({ kind }) => kind)
      .slice(0, 3),
  ).toEqual(['paragraph', 'ordered-list', 'table']);
  const home = narrativeOf(workspace.session.documents.content, first);
  expect(strangeAttributes(home)).toEqual([]);
});

test('text from Word arrives as paragraphs, lists and tables of the node set', async () => {
  const workspace = await show();
  await paste(`<html><head><style>p.MsoNormal{color:red}</style></head><body>
    <h2>Tindak lanjut</h2>
    <p class=MsoNormal style='color:red'><span style='font-weight:bold'>Tebal</span>&nbsp;biasa<o:p></o:p></p>
    <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;</span></span>Satu</p>
    <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o<span>&nbsp;</span></span>Anak</p>
    <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>2.<span>&nbsp;&nbsp;</span></span>Dua</p>
    <table><tr><td width=100 colspan=1><p>A</p></td><td align=right><img src="x"><a href="https://contoh.id">B</a></td></tr></table>
    <script>alert(1)</script></body></html>`);
  expect(narrative(workspace)).toMatchObject([
    { kind: 'paragraph', inlines: [plain('Tindak lanjut', { bold: true })] },
    { kind: 'paragraph', inlines: [plain('Tebal', { bold: true }), plain(' biasa')] },
    {
      kind: 'ordered-list',
      items: [
        [paragraph('Satu'), { kind: 'bullet-list', items: [[paragraph('Anak')]] }],
        [paragraph('Dua')],
      ],
    },
    { kind: 'table', rows: [[{ blocks: [paragraph('A')] }, { blocks: [paragraph('B')] }]] },
  ]);
  const home = narrativeOf(workspace.session.documents.content, first);
  expect(strangeAttributes(home)).toEqual([]);
});

test('what another tab types appears, and my undo leaves it', async () => {
  const workspace = await show();
  const { content } = workspace.session.documents;
  await userEvent.click(await editor());
  await userEvent.keyboard('punyaku');
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(content));
  const text = narrativeOf(other, first).firstChild;
  if (!(text instanceof Y.XmlElement)) throw new Error('no paragraph');
  const words = text.firstChild;
  if (!(words instanceof Y.XmlText)) throw new Error('no words');
  words.insert(words.length, ' dan punyanya');
  Y.applyUpdate(content, Y.encodeStateAsUpdate(other), 'other tab');
  expect((await editor()).textContent).toBe('punyaku dan punyanya');
  await userEvent.keyboard('{Control>}z{/Control}');
  expect((await editor()).textContent).toBe(' dan punyanya');
});

test('Tab leaves the editor, moves inside a table, and Escape leads out of it', async () => {
  await show(everything);
  const box = await editor();
  await userEvent.click(screen.getByText('baris kedua', { exact: false }));
  await userEvent.keyboard('{Tab}');
  expect(box.contains(document.activeElement)).toBe(false);
  await userEvent.click(screen.getByText('kanan'));
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement).toBe(box);
  await userEvent.keyboard('{Escape}{Tab}');
  expect(document.activeElement?.textContent).toMatch(/Berikutnya|Sebelumnya/);
});

test('a box that undo has emptied stays empty when it is clicked and left, and redo fills it again', async () => {
  const workspace = await show();
  await userEvent.click(await editor());
  await userEvent.keyboard('Tim sudah dibentuk.');
  await userEvent.keyboard('{Control>}z{/Control}');
  await userEvent.click(await editor());
  await shown?.go('penilaian/X2');
  await screen.findByRole('heading', { level: 1, name: /./ });
  expect(narrativeOf(workspace.session.documents.content, first).length).toBe(0);
  expect(workspace.undo.canRedo()).toBe(true);
  workspace.undo.redo();
  expect(narrative(workspace)).toEqual([paragraph('Tim sudah dibentuk.')]);
});
