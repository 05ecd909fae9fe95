import { benchHostile } from './hostile.ts';
import { benchMemory } from './memory.ts';
import { benchNewsletter } from './newsletter.ts';
import { benchParse } from './parse.ts';
import { benchRank } from './rank.ts';
import { benchRelevance } from './relevance.ts';
import { benchScale } from './scale.ts';
import { benchSearch } from './search.ts';
import { benchTrend } from './trend.ts';
import { benchWidget } from './widget.ts';

// `npx pnpm@12 bench` runs all, `npx pnpm@12 bench parse` one. Benchmarks print and assert nothing:
// whether a machine is fast is no property of the code.
const benches: Readonly<Record<string, () => void | Promise<void>>> = {
  parse: benchParse,
  scale: benchScale,
  memory: benchMemory,
  hostile: benchHostile,
  rank: benchRank,
  trend: benchTrend,
  relevance: benchRelevance,
  search: benchSearch,
  widget: benchWidget,
  newsletter: benchNewsletter,
};

const chosen = process.argv.slice(2);
for (const [name, bench] of Object.entries(benches))
  if (chosen.length === 0 || chosen.includes(name)) await bench();
