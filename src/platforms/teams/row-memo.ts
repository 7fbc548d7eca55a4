import { BOX, type BoxedRow, ROW, readBoxed } from './row.ts';

/** Reads the row that an element of `tree` carries. */
export type RowReader = (row: Element, tree: Element) => BoxedRow;

export interface RowMemo {
  readonly read: RowReader;
  /** From now on `forget` is told of each change in these lists; what was kept until now is not. */
  covers(trees: readonly Element[]): void;
  /** Must be told of each change before the next reading. */
  forget(records: readonly MutationRecord[]): void;
}

/**
 * Rows as they were read, for as long as nothing in them changes: of three hundred rows one changes at a time. Kept
 * only for lists under observation, and let go by whatever touches a row, its box, or what stands beside it in its box.
 */
export function rowMemo(): RowMemo {
  let rows = new WeakMap<Element, BoxedRow>();
  let boxes = new WeakMap<Element, Element>();
  let covered: ReadonlySet<Element> = new Set();

  const drop = (element: Element) => {
    rows.delete(element);
    const row = boxes.get(element);
    if (row !== undefined) rows.delete(row);
  };
  const dropAll = (root: Element) => {
    drop(root);
    for (const row of root.querySelectorAll(ROW())) drop(row);
  };

  return {
    read(row, tree) {
      const known = covered.has(tree) ? rows.get(row) : undefined;
      if (known !== undefined) return known;
      const read = readBoxed(row, tree);
      rows.set(row, read);
      boxes.set(read.box, row);
      return read;
    },
    covers(trees) {
      rows = new WeakMap();
      boxes = new WeakMap();
      covered = new Set(trees);
    },
    forget(records) {
      for (const { type, target, addedNodes } of records) {
        const from = target.nodeType === 1 ? (target as Element) : target.parentElement;
        for (let at = from; at !== null && !covered.has(at); at = at.parentElement) drop(at);
        if (type !== 'childList') continue;
        // Whether a row has its box to itself depends on what else stands in it.
        const box = from?.closest(BOX) ?? null;
        if (box !== null) dropAll(box);
        for (const added of addedNodes) if (added.nodeType === 1) dropAll(added as Element);
      }
    },
  };
}
