// An unknown table of a scraper: its columns are shown, corrected and confirmed; the second file of that shape needs no question.
// Reads { base, token, first, second } as JSON, writes { faults }.
import { judgeInEveryLook, openBrowser, openPage } from './browser.mjs';

const { base, token, first, second } = JSON.parse(process.argv[2]);
const faults = [], password = 'four words make one';
const browser = await openBrowser();
const page = await openPage(browser, base, faults, { width: 1440, theme: 'light' });
let step = 0;
const seen = name => judgeInEveryLook(page, `columns-${++step}-${name}`);
const expect = (holds, what) => { if (!holds) faults.push(what); };
const role = column => page.getByLabel(`What the column “${column}” contains`);

await page.goto(`${base}/first-run?token=${token}`);
await page.getByLabel('Name').fill('Ada');
await page.getByLabel('Password').fill(password);
await page.getByRole('button', { name: 'Create account' }).click();

await page.goto(base + '/imports/new');
await page.locator('input[type=file]').setInputFiles(first);
await page.getByRole('button', { name: 'Preview' }).click();
expect(await role('requested').inputValue() === 'owner', 'the owner is not guessed');
expect(await role('profile_url').inputValue() === 'member', 'the member is not guessed');
expect(await role('scraped_at').inputValue() === 'captured', 'the capture is not guessed');
expect(await page.getByRole('button', { name: 'Upload' }).count() === 0, 'a guess can be taken in unconfirmed');
expect((await page.locator('main').textContent()).includes('hello, all'), 'the rows are not shown');
expect(!(await page.locator('main').textContent()).includes('--'), 'a page speaks of options of the command line');
await seen('guess');

// Another button is no confirmation.
await page.getByRole('button', { name: 'Update preview' }).click();
expect(await page.getByRole('button', { name: 'Upload' }).count() === 0, 'a guess is confirmed by another button');

await role('scraped_at').selectOption('');
await role('scraped_at').selectOption('captured');
await page.getByLabel('In every file with these columns, each account').selectOption('followers');
await page.getByRole('button', { name: 'Confirm columns' }).click();
expect(await page.getByRole('button', { name: 'Upload' }).count() === 1, 'confirmed columns are not read');
await seen('confirmed');
await page.getByRole('button', { name: 'Upload' }).click();
await page.getByText('Undo this upload').waitFor();

await page.goto(base + '/imports/new');
await page.locator('input[type=file]').setInputFiles(second);
await page.getByRole('button', { name: 'Preview' }).click();
expect(await page.getByRole('button', { name: 'Upload' }).count() === 1, 'the second file of that shape is asked about');
expect((await page.locator('main').textContent()).includes('Columns like these have been confirmed before'), 'the page does not say why');
await page.getByRole('button', { name: 'Upload' }).click();
await page.getByText('Undo this upload').waitFor();

await page.goto(base + '/imports/recipes');
expect((await page.locator('main').textContent()).includes('owner=requested'), 'the confirmed columns are not listed');
await seen('known');
const download = page.waitForEvent('download');
await page.getByRole('link', { name: 'Download' }).first().click();
const shared = await (await download).path();
await page.getByRole('button', { name: 'Remove' }).click();
expect((await page.locator('main').textContent()).includes('Nobody has confirmed columns yet'), 'removed columns are still there');
await page.locator('input[type=file]').setInputFiles(shared);
await page.getByRole('button', { name: 'Add', exact: true }).click();
expect((await page.locator('main').textContent()).includes('owner=requested'), 'shared columns are not taken in');

await browser.close();
console.log(JSON.stringify({ faults }));
