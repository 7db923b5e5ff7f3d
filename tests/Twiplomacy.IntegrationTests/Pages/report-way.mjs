// The way of a report: made, looked at, sent to oneself, sent again, changed, paused, ended. Reads { base, name,
// password } as JSON, writes { faults }.
import { judge, openBrowser, openPage, picture } from './browser.mjs';

const { base, name, password } = JSON.parse(process.argv[2]);
const faults = [];
const browser = await openBrowser();
const page = await openPage(browser, base, faults, { width: 1440, theme: 'light' });
let step = 0;
const seen = async what => { await judge(page); await picture(page, `report-way-${String(++step).padStart(2, '0')}-${what}`); };
const expect = (holds, what) => { if (!holds) faults.push(what); };
const row = address => page.locator('table.deliveries tbody tr', { hasText: address });

await page.goto(base + '/');
await page.getByRole('contentinfo').getByRole('link', { name: 'Reports' }).click();
await page.getByText('There are no reports yet.').waitFor();
await seen('none');
await page.getByRole('link', { name: 'Create a report' }).click();
expect(page.url().includes('/sign-in'), 'a stranger may make a report');
await page.getByLabel('Name').fill(name);
await page.getByLabel('Password').fill(password);
await page.getByRole('button', { name: 'Sign in' }).click();

// With every fault told at its field, and nothing lost of what was written.
await page.getByLabel('Name').fill('Our week on X');
await page.getByLabel('Your accounts (one per line)').fill('alpha');
await page.getByLabel('How often').selectOption('weekly');
expect(await page.getByLabel('Day of the week (weekly)').isVisible() && !await page.getByLabel('Month (yearly)').isVisible(), 'the fields of other schedules are in the way');
await page.getByLabel('Time zone').fill('Europe/Pari');
await page.getByLabel('Recipients (one email address per line)').fill('a@mfa.example\nnobody');
await page.getByRole('button', { name: 'Save' }).click();
expect(await page.getByRole('alert').count() === 1, 'faults are not told');
expect(await page.getByLabel('Recipients (one email address per line)').getAttribute('aria-invalid') === 'true', 'a wrong field is not marked');
expect(await page.getByLabel('Your accounts (one per line)').inputValue() === 'alpha', 'what was written is lost');
await seen('faults');
await page.getByLabel('Time zone').fill('Europe/Paris');
await page.getByLabel('Recipients (one email address per line)').fill('a@mfa.example\nb@mfa.example');
await page.getByRole('checkbox', { name: 'CSV' }).check();

// What it would say, from the form as it stands; it follows what is changed, and nothing is saved.
const draft = page.frameLocator('iframe[name=draft]');
await page.getByRole('button', { name: 'Show the email' }).click();
await draft.getByText('What to do').waitFor();
await page.getByLabel('Language').selectOption('fr');
await draft.getByText('Que faire').waitFor();
await seen('draft');
await page.getByLabel('Time zone').fill('Europe/Pari');
await page.getByLabel('Name').focus();
await draft.getByText('Europe/Pari').waitFor();
await page.getByLabel('Time zone').fill('Europe/Paris');
await page.getByLabel('Language').selectOption('en');
await draft.getByText('What to do').waitFor();
expect(page.url().endsWith('/reports/new'), 'the preview leaves the form');
await page.getByRole('button', { name: 'Save' }).click();
await page.getByRole('heading', { level: 1, name: 'Our week on X' }).waitFor();
expect((await page.locator('main').textContent()).includes('Every Monday at 07:00 (Europe/Paris)'), 'the schedule is not told');

const headline = await page.frameLocator('iframe.mail').locator('h1').textContent();
expect(headline.includes('alpha'), `the preview says ${headline}`);
await seen('preview');
await page.getByRole('link', { name: 'Plain text' }).click();
expect((await page.frameLocator('iframe.mail').locator('body').textContent()).includes('Follow us, not followed back'), 'the plain part does not tell whom to follow back');
await seen('text');

const send = async address => {
  await page.goto(base + '/reports');
  await page.getByRole('link', { name: 'Our week on X' }).click();
  await page.getByLabel('Email address').fill(address);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
};
await send('me@mfa.example');
await row('me@mfa.example').getByText('Sent', { exact: true }).waitFor();
await seen('sent');
expect(await row('me@mfa.example').getByRole('button').count() === 0, 'a mail that was sent can be sent again');
await send('once@mfa.example');
await row('once@mfa.example').getByText('Failed', { exact: true }).waitFor();
expect((await row('once@mfa.example').textContent()).includes('There is no such mailbox'), 'why it failed is not told');
await send('broken@mfa.example');
await row('broken@mfa.example').getByText('Not confirmed', { exact: true }).waitFor();
await seen('failed');
await page.goto(base + '/reports');
expect((await page.locator('.notice').textContent()).includes('1 email failed') && (await page.locator('.notice').textContent()).includes('1 email is not confirmed'), 'failures are not visible');
await page.getByRole('link', { name: '1 email failed' }).click();
expect(await page.locator('table.deliveries tbody tr').count() === 1, 'the filter shows more than the one that failed');
await page.getByRole('button', { name: 'Send again: once@mfa.example' }).click();
await row('once@mfa.example').getByText('Sent', { exact: true }).waitFor();
await seen('resent');

await page.goto(base + '/reports');
await page.getByRole('link', { name: 'Our week on X' }).click();
await page.getByRole('link', { name: 'Edit', exact: true }).click();
expect(await page.getByLabel('Recipients (one email address per line)').inputValue() === 'a@mfa.example\nb@mfa.example', 'the form does not hold what was saved');
await page.getByLabel('How often').selectOption('monthly');
await page.getByLabel('Day of the month (monthly and yearly)').fill('31');
await page.getByRole('button', { name: 'Save' }).click();
await page.getByText('On the last day of every month at 07:00 (Europe/Paris)').waitFor();
await page.getByRole('button', { name: 'Pause' }).click();
await page.getByText('paused').waitFor();
await page.getByRole('button', { name: 'Resume sending' }).click();
await page.getByText('The next email is due on').waitFor();
await page.locator('details.end summary').click();
await page.getByRole('button', { name: 'Delete this report' }).click();
await page.getByText('There are no reports yet.').waitFor();
await page.getByRole('link', { name: 'All emails' }).click();
expect(await page.locator('table.deliveries tbody tr').count() === 3, 'the ledger is lost with the report');
await seen('ledger');
await browser.close();
console.log(JSON.stringify({ faults }));
