import { head } from './head.ts';
import { list } from './list.ts';
import { states } from './states.ts';
import { tokens } from './tokens.ts';

/** The sheets of the panel, in cascade order. */
export const styles = [tokens, head, list, states];
