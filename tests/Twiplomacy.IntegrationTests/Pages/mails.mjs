// Opens mails as mail programs do: a file, 600 px and a phone wide, light and dark. Reads { mails: [{ name, file }], folder }
// as JSON, writes { faults }.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inPairs, judge, openBrowser, openPage } from './browser.mjs';

const { mails, folder } = JSON.parse(process.argv[2]);
const faults = [];
mkdirSync(folder, { recursive: true });
const browser = await openBrowser();
await inPairs(mails.flatMap(({ name, file }) => [600, 390].flatMap(width => ['light', 'dark'].map(theme => async () => {
  // Whatever is asked for besides the file itself is a fault.
  const address = pathToFileURL(file).href;
  const page = await openPage(browser, address, faults, { width, theme });
  await page.goto(address);
  await judge(page);
  await page.screenshot({ path: join(folder, `${name}-${width}-${theme}.png`), fullPage: true });
  await page.context().close();
}))));
await browser.close();
console.log(JSON.stringify({ faults }));
