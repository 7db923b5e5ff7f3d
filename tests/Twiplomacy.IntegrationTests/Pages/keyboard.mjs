// The way of somebody without a mouse. Reads { base, ranking } as JSON, writes { faults }.
import { openBrowser, openPage } from './browser.mjs';

const { base, ranking } = JSON.parse(process.argv[2]);
const faults = [];
const browser = await openBrowser();
const page = await openPage(browser, base, faults, { width: 1440, theme: 'light' });
const expect = (holds, what) => { if (!holds) faults.push(what); };
const focused = () => page.evaluate(() => ({ text: document.activeElement.textContent.trim(), id: document.activeElement.id, tag: document.activeElement.tagName }));
const isSubmit = () => page.evaluate(() => document.activeElement.type === 'submit' && document.activeElement.form?.elements.country !== undefined);

await page.goto(base + ranking, { waitUntil: 'networkidle' });
await page.keyboard.press('Tab');
expect((await focused()).text === 'Skip to main content', 'the first stop is not the skip link');
await page.keyboard.press('Enter');
expect((await focused()).id === 'content', 'the skip link does not lead to the content');

await page.locator('.why').first().focus();
await page.keyboard.press('Enter');
expect(await page.locator('.why-text:popover-open').count() === 1, 'Enter does not open an explanation');
await page.keyboard.press('Escape');
expect(await page.locator('.why-text:popover-open').count() === 0, 'Escape does not close it');

await page.locator('select[name=country]').focus();
await page.keyboard.type('Fra');
for (let stop = 0; stop < 10 && !(await isSubmit()); stop++) await page.keyboard.press('Tab');
expect(await isSubmit(), 'no button of the form is near its fields');
await Promise.all([page.waitForURL(/country=FR/), page.keyboard.press('Enter')]);
expect(await page.locator('table.ranking tbody tr').count() > 0, 'filtering by keyboard shows no rows');

// Whatever has the focus must show it.
let unseen = 0;
for (let stop = 0; stop < 25; stop++) {
  await page.keyboard.press('Tab');
  const shown = await page.evaluate(() => { const style = getComputedStyle(document.activeElement); return document.activeElement === document.body || style.outlineStyle !== 'none' || style.boxShadow !== 'none'; });
  if (!shown) unseen++;
}
expect(unseen === 0, `${unseen} stops do not show that they have the focus`);

await page.setViewportSize({ width: 390, height: 800 });
await page.locator('.menu-button').focus();
await page.keyboard.press('Enter');
expect(await page.locator('#menu a').first().isVisible(), 'Enter does not open the menu');
await page.keyboard.press('Escape');
expect(!await page.locator('#menu a').first().isVisible(), 'Escape does not close the menu');
await browser.close();
console.log(JSON.stringify({ faults }));
