// Weighs pages and times them. Reads { base, pages, loads } as JSON, writes { pages: { path: { bytes, firstByte, largestPaint } } }.
import { openBrowser, weigh } from './browser.mjs';

const { base, pages, loads } = JSON.parse(process.argv[2]);
const median = numbers => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const told = {};
const browser = await openBrowser();
for (const path of pages) {
  const runs = [];
  // The first load warms the server up where several are asked for.
  for (let load = loads > 1 ? -1 : 0; load < loads; load++) { const run = await weigh(browser, base + path); if (load >= 0) runs.push(run); }
  told[path] = Object.fromEntries(['bytes', 'firstByte', 'largestPaint'].map(name => [name, median(runs.map(run => run[name]))]));
}
await browser.close();
console.log(JSON.stringify({ pages: told }));
