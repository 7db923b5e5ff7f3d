// A page of the machine's Chromium that notes everything a reader should never meet.
import { chromium } from 'playwright-core';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
  '--disable-sync', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

export const openBrowser = () => chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: quiet });

/** Runs jobs two at a time: while one page settles the other is judged. */
export async function inPairs(jobs) {
  const waiting = [...jobs];
  const work = async () => { for (let job = waiting.shift(); job; job = waiting.shift()) await job(); };
  await Promise.all([work(), work()]);
}

/** A new page; faults go to the list. Nothing is kept between pages of different looks. */
export async function openPage(browser, base, faults, look) {
  const context = await browser.newContext({ viewport: { width: look.width, height: 900 }, colorScheme: look.theme, locale: look.locale ?? 'en-GB', javaScriptEnabled: look.script !== false });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const note = text => faults.push(`${page.viewportSize().width} ${page.theme} ${new URL(page.url() === 'about:blank' ? base : page.url()).pathname}: ${text}`);
  // A browser without a graphics card tells of its own driver, not of the page.
  page.on('console', message => { if (['error', 'warning'].includes(message.type()) && !/status of (400|401|404|409)|GL Driver Message/.test(message.text())) note(`console: ${message.text()}`); });
  page.on('pageerror', error => note(`script: ${error.message}`));
  standBeforeGoingOn(page);
  page.on('request', request => { if (!request.url().startsWith(base) && !/^(data|blob|about):/.test(request.url())) note(`asks elsewhere: ${request.url()}`); });
  page.theme = look.theme;
  page.note = note;
  return page;
}

/** Whoever clicks looks at the page that the click leads to once it stands: by itself a click waits until its first bytes are there. */
function standBeforeGoingOn(page) {
  const locators = Object.getPrototypeOf(page.locator('html'));
  if (locators.stands_) return;
  const { click } = locators;
  Object.assign(locators, { stands_: true, async click(...options) { await click.apply(this, options); await this.page().waitForLoadState(); } });
}

/** Where pictures go, for a person to look at: the folder that SCREENSHOTS names. Without it none are made. */
const pictures = process.env.SCREENSHOTS;
if (pictures) mkdirSync(pictures, { recursive: true });

/** A picture of the page as it stands. */
export async function picture(page, name, fullPage = true) {
  if (pictures) await page.screenshot({ path: join(pictures, `${name}.png`), fullPage });
}

/** The page as it stands, filled in as it is, judged in every look. */
export async function judgeInEveryLook(page, name) {
  for (const [width, theme] of [[390, 'light'], [390, 'dark'], [1440, 'dark'], [1440, 'light']]) {
    await turn(page, width, theme);
    await judge(page, width === 1440 && theme === 'light' ? EVERY_RULE : RULES_OF_LOOKS);
    await picture(page, `${name}-${width}-${theme}`);
  }
}

/** Makes the page that is open this wide, in this theme. */
export async function turn(page, width, theme) {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ media: null, colorScheme: theme });
  page.theme = theme;
}

/** The page on paper, as the browser prints it. */
export const print = (page, name) => page.pdf({ path: pictures && join(pictures, `${name}.pdf`), format: 'A4' });

const EVERY_RULE = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };

/** The rules that colours and widths decide: the others say of the same page the same in every look. */
export const RULES_OF_LOOKS = { type: 'rule', values: ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'] };

/** Whatever is wrong with how the page stands: it scrolls sideways, or breaks a rule of WCAG 2.2 A or AA. */
export async function judge(page, rules = EVERY_RULE) {
  // A chart follows a window that was turned in a moment; what still runs over after two seconds does so.
  await page.waitForFunction(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth, null, { timeout: 2000 }).catch(() => {});
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (over > 0) page.note(`scrolls sideways by ${over} px`);
  if (!await page.evaluate(() => 'axe' in window)) await page.evaluate(axe);
  // What a page frames is a page of its own, judged as such; a framed mail lets no script in to ask.
  const result = await page.evaluate(rules => window.axe.run(document, { runOnly: rules, resultTypes: ['violations'], iframes: false }), rules);
  for (const violation of result.violations) page.note(`axe ${violation.id}: ${violation.help}: ${violation.nodes.slice(0, 3).map(node => node.target.join(' ')).join(' | ')}`);
}

/** Whatever is wrong with the page on paper: blocks that lie on each other or run off it, colours meant for a dark screen. */
export async function judgePaper(page) {
  await page.emulateMedia({ media: 'print' });
  const faults = await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    const found = [];
    const named = element => `${element.localName} "${element.textContent.trim().slice(0, 30)}"`;
    const blocks = [...document.querySelectorAll('main :is(h1, h2, h3, p, table, ul, ol, dl, img), main .chart svg, footer p')]
      .map(element => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ element, box }) => box.width > 2 && box.height > 2 && element.checkVisibility({ visibilityProperty: true }));
    for (const [i, one] of blocks.entries()) {
      if (one.box.right > innerWidth + 1) found.push(`${named(one.element)} runs off it`);
      for (const two of blocks.slice(i + 1)) {
        if (one.element.contains(two.element) || two.element.contains(one.element)) continue;
        const wide = Math.min(one.box.right, two.box.right) - Math.max(one.box.left, two.box.left);
        const high = Math.min(one.box.bottom, two.box.bottom) - Math.max(one.box.top, two.box.top);
        if (wide > 2 && high > 2) found.push(`${named(two.element)} lies on ${named(one.element)}`);
      }
    }
    // What a page leaves free of the sheet has the colour of its scheme.
    if (getComputedStyle(document.body).backgroundColor !== 'rgb(255, 255, 255)' || getComputedStyle(document.documentElement).colorScheme !== 'light') found.push('it is not white');
    for (const text of document.querySelectorAll('main :is(td, th, p, a, span, dd, dt), .chart text')) {
      if (!text.checkVisibility()) continue;
      const [red, green, blue] = getComputedStyle(text)[text.closest('svg') ? 'fill' : 'color'].match(/\d+/g).map(Number);
      if (0.2126 * red + 0.7152 * green + 0.0722 * blue > 140) found.push(`"${text.textContent.trim().slice(0, 30)}" is too pale`);
    }
    return found;
  });
  for (const fault of faults) page.note(`on paper: ${fault}`);
}

/** Weighs the pages that are opened from now on; the answer tells the bytes over the wire of the one that stands, with what the browser had kept. */
export function weighing(page) {
  const fetched = [], known = new Map();
  page.on('requestfinished', request => fetched.push(request));
  return async () => {
    for (const request of fetched.splice(0)) { const sizes = await request.sizes(); known.set(request.url(), Math.max(known.get(request.url()) ?? 0, sizes.responseBodySize + sizes.responseHeadersSize)); }
    const used = await page.evaluate(() => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map(entry => entry.name));
    return [...new Set(used)].reduce((sum, url) => sum + (known.get(url) ?? 0), 0);
  };
}

/** Weighs a page that nothing is kept of, and times it. */
export async function weigh(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const weight = weighing(page);
  await page.goto(url, { waitUntil: 'networkidle' });
  const bytes = await weight();
  const paint = await page.evaluate(() => new Promise(done => new PerformanceObserver(list => done(list.getEntries().at(-1).startTime)).observe({ type: 'largest-contentful-paint', buffered: true })));
  await context.close();
  return { bytes, firstByte: await firstByte(url), largestPaint: Math.round(paint) };
}

/** Until the server answers, in ms: asked without the browser, once it has put its processes away. */
async function firstByte(url) {
  await new Promise(done => setTimeout(done, 200));
  const begun = performance.now();
  const answer = await fetch(url, { headers: { 'accept-encoding': 'br' } });
  const time = Math.round(performance.now() - begun);
  await answer.text();
  return time;
}
