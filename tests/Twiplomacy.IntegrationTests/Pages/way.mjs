// The whole way of a new user. Reads { base, token, panel, list, follows } as JSON, writes { faults }.
import { judgeInEveryLook, openBrowser, openPage } from './browser.mjs';

const { base, token, panel, list, follows } = JSON.parse(process.argv[2]);
const faults = [], password = 'four words make one';
const browser = await openBrowser();
const page = await openPage(browser, base, faults, { width: 1440, theme: 'light' });
let step = 0;
const seen = name => judgeInEveryLook(page, `way-${String(++step).padStart(2, '0')}-${name}`);
const expect = (holds, what) => { if (!holds) faults.push(what); };
const number = async label => (await page.locator('.tiles > div', { has: page.locator('dt', { hasText: label }) }).locator('dd').first().textContent()).trim();
const published = () => page.getByText('Undo this upload').waitFor();

await page.goto(base + '/');
await seen('empty');
await page.goto(`${base}/first-run?token=wrong`);
await page.getByLabel('Name').fill('Ada');
await page.getByLabel('Password').fill(password);
await page.getByRole('button', { name: 'Create account' }).click();
expect(await page.getByRole('alert').count() === 1, 'a wrong token is taken');
await page.getByLabel('Token from the log').fill(token);
await page.getByLabel('Password').fill(password);
await seen('first-run');
await page.getByRole('button', { name: 'Create account' }).click();
await page.goto(base + '/password');
await seen('password');
await page.getByRole('link', { name: 'Sign out Ada' }).click();
await seen('sign-out');
await page.getByRole('button', { name: 'Sign out' }).click();
expect((await page.goto(`${base}/first-run?token=${token}`)).status() === 404, 'the first run is not over');
await page.goto(base + '/imports/new');
expect(page.url().includes('/sign-in'), 'a stranger may import');
await page.getByLabel('Name').fill('ada');
await page.getByLabel('Password').fill('not this one at all');
await page.getByRole('button', { name: 'Sign in' }).click();
expect(await page.getByRole('alert').count() === 1, 'a wrong password is taken');
await page.getByLabel('Password').fill(password);
await seen('sign-in');
await page.getByRole('button', { name: 'Sign in' }).click();
expect(page.url().endsWith('/imports/new'), 'signing in does not lead on');

await page.goto(base + '/imports/new?kind=panel');
await page.locator('input[type=file]').setInputFiles(panel);
await page.getByLabel('Name used in web addresses').fill('quartet');
await page.getByLabel('Title').fill('A quartet');
await page.getByRole('button', { name: 'Preview' }).click();
await seen('panel-preview');
await page.getByRole('button', { name: 'Upload' }).click();
await published();

// A bare list says neither whose it is nor when it was taken; the page asks for that in the words of its own form.
await page.goto(base + '/imports/new');
await page.locator('input[type=file]').setInputFiles(list);
// A slip in the form costs no file: it is kept, and the form comes back as it was.
await page.getByText('What the file does not tell us').click();
await page.getByLabel('Capture date (UTC)').fill('yesterday');
await page.getByRole('button', { name: 'Preview' }).click();
expect((await page.getByRole('alert').textContent()).includes('“Capture date (UTC)” is “yesterday”. Use a date'), 'a wrong date is not told in the words of the form');
expect(await page.getByLabel('Capture date (UTC)').inputValue() === 'yesterday', 'a form with a slip comes back empty');
const asked = await page.locator('main').textContent();
expect(['“Whose list is it?”', '“Which list is it?”', '“Capture date (UTC)”'].every(field => asked.includes(field)), 'a bare list is not asked for its owner, kind and date');
expect(!asked.includes('--'), 'a page speaks of options of the command line');
await seen('asked');
await page.getByLabel('Whose list is it?').fill('@one');
await page.getByLabel('Which list is it?').selectOption('following');
await page.getByLabel('Capture date (UTC)').fill('2014-06-24');
await page.getByRole('button', { name: 'Update preview' }).click();
expect(await number('Ties added') === '2', `the declared list adds ${await number('Ties added')} ties, not 2`);
await seen('declared');
await page.getByRole('button', { name: 'Discard' }).click();

await page.goto(base + '/imports/new');
await page.locator('input[type=file]').setInputFiles(follows);
await page.getByText('What the file does not tell us').click();
await page.getByLabel('Capture date (UTC)').fill('2014-06-24');
await page.getByLabel('Account columns contain').selectOption('handle');
await page.getByLabel('If an account is not in the list').selectOption('within');
await page.getByLabel('Complete within this panel').selectOption('quartet');
await seen('new-import');
await page.getByRole('button', { name: 'Preview' }).click();
expect(await number('Ties added') === '5', `the preview adds ${await number('Ties added')} ties, not 5`);
expect(await number('New mutual follows') === '2', 'the preview does not tell of 2 mutual pairs');
expect(await page.locator('#quarantine').count() === 1, 'the preview shows no quarantine');
await seen('preview');
await page.getByRole('button', { name: 'Upload' }).click();
await published();
await seen('import');
const imported = page.url();
expect(await page.getByRole('link', { name: /Provisional ranking: / }).count() === 1, 'an import does not lead to what comes of it');
await page.goto(base + '/accounts/x:@one');
expect(await number('Mutual follows') === '2', 'before there is an edition, an account does not show its reach');
await seen('account-without-edition');

await page.goto(base + '/settings');
await seen('settings');
await page.locator('input[name=slug]').fill('quartet-2014');
await page.locator('input[name=as_of]').fill('2014-06-24');
await page.getByRole('button', { name: 'Build', exact: true }).click();
await page.getByText('Succeeded').waitFor();
await seen('job');
await page.goto(base + '/settings');
await page.getByRole('button', { name: 'Seal' }).click();
await seen('ranking');
const first = page.locator('table.ranking tbody tr').first();
expect((await first.textContent()).includes('One'), 'the ranking does not begin with One');
expect((await first.locator('.value').textContent()).trim() === '2', 'its value is not 2');

await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Compare' }).click();
for (const name of ['one', 'two', 'three']) { await page.getByLabel('Add an account').fill(name); await page.getByRole('button', { name: 'Add' }).click(); }
expect(await page.getByText('follow each other', { exact: true }).count() === 2, 'the comparison does not show two mutual pairs');
await seen('compare');
await page.locator('.chips a').first().click();
expect(await page.getByRole('heading', { level: 1 }).textContent() === 'One', 'the chip does not lead to the account');
await seen('account');
await page.locator('.peers .evidence').first().click();
expect((await page.locator('main').textContent()).includes('follows.csv'), 'the evidence does not name its export');
await seen('evidence');

await page.locator('form[action="/settings/keys"]').count();
expect((await page.goto(base + '/accounts/x:@nobody')).status() === 404, 'an account that nobody has seen is found');
await seen('not-found');
await page.goto(base + '/settings');
await page.getByLabel('Who or what will use this key').fill('a script');
await page.getByRole('button', { name: 'Create', exact: true }).click();
await seen('key');
expect(/^twp_/.test(await page.locator('.once').textContent()), 'no key is shown');
await page.goto(base + '/settings');
expect(await page.locator('.once').count() === 0, 'the key is shown twice');
await page.getByRole('button', { name: 'Revoke a script' }).click();
await page.getByText('revoked').waitFor();

await page.goto(imported);
await page.getByRole('button', { name: 'Undo this upload' }).click();
await page.getByText('Undone on').waitFor();
await seen('undone');
await page.goto(base + '/panels/quartet/mutual_follows?as_of=2014-06-24');
expect((await page.locator('table.ranking').textContent()).includes('Not observed'), 'after taking it back something is still known');
await browser.close();
console.log(JSON.stringify({ faults }));
