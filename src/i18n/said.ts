import type { Language } from './fill.ts';
import { saidCy } from './said.cy.ts';
import { type SaidKey, saidEn } from './said.en.ts';

const SAID: Readonly<Record<Language, Readonly<Record<SaidKey, string>>>> = { en: saidEn, cy: saidCy };

export const isSaid = (item: string): item is SaidKey => Object.hasOwn(saidEn, item);

/** The words of an item that are read out or sent on: they stand in both languages at once, so both are here. */
export const said = (language: Language, item: SaidKey): string => SAID[language][item];
