// Draws each chart from the table that it names: rows hold an instant (data-x), cells values (data-y), heads the names.
(() => {
  const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const language = document.documentElement.lang || 'en';
  // In CSS pixels: as wide as A4 within its margins, near enough for Letter as well.
  const PAPER = { width: 680, height: 210 }, SCREEN = { width: 'auto', height: 'auto' };

  function read(table, count) {
    const heads = [...table.tHead.rows[0].cells].map(cell => cell.textContent.trim());
    const rows = [...table.tBodies[0].rows];
    const columns = [];
    const first = rows.find(row => row.querySelector('[data-x]'));
    [...first.cells].forEach((_, index) => { if (rows.some(row => row.cells[index]?.hasAttribute('data-y'))) columns.push(index); });
    return columns.slice(0, count).map(index => ({
      name: heads[index],
      points: onePerDay(rows.map(row => {
        const value = row.cells[index]?.dataset.y, late = row.dataset.late;
        // A hollow point arrived late; a row without a value is a gap.
        return { value: [row.querySelector('[data-x]').dataset.x, value ? Number(value) : null], symbol: late ? 'emptyCircle' : 'circle' };
      })),
    }));
  }

  // Several captures of one day would stand above each other: the last says how the day ended.
  function onePerDay(points) {
    const day = point => point.value[0].slice(0, 10);
    return points.filter((point, place) => point.value[1] === null || !points.slice(place + 1).some(later => later.value[1] !== null && day(later) === day(point)));
  }

  // Nobody knows what happened in a gap: a dotted line leads the eye across it.
  function bridges(points) {
    const line = [];
    points.forEach((point, place) => {
      const before = points[place - 1], after = points[place + 1];
      if (point.value[1] !== null || !before || !after || before.value[1] === null || after.value[1] === null) return;
      line.push({ value: before.value }, { value: after.value }, { value: [after.value[0], null] });
    });
    return line;
  }

  // Names at the ends of lines that end close together would lie on each other: then a legend has them.
  function areApart(series) {
    const values = series.flatMap(one => one.points.map(point => point.value[1])).filter(value => value !== null);
    const ends = series.map(one => one.points.findLast(point => point.value[1] !== null)?.value[1]).sort((one, other) => one - other);
    const range = Math.max(...values, 1) - Math.min(...values, 0);
    return ends.every((end, index) => index === 0 || end - ends[index - 1] > range * .08);
  }

  function options(place, series) {
    const ink = colour('--soft'), line = colour('--line');
    const number = new Intl.NumberFormat(language), day = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
    // Nobody turns a leaf of a legend on paper: there it has as many lines as it needs.
    const lines = printed ? Math.ceil(series.reduce((sum, one) => sum + one.name.length * 7 + 42, 0) / PAPER.width) : 1;
    const narrow = place.clientWidth < 500 && !printed, labelled = series.length > 1 && series.length <= 4 && !narrow && areApart(series), inverse = place.dataset.chartInverse === 'true';
    return {
      animation: false,
      useUTC: true,
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
      grid: { left: 8, right: labelled ? 104 : 16, top: series.length > 1 && !labelled ? 42 + 22 * lines : 36, bottom: 8, containLabel: true },
      legend: series.length > 1 && !labelled ? { data: series.map(one => one.name), top: 0, left: 0, type: printed ? 'plain' : 'scroll', icon: 'roundRect', itemHeight: 4, textStyle: { color: ink } } : undefined,
      tooltip: {
        trigger: 'axis', renderMode: 'richText', confine: true, backgroundColor: colour('--paper'), borderColor: line, textStyle: { color: colour('--ink') },
        formatter: hit => [day.format(new Date(hit[0].value[0])), ...hit.filter(one => one.value[1] !== null && one.seriesName).map(one => `${one.seriesName}  ${number.format(one.value[1])}`)].join('\n'),
      },
      xAxis: { type: 'time', axisLine: { onZero: false, lineStyle: { color: line } }, axisTick: { show: false }, axisLabel: { color: ink, hideOverlap: true, formatter: { year: '{yyyy}', month: narrow ? '{MM}.{yy}' : '{MM}/{yyyy}', day: '{dd}.{MM}.' } }, splitNumber: narrow ? 3 : 6 },
      yAxis: {
        type: 'value', inverse, min: inverse ? 1 : undefined, minInterval: inverse ? 1 : undefined, name: place.dataset.chartUnit, nameLocation: inverse ? 'start' : 'end',
        nameTextStyle: { color: ink, align: 'left', padding: [0, 0, 4, -8] }, axisLabel: { color: ink, formatter: value => number.format(value) },
        splitLine: { lineStyle: { color: line } }, splitNumber: 4,
      },
      series: noted(place, series, narrow).concat(series.flatMap((one, index) => {
        const label = { show: labelled, formatter: '{a}', color: colour(`--series-${index}`), width: 96, overflow: 'truncate' };
        const line = { type: 'line', name: one.name, data: one.points, connectNulls: false, symbol: 'circle', symbolSize: 7, color: colour(`--series-${index}`), lineStyle: { width: 2 }, endLabel: label };
        const across = bridges(one.points);
        return across.length === 0 ? [line] : [line, { type: 'line', name: '', data: across, connectNulls: false, symbol: 'none', silent: true, color: colour(`--series-${index}`), lineStyle: { width: 1.5, type: 'dotted' } }];
      })),
    };
  }

  // What people wrote beside the figures, within the time that the chart shows: a band for a block and for what no day is known of,
  // a dotted line for an event, a dashed one for a goal, each with its words.
  function noted(place, series, narrow) {
    const times = series.flatMap(one => one.points.map(point => new Date(point.value[0]).getTime())), first = Math.min(...times), last = Math.max(...times);
    const soft = colour('--soft'), words = { color: soft, fontSize: 12, width: narrow ? 90 : 160, overflow: 'truncate' };
    const notes = [...document.querySelectorAll('[data-note-from]')].map(note => ({
      from: new Date(note.dataset.noteFrom).getTime(), to: new Date(note.dataset.noteTo || note.dataset.noteFrom).getTime() + 864e5,
      band: note.dataset.noteBand === 'true', name: note.querySelector('[data-note-words]').textContent,
    })).filter(note => note.to >= first && note.from <= last);
    const goals = place.dataset.chartGoal ? [...document.querySelectorAll(`[data-goal="${place.dataset.chartGoal}"]`)] : [];
    if (notes.length + goals.length === 0) return [];
    return [{
      type: 'line', name: '', data: goals.map(goal => [last, Number(goal.dataset.goalValue)]), symbol: 'none', silent: true, lineStyle: { width: 0 }, tooltip: { show: false },
      markArea: {
        silent: true, itemStyle: { color: colour('--warn-soft') }, label: { position: 'insideTop', ...words },
        data: notes.filter(note => note.band).map(note => [{ xAxis: Math.max(note.from, first), name: note.name }, { xAxis: Math.min(note.to, last) }]),
      },
      markLine: {
        silent: true, symbol: 'none', data: [
          ...notes.filter(note => !note.band).map(note => ({ xAxis: note.from, name: note.name, lineStyle: { type: 'dotted', color: soft, width: 1.5 }, label: { formatter: '{b}', position: 'insideEndTop', rotate: 0, ...words } })),
          ...goals.map(goal => ({ yAxis: Number(goal.dataset.goalValue), name: goal.dataset.goalWords, lineStyle: { type: 'dashed', color: colour('--series-3'), width: 1.5 }, label: { formatter: '{b}', position: 'insideStartTop', ...words, color: colour('--series-3') } })),
        ],
      },
    }];
  }

  // What is taken along says what it is and where it comes from, is light, and is as wide as a slide.
  const SLIDE = { width: 960, height: 540, sharpness: 2 };

  function headings(place) {
    const section = place.closest('section')?.querySelector('h2')?.textContent.trim() ?? place.getAttribute('aria-label');
    const sample = document.querySelector('.sample strong')?.textContent.trim();
    return { title: `${document.querySelector('h1').textContent.trim()}: ${section}`, source: [sample, document.title, location.href].filter(Boolean).join(' · ') };
  }

  function onPaper(act) {
    const root = document.documentElement, before = root.dataset.theme;
    root.dataset.theme = 'light';
    try { return act(); } finally { if (before === undefined) delete root.dataset.theme; else root.dataset.theme = before; }
  }

  function svgOf(place, series) {
    return onPaper(() => {
      const { title, source } = headings(place), ink = colour('--ink'), soft = colour('--soft');
      const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: SLIDE.width, height: SLIDE.height });
      const drawn = options({ clientWidth: SLIDE.width, dataset: place.dataset }, series);
      chart.setOption({
        // In the attribute of a file a quotation mark would end it.
        ...drawn, textStyle: { fontFamily: drawn.textStyle.fontFamily.replaceAll('"', "'") }, tooltip: undefined, backgroundColor: colour('--paper'),
        title: { text: title, left: 24, top: 20, textStyle: { color: ink, fontSize: 20, width: SLIDE.width - 48, overflow: 'truncate' } },
        legend: drawn.legend && { ...drawn.legend, top: 60, left: 24, type: 'plain' },
        grid: { ...drawn.grid, left: 28, right: drawn.grid.right + 20, top: drawn.grid.top + 66, bottom: 56 },
        graphic: [{ type: 'text', left: 24, bottom: 18, style: { text: source, fill: soft, fontSize: 12, width: SLIDE.width - 48, overflow: 'truncate' } }],
      });
      const svg = chart.renderToSVGString();
      chart.dispose();
      return svg;
    });
  }

  async function pngOf(place, series) {
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgOf(place, series))}`;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: SLIDE.width * SLIDE.sharpness, height: SLIDE.height * SLIDE.sharpness });
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    return new Promise(done => canvas.toBlob(done));
  }

  // The values behind the drawing, not the words of the table: instants as ISO 8601, a gap as an empty cell.
  function csvOf(place, series) {
    const quote = text => /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    const times = [...new Set(series.flatMap(one => one.points.map(point => point.value[0])))].sort();
    const value = (one, time) => one.points.find(point => point.value[0] === time)?.value[1] ?? '';
    return [['at', ...series.map(one => one.name)], ...times.map(time => [time, ...series.map(one => String(value(one, time)))])]
      .map(row => row.map(quote).join(',')).join('\r\n') + '\r\n';
  }

  function save(blob, name) {
    const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(blob), download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  function offer(place, series) {
    const actions = place.nextElementSibling;
    // A figure in a frame of another page has nothing to press.
    if (document.body.classList.contains('embed')) return;
    actions.hidden = false;
    const name = headings(place).title.normalize('NFKD').replace(/[^a-zA-Z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 80).toLowerCase() || 'figure';
    actions.addEventListener('click', async event => {
      const button = event.target.closest('[data-take]');
      if (button?.dataset.take === 'png') save(await pngOf(place, series), `${name}.png`);
      else if (button?.dataset.take === 'svg') save(new Blob([svgOf(place, series)], { type: 'image/svg+xml' }), `${name}.svg`);
      else if (button?.dataset.take === 'csv') save(new Blob(['\ufeff', csvOf(place, series)], { type: 'text/csv' }), `${name}.csv`);
      else if (button) {
        await navigator.clipboard.writeText(`${location.href.split('#')[0]}#${place.closest('section')?.getAttribute('aria-labelledby') ?? ''}`);
        button.textContent = button.dataset.done;
      }
    });
  }

  function draw(place) {
    const table = document.getElementById(place.dataset.chartTable);
    const series = read(table, Number(place.dataset.chartSeries));
    if (series.length === 0) return;
    place.hidden = false;
    const chart = echarts.init(place, null, { renderer: 'svg' });
    const show = () => chart.setOption(options(place, series), true);
    const fit = size => { chart.resize(size); show(); chart.getZr().flush(); };
    show();
    offer(place, series);
    new ResizeObserver(() => { if (!printed) fit(SCREEN); }).observe(place);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', show);
    addEventListener('beforeprint', () => fit(PAPER));
    addEventListener('afterprint', () => fit(SCREEN));
  }

  // Paper is light and of one width, whatever the screen is; what comes after this in the order of listeners draws so.
  let printed = false, theme;
  addEventListener('beforeprint', () => {
    if (!printed) theme = document.documentElement.dataset.theme;
    printed = true;
    document.documentElement.dataset.theme = 'light';
  });
  addEventListener('afterprint', () => {
    printed = false;
    if (theme === undefined) delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  });

  // In a frame of another page links would lead where strangers may not read.
  document.querySelectorAll('.embed a').forEach(link => link.removeAttribute('href'));
  if (window.echarts) document.querySelectorAll('[data-chart-table]').forEach(draw);
})();
