// Names without an account: listed on the page of the upload, matched by choosing, said to be nobody, and removed again.
// Reads { base, token, import } as JSON, writes { faults }.
import { judgeInEveryLook, openBrowser, openPage } from './browser.mjs';

const { base, token, import: upload } = JSON.parse(process.argv[2]);
const faults = [], password = 'four words make one';
const browser = await openBrowser();
const page = await openPage(browser, base, faults, { width: 1440, theme: 'light' });
let step = 0;
const seen = name => judgeInEveryLook(page, `names-${++step}-${name}`);
const expect = (holds, what) => { if (!holds) faults.push(what); };
const text = () => page.locator('main').textContent();
const row = name => page.getByRole('row').filter({ hasText: name });

await page.goto(`${base}/first-run?token=${token}`);
await page.getByLabel('Name').fill('Ada');
await page.getByLabel('Password').fill(password);
await page.getByRole('button', { name: 'Create account' }).click();

await page.goto(`${base}/imports/${upload}`);
expect((await text()).includes('3 names are not matched with an account.'), 'the upload does not say how many names are open');
expect((await text()).includes('Bo Birch <b>'), 'the upload does not list the names');
await seen('upload');
await page.getByRole('link', { name: 'Match names with accounts' }).click();
await seen('open');

// Chosen by keyboard, of the accounts on the platform of the list alone.
await page.getByLabel('Account of Ministère d’Ash').pressSequentially('ash');
await page.getByRole('option').first().waitFor();
expect(await page.getByRole('option').count() === 1, 'accounts of other platforms are offered');
await page.keyboard.press('ArrowDown');
await page.keyboard.press('Enter');
await page.waitForLoadState();
await page.getByRole('link', { name: 'Matched 1' }).click();
expect((await row('Ministère d’Ash').textContent()).includes('ash.mfa'), 'the match is not shown');
expect((await row('Ministère d’Ash').textContent()).includes('Ada'), 'the page does not say who matched it');

await page.goto(`${base}/accounts/facebook:@owner.mfa/ties/facebook:@ash.mfa`);
expect((await text()).includes('The list contains the name “Ministère d’Ash”. A person matched it with'), 'the evidence does not say that a person matched the name');
await seen('evidence');

await page.goto(`${base}/imports/${upload}/names?state=open`);
await page.getByRole('button', { name: 'Cal Cedar is nobody I know' }).click();
expect(await row('Cal Cedar').count() === 0, 'who is nobody is still open');

// Without a choice, what is typed is a handle.
await page.getByLabel('Account of Bo Birch').fill('nobody.here');
await page.keyboard.press('Escape');
await row('Bo Birch').getByRole('button', { name: 'Match', exact: true }).click();
expect(await page.getByRole('alert').count() === 1, 'an unknown account is not refused');
await seen('refused');

await page.goto(`${base}/imports/${upload}/names`);
await seen('all');
await page.getByRole('button', { name: 'Remove what was said of Ministère d’Ash' }).click();
expect(await page.getByLabel('Account of Ministère d’Ash').count() === 1, 'a removed match is still there');

await browser.close();
console.log(JSON.stringify({ faults }));
