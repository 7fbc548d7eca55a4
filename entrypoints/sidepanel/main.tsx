import { startPanel } from '../../src/panel/main.tsx';

const root = document.getElementById('app');
if (root) startPanel(root);
