// Figures that the server draws, taken along: as a picture, as a drawing, as the data of the table within, or by their address. What is
// taken says what was found and where it comes from, is light, and is as wide as a slide.
(() => {
  const SLIDE = { width: 960, height: 540, sharpness: 2 }, EDGE = 24, TOP = 72, BOTTOM = 40, LINE = 24, NS = 'http://www.w3.org/2000/svg';
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

  // What the colours of a map mean, in one line below it.
  function signs(place) {
    const parts = [], y = SLIDE.height - BOTTOM - 8;
    let x = EDGE;
    place.querySelectorAll('.signs .spot').forEach(spot => {
      const style = getComputedStyle(spot), words = spot.nextSibling?.textContent.trim() ?? '', isEdged = style.borderTopStyle !== 'none';
      parts.push(
        element('rect', {
          x: x + 1, y: y - 11, width: 12, height: 12, rx: 3, fill: style.backgroundColor, stroke: isEdged ? style.borderTopColor : 'none',
          'stroke-width': 2, 'stroke-dasharray': style.borderTopStyle === 'dashed' ? '3 2' : 'none',
        }),
        element('text', { x: x + 20, y, 'font-size': 12, fill: colour('--ink') }, words));
      x += 40 + words.length * 6.6;
    });
    return parts;
  }

  // The wide drawing, whatever the screen shows, as large as the slide has room.
  function drawing(place) {
    const from = place.querySelector('svg.wide-only') ?? place.querySelector('svg'), copy = from.cloneNode(true);
    withStyles(from, copy);
    const [left, top, width, height] = from.getAttribute('viewBox').split(' ').map(Number);
    const told = signs(place), room = SLIDE.height - TOP - BOTTOM - (told.length === 0 ? 0 : LINE);
    const scale = Math.min((SLIDE.width - 2 * EDGE) / width, room / height);
    const group = element('g', { transform: `translate(${EDGE - left * scale} ${TOP - top * scale}) scale(${scale})` });
    group.append(...copy.childNodes);
    return { parts: [group, ...told], height: SLIDE.height };
  }

  const line = cell => [...cell.childNodes].find(node => node.nodeType === Node.TEXT_NODE && node.textContent.trim() !== '')?.textContent.trim() ?? '';
  const cut = (text, room) => text.length * 6.6 <= room ? text : `${text.slice(0, Math.max(1, Math.floor(room / 6.6) - 1))}…`;

  // A table of shades: a name before each row and above each column, and of each cell the lines that have room.
  function shades(place) {
    const table = place.querySelector('table'), rows = [...table.tBodies[0].rows], columns = [...table.tHead.rows[0].cells].slice(1);
    const names = Math.min(220, Math.max(90, ...rows.map(row => line(row.cells[0]).length * 7 + 12)));
    const width = (SLIDE.width - 2 * EDGE - names) / columns.length, isNarrow = columns.some(cell => cell.textContent.trim().length * 6.6 > width);
    const head = isNarrow ? Math.min(150, Math.max(...columns.map(cell => cell.textContent.trim().length)) * 6.6 + 12) : 24;
    const height = Math.max(18, Math.min(96, (SLIDE.height - TOP - BOTTOM - head) / rows.length)), isRoomy = height >= 48, parts = [];
    const text = (x, y, words, attributes) => parts.push(element('text', { x, y, 'font-size': 12, fill: colour('--ink'), ...attributes }, words));
    text(EDGE + names - 8, TOP + head - 8, table.tHead.rows[0].cells[0].textContent.trim(), { 'text-anchor': 'end', fill: colour('--soft') });
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
        const below = isRoomy ? cell.querySelector('.account-about')?.textContent.trim() ?? '' : '', isBelow = below !== '' && below.length * 6.6 <= width;
        const centred = { 'text-anchor': 'middle', fill: style.color };
        if (words.length * (isRoomy ? 9 : 6.6) <= width) text(x + width / 2, middle - (isBelow ? 8 : 0), words, { ...centred, 'font-size': isRoomy ? 16 : 12 });
        if (isBelow) text(x + width / 2, middle + 12, below, centred);
      });
    });
    return { parts, height: Math.max(SLIDE.height, TOP + head + rows.length * height + BOTTOM) };
  }

  // In two lines where one has no room for the address.
  function source(height) {
    const sample = document.querySelector('.sample strong')?.textContent.trim(), room = SLIDE.width - 2 * EDGE;
    const [what, where] = [[sample, document.title].filter(Boolean).join(' · '), location.href], whole = `${what} · ${where}`;
    const lines = whole.length * 6.6 <= room ? [whole] : [what, where];
    return lines.map((words, index) => element('text', {
      x: EDGE, y: height - 16 + (lines.length === 1 ? 0 : 16 * index - 8), 'font-size': 12, fill: colour('--soft'),
    }, cut(words, room)));
  }

  // Long findings stand on two lines; below a short one stands what is drawn.
  function titled(place) {
    const room = 84, words = place.dataset.figure, end = words.length <= room ? words.length : Math.max(words.lastIndexOf(' ', room), 1);
    const lines = [words.slice(0, end), cut(words.slice(end).trim(), (room - 4) * 6.6)].filter(Boolean);
    const drawn = [...place.querySelectorAll('figcaption > *')].map(part => part.textContent.trim()).join(' · '), isBelow = lines.length === 1 && drawn !== '';
    const parts = lines.map((part, index) => element('text', {
      x: EDGE, y: (lines.length === 1 && !isBelow ? 40 : 32) + index * 24, 'font-size': 19, 'font-weight': 650, fill: colour('--ink'),
    }, part));
    if (isBelow) parts.push(element('text', { x: EDGE, y: 54, 'font-size': 12, fill: colour('--soft') }, cut(drawn, SLIDE.width - 2 * EDGE)));
    return parts;
  }

  function svgOf(place) {
    return onPaper(() => {
      const { parts, height } = place.querySelector('svg:not(.heard)') ? drawing(place) : shades(place);
      const svg = element('svg', { xmlns: NS, viewBox: `0 0 ${SLIDE.width} ${height}`, width: SLIDE.width, height, 'font-family': font() });
      svg.append(
        element('rect', { width: SLIDE.width, height, fill: colour('--paper') }), ...titled(place), ...parts, ...source(height));
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
