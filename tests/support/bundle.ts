/** A page's script in one piece: its small files, asked for one by one, cost a test more than all it does with them. */
import { dirname } from 'node:path';
import { build } from 'vite';

export async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root: dirname(entry),
    build: { write: false, minify: false, rolldownOptions: { input: entry }, modulePreload: false },
  });
  const output = 'output' in built ? built.output : [];
  const chunk = output.find((file) => file.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`${entry} could not be bundled`);
  return chunk.code;
}
