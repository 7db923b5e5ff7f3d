// Opens mails as mail programs do: a file, 600 px and a phone wide, light and dark. Reads { mails: [{ name, file }] }
// as JSON, writes { faults }.
import { pathToFileURL } from 'node:url';
import { inPairs, judge, openBrowser, openPage, picture, RULES_OF_LOOKS, turn } from './browser.mjs';

const { mails } = JSON.parse(process.argv[2]);
const faults = [];
const browser = await openBrowser();
await inPairs(mails.flatMap(({ name, file }) => [600, 390].map(width => async () => {
  // Whatever is asked for besides the file itself is a fault.
  const address = pathToFileURL(file).href;
  const page = await openPage(browser, address, faults, { width, theme: 'light' });
  await page.goto(address);
  for (const theme of ['light', 'dark']) {
    await turn(page, width, theme);
    await judge(page, theme === 'light' ? undefined : RULES_OF_LOOKS);
    await picture(page, `${name}-${width}-${theme}`);
  }
  await page.context().close();
})));
await browser.close();
console.log(JSON.stringify({ faults }));
