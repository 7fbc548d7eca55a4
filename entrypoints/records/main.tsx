import { startRecords } from '../../src/records-page/main.tsx';

const root = document.getElementById('records');
if (!root) throw new Error('The records page has no element #records');
startRecords(root);
