import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../src/background/main.ts';

// A function of its own: WXT runs this file to read its options, without what stands in here.
export default defineBackground(() => startBackground());
