const numbered = (document: string, last: number): readonly string[] =>
  Array.from({ length: last }, (_, i) => `${document}-${String(i + 1).padStart(2, '0')}`);

/** Every clause of the three documents: St Joseph's, Elfed High School, Hwb. */
export const CLAUSES: readonly string[] = [...numbered('SJ', 32), ...numbered('EH', 115), ...numbered('HW', 10)];
