// Figures that the server draws, taken along: as a picture, as a drawing, as the data of the table within, or by their address. What is
// taken says what was found and where it comes from, is light, and is as wide as a slide.
(() => {
  const SLIDE = { width: 960, height: 540, sharpness: 2 }, EDGE = 24, TOP = 72, BOTTOM = 40, NS = 'http://www.w3.org/2000/svg';
  const DRAWN = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'font-size', 'font-weight', 'font-family', 'text-anchor', 'opacity'];
  const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const font = () => getComputedStyle(document.body).fontFamily.replaceAll('"', "'");

  function element(name, attributes, text) {
    const made = document.createElementNS(NS, name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    if (text !== undefined) made.textContent = text;
    return made;
  }

  function onPaper(act) {
    const root = document.documentElement, before = root.dataset.theme;
    root.dataset.theme = 'light';
    try { return act(); } finally { if (before === undefined) delete root.dataset.theme; else root.dataset.theme = before; }
  }

  // A file has no styles of ours: each part bears its own.
  function withStyles(from, to) {
    const style = getComputedStyle(from);
    DRAWN.forEach(name => { const value = style.getPropertyValue(name); if (value) to.style.setProperty(name, value.replaceAll('"', "'")); });
    to.removeAttribute('class');
    [...from.children].forEach((child, index) => withStyles(child, to.children[index]));
    if (from.localName !== 'use') return;
    const shown = document.querySelector(from.getAttribute('href'))?.cloneNode(true);
    if (!shown) return;
    shown.removeAttribute('id');
    shown.style.cssText = to.style.cssText;
    to.replaceWith(shown);
  }

  // The wide drawing, whatever the screen shows, as large as the slide has room.
  function drawing(place) {
    const from = place.querySelector('svg.wide-only') ?? place.querySelector('svg'), copy = from.cloneNode(true);
    withStyles(from, copy);
    const [left, top, width, height] = from.getAttribute('viewBox').split(' ').map(Number);
    const scale = Math.min((SLIDE.width - 2 * EDGE) / width, (SLIDE.height - TOP - BOTTOM) / height);
    const group = element('g', { transform: `translate(${EDGE - left * scale} ${TOP - top * scale}) scale(${scale})` });
    group.append(...copy.childNodes);
    return { parts: [group], height: SLIDE.height };
  }

  const line = cell => [...cell.childNodes].find(node => node.nodeType === Node.TEXT_NODE && node.textContent.trim() !== '')?.textContent.trim() ?? '';
  const cut = (text, room) => text.length * 6.6 <= room ? text : `${text.slice(0, Math.max(1, Math.floor(room / 6.6) - 1))}…`;

  // A table of shades: a name before each row and above each column, the first line of each cell where it has room.
  function shades(place) {
    const table = place.querySelector('table'), rows = [...table.tBodies[0].rows], columns = [...table.tHead.rows[0].cells].slice(1);
    const names = Math.min(220, Math.max(90, ...rows.map(row => line(row.cells[0]).length * 7 + 12)));
    const width = (SLIDE.width - 2 * EDGE - names) / columns.length, isNarrow = columns.some(cell => cell.textContent.trim().length * 6.6 > width);
    const head = isNarrow ? Math.min(150, Math.max(...columns.map(cell => cell.textContent.trim().length)) * 6.6 + 12) : 24;
    const height = Math.max(18, Math.min(44, (SLIDE.height - TOP - BOTTOM - head) / rows.length)), parts = [];
    const text = (x, y, words, attributes) => parts.push(element('text', { x, y, 'font-size': 12, fill: colour('--ink'), ...attributes }, words));
    columns.forEach((cell, index) => {
      const x = EDGE + names + (index + .5) * width, y = TOP + head - 8, words = cell.textContent.trim();
      if (isNarrow) text(x + 4, y, cut(words, head), { transform: `rotate(-90 ${x + 4} ${y})` });
      else text(x, y, words, { 'text-anchor': 'middle' });
    });
    rows.forEach((row, at) => {
      const y = TOP + head + at * height, middle = y + height / 2 + 4;
      text(EDGE + names - 8, middle, cut(line(row.cells[0]), names - 8), { 'text-anchor': 'end' });
      [...row.cells].slice(1).forEach((cell, index) => {
        const x = EDGE + names + index * width, style = getComputedStyle(cell), words = line(cell);
        const isShaded = style.backgroundColor !== 'rgba(0, 0, 0, 0)';
        parts.push(element('rect', { x, y, width: width - 1, height: height - 1, fill: isShaded ? style.backgroundColor : colour('--paper'), stroke: colour('--line'), 'stroke-width': isShaded ? 0 : .5 }));
        if (words.length * 6.6 <= width) text(x + width / 2, middle, words, { 'text-anchor': 'middle', fill: style.color });
      });
    });
    return { parts, height: Math.max(SLIDE.height, TOP + head + rows.length * height + BOTTOM) };
  }

  function source() {
    const sample = document.querySelector('.sample strong')?.textContent.trim();
    return [sample, document.title, location.href].filter(Boolean).join(' · ');
  }

  // Long findings stand on two lines.
  function titled(words) {
    const room = 84, end = words.length <= room ? words.length : Math.max(words.lastIndexOf(' ', room), 1);
    return [words.slice(0, end), words.slice(end).trim()].filter(Boolean).map((part, index) => element('text', {
      x: EDGE, y: (words.length <= room ? 40 : 32) + index * 24, 'font-size': 19, 'font-weight': 650, fill: colour('--ink'),
    }, index === 1 ? cut(part, room * 6.6) : part));
  }

  function svgOf(place) {
    return onPaper(() => {
      const { parts, height } = place.querySelector('svg:not(.heard)') ? drawing(place) : shades(place);
      const svg = element('svg', { xmlns: NS, viewBox: `0 0 ${SLIDE.width} ${height}`, width: SLIDE.width, height, 'font-family': font() });
      svg.append(
        element('rect', { width: SLIDE.width, height, fill: colour('--paper') }), ...titled(place.dataset.figure), ...parts,
        element('text', { x: EDGE, y: height - 16, 'font-size': 12, fill: colour('--soft') }, cut(source(), (SLIDE.width - 2 * EDGE) * 1.1)));
      return { text: new XMLSerializer().serializeToString(svg), height };
    });
  }

  async function pngOf(place) {
    const { text, height } = svgOf(place), image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: SLIDE.width * SLIDE.sharpness, height: height * SLIDE.sharpness });
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    return new Promise(done => canvas.toBlob(done));
  }

  function csvOf(place) {
    const quote = text => /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    return [...place.querySelector('table').rows].map(row => [...row.cells].map(cell => quote(cell.textContent.trim().replace(/\s+/g, ' '))).join(',')).join('\r\n') + '\r\n';
  }

  function save(blob, name) {
    const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(blob), download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  document.querySelectorAll('[data-figure]').forEach(place => {
    const actions = place.nextElementSibling;
    actions.hidden = false;
    const name = place.dataset.figure.normalize('NFKD').replace(/[^a-zA-Z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 80).toLowerCase() || 'figure';
    actions.addEventListener('click', async event => {
      const button = event.target.closest('[data-take]');
      if (button?.dataset.take === 'png') save(await pngOf(place), `${name}.png`);
      else if (button?.dataset.take === 'svg') save(new Blob([svgOf(place).text], { type: 'image/svg+xml' }), `${name}.svg`);
      else if (button?.dataset.take === 'csv') save(new Blob(['\ufeff', csvOf(place)], { type: 'text/csv' }), `${name}.csv`);
      else if (button) {
        await navigator.clipboard.writeText(location.href.split('#')[0]);
        button.textContent = button.dataset.done;
      }
    });
  });
})();
