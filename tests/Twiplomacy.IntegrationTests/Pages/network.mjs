// Draws a network, moves it and points at accounts. Reads { base, path, loads } as JSON, writes what it saw and how long it took.
import { openBrowser, openPage, picture } from './browser.mjs';

const { base, path, loads } = JSON.parse(process.argv[2]);
const faults = [], runs = [];
const median = numbers => Math.round(numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]);
const browser = await openBrowser();

async function run(number) {
  const page = await openPage(browser, base, faults, { width: 1440, theme: 'light' });
  await page.goto(base + path, { waitUntil: 'load' });
  await page.waitForFunction(() => performance.getEntriesByName('network-drawn').length > 0);
  // Drawn: the largest paint, which is the picture. Live: the frame after it can be moved.
  const times = await page.evaluate(async () => {
    const drawn = await new Promise(done => new PerformanceObserver(list => done(list.getEntries().at(-1))).observe({ type: 'largest-contentful-paint', buffered: true }));
    await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
    return { drawn: drawn.startTime, isPicture: drawn.element?.tagName === 'IMG', live: performance.now() };
  });
  if (!times.isPicture) faults.push('the picture is not what the page paints largest');
  const stage = await page.locator('.stage').boundingBox(), [x, y] = [stage.x + stage.width / 2, stage.y + stage.height / 2];
  await page.evaluate(() => {
    window.frames_ = [];
    const next = at => { window.frames_.push(at); requestAnimationFrame(next); };
    requestAnimationFrame(next);
  });
  await page.mouse.move(x, y);
  await page.mouse.down();
  // Few where one load is asked for: without a graphics card every frame is drawn by the processor.
  const steps = loads > 1 ? 60 : 6;
  for (let step = 1; step <= steps; step++) await page.mouse.move(x + 200 * Math.sin(6 * step / steps), y + 180 * step / steps);
  const moved = await page.evaluate(() => { const gaps = window.frames_.slice(1).map((at, i) => at - window.frames_[i]); return { frames: 1000 * gaps.length / gaps.reduce((a, b) => a + b, 0), longest: Math.max(...gaps) }; });
  await page.mouse.up();
  const search = page.locator('.network-search input'), name = (await (await fetch(`${base}${path}/picture.json`)).json()).nodes[0].label;
  const pointed = await search.evaluate((input, name) => { const begun = performance.now(); input.value = name; input.dispatchEvent(new Event('input')); return performance.now() - begun; }, name);
  if (!(await page.locator('.network-about').textContent()).includes('mutual')) faults.push('pointing at an account tells nothing of it');
  if (number === 0) await picture(page, 'network-large', false);
  runs.push({ ...times, ...moved, pointed });
  await page.context().close();
}

for (let load = 0; load < loads; load++) await run(load);
const data = await (await fetch(`${base}${path}/picture.json`)).json();
await browser.close();
const told = Object.fromEntries(['drawn', 'live', 'frames', 'longest', 'pointed'].map(name => [name, median(runs.map(run => run[name]))]));
console.log(JSON.stringify({ faults, accounts: data.nodes.length, ties: data.edges.length / 2, ...told }));
