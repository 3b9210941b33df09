import { Menu } from '@mantine/core';
import {
  IconBold,
  IconChevronDown,
  IconItalic,
  IconList,
  IconListNumbers,
} from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import type { ComponentType } from 'react';

/** What a button of the bar changes, in the order of the bar. */
const marks = [
  {
    id: 'bold',
    label: 'Tebal',
    keys: 'Ctrl+B',
    icon: IconBold,
    run: (editor: Editor) => editor.chain().focus().toggleBold().run(),
  },
  {
    id: 'italic',
    label: 'Miring',
    keys: 'Ctrl+I',
    icon: IconItalic,
    run: (editor: Editor) => editor.chain().focus().toggleItalic().run(),
  },
  {
    id: 'bulletList',
    label: 'Daftar',
    keys: 'Ctrl+Shift+8',
    icon: IconList,
    run: (editor: Editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    id: 'orderedList',
    label: 'Daftar bernomor',
    keys: 'Ctrl+Shift+7',
    icon: IconListNumbers,
    run: (editor: Editor) => editor.chain().focus().toggleOrderedList().run(),
  },
] as const;

const tableActs = [
  {
    label: 'Tambah baris di bawah',
    run: (editor: Editor) => editor.chain().focus().addRowAfter().run(),
  },
  {
    label: 'Tambah kolom di kanan',
    run: (editor: Editor) => editor.chain().focus().addColumnAfter().run(),
  },
  { label: 'Hapus baris', run: (editor: Editor) => editor.chain().focus().deleteRow().run() },
  { label: 'Hapus kolom', run: (editor: Editor) => editor.chain().focus().deleteColumn().run() },
  { label: 'Hapus tabel', run: (editor: Editor) => editor.chain().focus().deleteTable().run() },
] as const;

/** With a line below it, where the text goes on. */
function insertTable(editor: Editor): void {
  editor
    .chain()
    .focus()
    .insertTable({ rows: 3, cols: 3, withHeaderRow: true })
    .command(({ tr }) => {
      const paragraph = editor.schema.nodes['paragraph']?.create();
      const isLast = tr.doc.lastChild?.type.name === 'table';
      if (isLast && paragraph !== undefined) tr.insert(tr.doc.content.size, paragraph);
      return true;
    })
    .run();
}

/** The bar above a narrative. It re-renders when what it shows changes, not with each key. */
export function Toolbar({ editor }: { editor: Editor }) {
  const on = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      bold: now.isActive('bold'),
      italic: now.isActive('italic'),
      bulletList: now.isActive('bulletList'),
      orderedList: now.isActive('orderedList'),
      table: now.isActive('table'),
    }),
  });
  return (
    <div className="s-narrative-bar" role="toolbar" aria-label="Format narasi">
      {marks.map(({ id, label, keys, icon, run }) => (
        <MarkButton
          key={id}
          label={label}
          keys={keys}
          icon={icon}
          isOn={on[id]}
          onPress={() => run(editor)}
        />
      ))}
      <TableMenu editor={editor} isInTable={on.table} />
    </div>
  );
}

interface ButtonProps {
  label: string;
  keys: string;
  icon: ComponentType<{ size?: number | string }>;
  isOn: boolean;
  onPress: () => void;
}

function MarkButton({ label, keys, icon: Icon, isOn, onPress }: ButtonProps) {
  return (
    <button
      type="button"
      className="s-narrative-mark"
      aria-pressed={isOn}
      title={`${label} (${keys})`}
      // The selection stays in the text while the button is pressed.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      <Icon size={17} />
      <span>{label}</span>
    </button>
  );
}

function TableMenu({ editor, isInTable }: { editor: Editor; isInTable: boolean }) {
  return (
    <Menu position="bottom-start" returnFocus={false}>
      <Menu.Target>
        <button type="button" className="s-narrative-mark" aria-pressed={isInTable}>
          <span>Tabel</span>
          <IconChevronDown size={15} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {isInTable ? (
          tableActs.map(({ label, run }) => (
            <Menu.Item key={label} onClick={() => run(editor)}>
              {label}
            </Menu.Item>
          ))
        ) : (
          <Menu.Item onClick={() => insertTable(editor)}>Sisipkan tabel</Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
