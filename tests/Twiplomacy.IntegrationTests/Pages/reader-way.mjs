// What a press officer does: types half a name, chooses by keyboard, compares, takes a figure along. Reads { base } as JSON.
import { readFileSync } from 'node:fs';
import { openBrowser, openPage, picture } from './browser.mjs';

const { base } = JSON.parse(process.argv[2]);
const faults = [];
const browser = await openBrowser();
const page = await openPage(browser, base, faults, { width: 1440, theme: 'light' });
const expect = (holds, what) => { if (!holds) page.note(what); };
const path = () => new URL(page.url()).pathname;

/** Types and waits for what is offered for the whole text. */
async function type(field, text) {
  await field.click();
  await page.keyboard.type(text);
  const list = page.locator(`#${await field.getAttribute('aria-controls')}[data-for="${text}"]`);
  await list.locator('li').first().waitFor();
  return list;
}

// From the first page to an account: one word, one arrow, Enter.
await page.goto(base + '/');
const mine = page.locator('.big-search input');
const offered = await type(mine, 'quai d');
expect((await offered.locator('li').first().textContent()).includes('@francediplo'), 'the French ministry is not offered first by its nickname');
await page.keyboard.press('ArrowDown');
expect(await mine.getAttribute('aria-activedescendant') === await offered.locator('[aria-selected="true"]').getAttribute('id'), 'what is chosen is not told to a screen reader');
await picture(page, 'suggestions', false);
await page.keyboard.press('Escape');
expect(await offered.isHidden() && path() === '/', 'Escape does not put the list away');
await mine.fill('');
await type(mine, 'state dep');
await page.keyboard.press('ArrowDown');
await Promise.all([page.waitForURL(/accounts/), page.keyboard.press('Enter')]);
expect((await page.locator('h1').textContent()).includes('Department of State'), 'Enter does not lead to what was chosen');

// What changed adds up.
await page.goto(`${base}/accounts/x:@francediplo?edition=world-leaders-2016`);
const [before, gained, lost, after] = (await page.locator('.sum strong').allTextContents()).map(text => Number(text.replace(/[^0-9]/g, '')));
expect(before + gained - lost === after, `${before} + ${gained} - ${lost} is not ${after}`);
const causes = await page.locator('.cause strong').allTextContents();
expect(causes.reduce((sum, count) => sum + Number(count), 0) === gained + lost, 'the causes do not add up');

// A figure for a slide: as wide as one, with its data.
const take = async kind => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-take="${kind}"]`).first().click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
};
const png = await take('png'), svg = await take('svg'), csv = await take('csv');
expect(png.name.endsWith('.png') && png.bytes.readUInt32BE(16) === 1920 && png.bytes.readUInt32BE(20) === 1080, 'the picture is not 1920 by 1080');
const drawn = svg.bytes.toString('utf8');
// On a page of its own: a document that is only parsed comes under the policy of the page that parses it.
const plain = await browser.newPage();
expect(await plain.evaluate(text => new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror') === null, drawn), 'the drawing is not well-formed');
expect(drawn.includes('Rank by edition') && drawn.includes('made up') && drawn.includes('/accounts/'), 'the drawing does not say what it is, that it is a sample, or where it is from');
const rows = csv.bytes.toString('utf8').trim().split('\r\n');
expect(rows.length === await page.locator('#rank-table tbody tr').count() + 1 && /,7$/.test(rows.at(-1)), `the data of the figure are ${rows.join(' / ')}`);

// What the server draws is taken along as well: the first page, the matrix of groups, the map of hosts, ten accounts over the years.
for (const [path, title, kinds, parts, told] of [
  ['/', await (async () => { await page.goto(base + '/'); return (await page.locator('h1').textContent()).trim(); })(), ['png', 'svg', 'csv'], 'path'],
  ['/groups/world-leaders-2014', 'connected', ['png', 'svg'], 'rect', '41 mutual'],
  ['/groups/world-leaders-2016/choice?rows=US,RU,CN&columns=c5,p5', 'strongest ties', ['png', 'svg'], 'rect'],
  ['/countries/gb?edition=world-missions-2017', 'missions and the ministry', ['png', 'svg'], 'path', 'A follow is missing'],
  ['/panels/world-leaders/mutual_follows/years', 'first', ['png', 'svg', 'csv'], 'path'],
]) {
  await page.goto(base + path);
  await page.locator('[data-figure] + .chart-actions').waitFor();
  for (const kind of kinds) {
    const taken = await take(kind);
    if (kind === 'png') expect(taken.bytes.readUInt32BE(16) === 1920 && taken.bytes.readUInt32BE(20) >= 1080, `${path}: the picture is not 1920 wide`);
    if (kind === 'csv') expect(taken.bytes.toString('utf8').trim().split('\r\n').length > 5, `${path}: the data of the figure are ${taken.bytes.toString('utf8')}`);
    if (kind !== 'svg') continue;
    const text = taken.bytes.toString('utf8');
    const read = await plain.evaluate(([file, part]) => {
      const drawn = new DOMParser().parseFromString(file, 'image/svg+xml');
      return { isWell: drawn.querySelector('parsererror') === null, parts: drawn.querySelectorAll(part).length, words: [...drawn.querySelectorAll('text')].map(words => words.textContent).join(' ') };
    }, [text, parts]);
    expect(read.isWell, `${path}: the drawing is not well-formed`);
    expect(read.parts > 5, `${path}: the drawing has ${read.parts} parts`);
    expect([title, told ?? '', 'made up'].every(words => read.words.includes(words)), `${path}: the drawing says ${read.words.slice(0, 200)}`);
    expect(!text.includes('var(') && !text.includes('href'), `${path}: the drawing needs what is not in it`);
    await plain.setContent(`<body style="margin:0">${text}</body>`);
    await picture(plain, `taken-${path.replace(/[^a-z0-9]+/gi, '-')}`, false);
  }
}

// Two accounts are compared by two words.
await page.goto(`${base}/compare/world-leaders-2016`);
for (const [text, shown] of [['allemagne', 'Federal Foreign Office'], ['farnesina', 'Italy']]) {
  await type(page.locator('input[name="add"]'), text);
  await page.keyboard.press('ArrowDown');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  expect((await page.locator('.chips').first().textContent()).includes(shown), `${text} does not add ${shown}`);
}

// Changes of one account, and back in time.
await page.goto(`${base}/changes`);
await type(page.locator('.filters input[name="account"]'), 'francedip');
await page.keyboard.press('ArrowDown');
await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
const changed = await page.locator('main tbody tr').allTextContents();
expect(changed.length > 0 && changed.every(row => row.includes('@francediplo')), 'the changes are not those of the account');
await Promise.all([page.waitForNavigation(), page.locator('a[rel="next"]').click()]);
expect(await page.locator('main tbody tr').count() > 0, 'older changes are not there');

await browser.close();
console.log(JSON.stringify({ faults }));
