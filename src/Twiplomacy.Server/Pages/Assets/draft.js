// The preview beside the form of a report: once it was asked for, it follows what is changed. Without script a button shows it.
(() => {
  const button = document.querySelector('[data-draft]'), frame = document.querySelector('iframe[name=draft]');
  if (!button) return;
  frame.hidden = true;
  button.addEventListener('click', () => { frame.hidden = false; });
  button.form.addEventListener('change', () => { if (!frame.hidden) button.form.requestSubmit(button); });
})();
