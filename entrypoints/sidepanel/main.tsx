import { startPanel } from '../../src/panel/main.tsx';

const root = document.getElementById('hud');
if (!root) throw new Error('The panel page has no element #hud');
startPanel(root);
