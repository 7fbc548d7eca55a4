import { startOptions } from '../../src/options/main.tsx';

const root = document.getElementById('options');
if (!root) throw new Error('The options page has no element #options');
startOptions(root);
