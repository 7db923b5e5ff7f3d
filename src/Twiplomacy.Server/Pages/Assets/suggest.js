// Offers accounts under a field while somebody types. What a choice does, the field says: "go" to the account, "submit" the form with
// it, "fill" the field, or put it on its "line". Without script the field is sent as it is.
document.querySelectorAll('[data-suggest]').forEach((field, place) => {
  const list = Object.assign(document.createElement('ul'), { id: `suggested-${place}`, className: 'suggested', hidden: true });
  const isLines = field.tagName === 'TEXTAREA';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', field.dataset.suggestLabel);
  field.after(list);
  field.parentElement.classList.add('suggesting');
  if (!isLines) { field.setAttribute('role', 'combobox'); field.setAttribute('aria-expanded', 'false'); }
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', list.id);
  field.autocomplete = 'off';
  let offered = [], offeredFor = '', chosen = -1, asked = 0, wait;

  const typed = () => (isLines ? field.value.slice(0, field.selectionStart).split('\n').pop() : field.value).trim();

  // A field may take other things as well: whether it is an account's, another field of the form says.
  function isAboutAccounts() {
    const [name, value] = (field.dataset.suggestIf ?? '').split('=');
    return name === '' || field.form.elements[name].value === value;
  }

  function show(accounts, text = '') {
    offered = accounts;
    offeredFor = list.dataset.for = text;
    list.replaceChildren(...accounts.map((account, index) => {
      const item = Object.assign(document.createElement('li'), { id: `${list.id}-${index}` });
      item.setAttribute('role', 'option');
      item.append(Object.assign(document.createElement('strong'), { textContent: account.title }), ' ', Object.assign(document.createElement('span'), { textContent: account.about }));
      item.addEventListener('mousedown', event => { event.preventDefault(); take(account); });
      return item;
    }));
    list.hidden = accounts.length === 0;
    if (!isLines) field.setAttribute('aria-expanded', String(!list.hidden));
    mark(-1);
  }

  function mark(index) {
    chosen = index;
    [...list.children].forEach((item, at) => item.setAttribute('aria-selected', String(at === index)));
    list.children[index]?.scrollIntoView({ block: 'nearest' });
    if (index < 0) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', list.children[index].id);
  }

  function take(account) {
    show([]);
    asked++;
    clearTimeout(wait);
    if (field.dataset.suggest === 'go') { location.href = account.address; return; }
    if (isLines) {
      const before = field.value.slice(0, field.selectionStart), start = before.lastIndexOf('\n') + 1;
      field.value = `${before.slice(0, start)}${account.name}\n${field.value.slice(field.selectionStart).replace(/^\n/, '')}`;
      field.selectionStart = field.selectionEnd = start + account.name.length + 1;
      return;
    }
    field.value = field.dataset.suggest === 'submit' ? account.id : account.name;
    if (field.dataset.suggest === 'submit') field.form.requestSubmit();
    else field.dispatchEvent(new Event('input'));
  }

  async function ask() {
    clearTimeout(wait);
    const text = typed(), number = ++asked;
    if (text.length < 2 || !isAboutAccounts()) { show([]); return; }
    const { edition, platform } = field.dataset;
    const query = new URLSearchParams({ q: text, ...(edition ? { edition } : {}), ...(platform ? { platform } : {}) });
    try {
      const answer = await fetch(`/search/suggestions?${query}`);
      // An answer that comes late is of a text that nobody sees any more.
      if (answer.ok && number === asked) show(await answer.json(), text);
    } catch { show([]); }
  }

  field.addEventListener('input', event => { if (event.isTrusted) { clearTimeout(wait); mark(-1); wait = setTimeout(ask, 120); } });
  field.addEventListener('blur', () => { clearTimeout(wait); asked++; show([]); });
  field.addEventListener('keydown', async event => {
    if (list.hidden) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      // What is chosen is of the text that stands in the field, not of half of it.
      if (offeredFor !== typed()) await ask();
      if (offered.length > 0) mark(event.key === 'ArrowDown' ? (chosen + 1) % offered.length : chosen <= 0 ? offered.length - 1 : chosen - 1);
    }
    else if (event.key === 'Escape') { event.preventDefault(); show([]); }
    else if (event.key === 'Enter' && chosen >= 0) { event.preventDefault(); take(offered[chosen]); }
  });
});
