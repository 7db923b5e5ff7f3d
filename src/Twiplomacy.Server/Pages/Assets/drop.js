// Lets files be dropped on the field that takes them; without script the field itself does.
document.querySelectorAll('[data-drop]').forEach(place => {
  const input = place.querySelector('input[type=file]');
  const over = on => event => { event.preventDefault(); place.classList.toggle('over', on); };
  place.addEventListener('dragenter', over(true));
  place.addEventListener('dragover', over(true));
  place.addEventListener('dragleave', over(false));
  place.addEventListener('drop', event => { over(false)(event); if (event.dataTransfer.files.length > 0) input.files = event.dataTransfer.files; });
});
