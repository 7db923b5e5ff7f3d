// Draws the network so that it can be moved, searched and asked. Its picture stands there before, and without script.
(() => {
  const place = document.querySelector('[data-network]');
  if (!place) return;
  const about = document.querySelector('.network-about'), picture = place.querySelector('img');
  const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

  // On a phone the picture is small, and so is everything in it.
  const scale = Math.max(.45, Math.min(1, place.clientWidth / 700));

  function build(data) {
    const graph = new graphology.Graph({ type: 'undirected' });
    data.nodes.forEach((node, index) => graph.addNode(String(index), { x: node.x, y: 1 - node.y, label: node.label, size: (2 + node.size * 8) * scale, color: node.colour, about: node.about, id: node.id }));
    for (let at = 0; at < data.edges.length; at += 2) graph.addUndirectedEdge(String(data.edges[at]), String(data.edges[at + 1]));
    return graph;
  }

  // Stands out on a light and on a dark ground; the renderer wants each part multiplied by the opacity.
  const grey = opacity => `rgba(${[138, 147, 156].map(part => Math.round(part * opacity))},${opacity})`;

  /** Names of accounts: they are gathered while a frame is drawn, and the largest that do not lie on each other are written. */
  function namesOf(settings) {
    let context = null, waiting = [];
    const height = settings.size + 3;
    const write = (name, x, y) => {
      context.strokeText(name, x, y);
      context.fillText(name, x, y);
    };
    return {
      gather: (onto, data) => { context = onto; waiting.push(data); },
      forget: () => { waiting = []; },
      writeAll: () => {
        if (!context) return;
        Object.assign(context, { font: `${settings.size}px ${settings.font}`, textAlign: 'center', lineJoin: 'round', lineWidth: 3, strokeStyle: colour('--paper'), fillStyle: colour('--ink') });
        const taken = [];
        for (const { label, x, y, size } of waiting.sort((a, b) => b.size - a.size)) {
          const half = context.measureText(label).width / 2 + 2, beside = size + half + 1;
          // Above, below, right or left of its account; where all are taken, a name waits for a closer look.
          for (const [middle, bottom] of [[x, y - size - 1], [x, y + size + height], [x + beside, y + height / 2], [x - beside, y + height / 2]]) {
            const box = { left: middle - half, right: middle + half, top: bottom - height, bottom };
            if (taken.some(other => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom)) continue;
            taken.push(box);
            write(label, middle, bottom - 3);
            break;
          }
        }
        waiting = [];
      },
      writeOne: (onto, { label, x, y, size, color }) => {
        context = onto;
        Object.assign(context, { font: `600 ${settings.size + 1}px ${settings.font}`, textAlign: 'center', lineJoin: 'round', lineWidth: 5, strokeStyle: colour('--paper'), fillStyle: colour('--ink') });
        write(label, x, y - size - 5);
        context.beginPath(); context.arc(x, y, size + 1.5, 0, Math.PI * 2); context.fillStyle = color; context.fill();
      },
    };
  }

  /** Draws, and answers with what chooses an account and what shows another year. */
  function draw(graph, tieColour, frame) {
    const stage = Object.assign(document.createElement('div'), { className: 'stage', role: 'img', ariaLabel: picture.alt });
    place.append(stage);
    let chosen = null, pinned = null, near = new Set(), faded = colour('--line'), accent = colour('--accent');
    const names = namesOf({ size: 12, font: getComputedStyle(document.body).fontFamily });
    const renderer = new Sigma(graph, stage, {
      defaultEdgeColor: tieColour, edgeProgramClasses: { line: Sigma.rendering.EdgeLineProgram }, zIndex: true,
      labelRenderedSizeThreshold: 5 * scale, labelDensity: 1, labelGridCellSize: 70, minCameraRatio: .05, maxCameraRatio: 2, hideEdgesOnMove: graph.size > 10000, allowInvalidContainer: true,
      defaultDrawNodeLabel: names.gather, defaultDrawNodeHover: names.writeOne,
      nodeReducer: (node, data) => !chosen || near.has(node) ? data : { ...data, color: faded, label: '' },
      edgeReducer: (edge, data) => !chosen ? data : graph.hasExtremity(edge, chosen) ? { ...data, color: accent, zIndex: 1 } : { ...data, hidden: true },
    });
    // The same square for all years, so that places stay.
    renderer.setCustomBBox({ x: [0, 1], y: [0, 1] });
    // What is chosen is looked at from near by, where it stands.
    if (frame.side < 1) renderer.getCamera().setState({ x: frame.x + frame.side / 2, y: 1 - frame.y - frame.side / 2, ratio: frame.side * 1.1 });
    names.forget();
    renderer.refresh();
    place.classList.add('live');
    names.writeAll();
    renderer.on('afterRender', names.writeAll);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
      [faded, accent] = [colour('--line'), colour('--accent')];
      renderer.refresh({ skipIndexation: true });
    });
    const show = node => {
      if (node === chosen) return;
      chosen = node;
      near = new Set(node ? [node, ...graph.neighbors(node)] : []);
      about.textContent = node ? graph.getNodeAttribute(node, 'about') : about.dataset.hint;
      renderer.refresh({ skipIndexation: true });
    };
    const choose = node => {
      pinned = node;
      show(node);
      offerChosen(node && graph.getNodeAttribute(node, 'id'));
    };
    about.textContent = about.dataset.hint;
    renderer.on('enterNode', ({ node }) => { if (!pinned) show(node); });
    renderer.on('leaveNode', () => { if (!pinned) show(null); });
    renderer.on('clickNode', ({ node }) => choose(node));
    renderer.on('clickStage', () => choose(null));
    offerZoom(renderer.getCamera());
    performance.mark('network-drawn');
    return {
      choose,
      find: test => graph.findNode((_, data) => test(data.label.toLowerCase(), data.about.toLowerCase())),
      replace: (next, nextColour) => {
        choose(null);
        graph = next;
        renderer.setSetting('defaultEdgeColor', nextColour);
        renderer.setGraph(graph);
        renderer.refresh();
      },
    };
  }

  /** Where the chosen account leads: to its ties alone, and to its page. */
  function offerChosen(id) {
    const line = document.querySelector('.network-chosen');
    line.hidden = !id;
    if (!id) return;
    const ego = new URL(place.dataset.page, location.href);
    ego.searchParams.set('account', id);
    line.querySelector('[data-ego]').href = ego;
    line.querySelector('[data-open]').href = `/accounts/${encodeURIComponent(id).replaceAll('%3A', ':').replaceAll('%40', '@')}?edition=${encodeURIComponent(place.dataset.edition)}`;
  }

  function buttonOf(text, label, act) {
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: text, ariaLabel: label, title: label });
    button.addEventListener('click', act);
    return button;
  }

  function offerZoom(camera) {
    const calm = { duration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 1 : 200 };
    const zoom = Object.assign(document.createElement('div'), { className: 'zoom' });
    zoom.append(
      buttonOf('+', place.dataset.in, () => camera.animatedZoom(calm)), buttonOf('−', place.dataset.out, () => camera.animatedUnzoom(calm)),
      buttonOf('⤢', place.dataset.whole, () => camera.animatedReset(calm)));
    place.append(zoom);
  }

  function offerSearch(drawn) {
    document.querySelector('.network-search input').addEventListener('input', event => {
      const text = event.target.value.trim().replace(/^@/, '').toLowerCase();
      // The account of that handle, else one that begins so, else one in whose handle or name it stands.
      const found = text && (drawn.find(name => name === text) ?? drawn.find(name => name.startsWith(text)) ?? drawn.find((name, about) => name.includes(text) || about.split(':')[0].includes(text)));
      drawn.choose(found || null);
      if (text && !found) about.textContent = about.dataset.none;
    });
  }

  /** The same page of another edition: what is said of it takes the place of what is there, and the picture stays where it is. */
  async function turn(address, drawn, isWanted) {
    const page = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
    const next = page.querySelector('[data-network]'), [here, there] = [document, page].map(each => [...each.querySelectorAll('[data-swap]')]);
    if (!next || here.length !== there.length) { location.href = address; return; }
    const data = await (await fetch(next.dataset.network)).json();
    if (!isWanted()) return;
    here.forEach((part, index) => part.replaceWith(document.adoptNode(there[index])));
    Object.assign(place.dataset, next.dataset);
    picture.src = next.querySelector('img').getAttribute('src');
    document.querySelector('.network-form').action = page.querySelector('.network-form').action;
    document.title = page.title;
    history.replaceState(null, '', address);
    drawn.replace(build(data), grey(data.opacity));
    offerPng();
  }

  function offerYears(drawn) {
    const held = () => document.querySelector('[data-years]'), links = () => [...held().querySelectorAll('a:not(.about)')];
    if (links().length < 2) return;
    const { label, play, stop } = held().dataset;
    const range = Object.assign(document.createElement('input'), { type: 'range', min: 0, max: links().length - 1, step: 1, ariaLabel: label });
    const output = document.createElement('output'), bar = Object.assign(document.createElement('div'), { className: 'year-bar' });
    range.value = links().findIndex(link => link.ariaCurrent === 'page');
    let asked = 0, timer = null;
    const told = () => { output.textContent = range.ariaValueText = links()[range.value].textContent; };
    const go = async () => {
      const number = ++asked;
      told();
      await turn(links()[range.value].href, drawn, () => number === asked);
    };
    const pause = () => { clearTimeout(timer); timer = null; button.textContent = `▶ ${play}`; };
    const step = async () => {
      range.value = Number(range.value) + 1;
      await go();
      if (timer === null) return;
      if (range.value === range.max) pause(); else timer = setTimeout(step, 1500);
    };
    const button = buttonOf(`▶ ${play}`, null, () => {
      if (timer !== null) { pause(); return; }
      button.textContent = `■ ${stop}`;
      if (range.value === range.max) range.value = -1;
      timer = setTimeout(step, 0);
    });
    button.removeAttribute('aria-label'); button.removeAttribute('title');
    range.addEventListener('input', () => { pause(); go(); });
    told();
    bar.append(button, range, output);
    held().after(bar);
  }

  // The picture in pixels is drawn from the one in lines.
  function offerPng() {
    const button = document.querySelector('[data-png]');
    button.parentElement.hidden = false;
    button.addEventListener('click', () => {
      const image = new Image();
      image.onload = () => {
        const canvas = Object.assign(document.createElement('canvas'), { width: 2000, height: Math.round(2000 * image.naturalHeight / image.naturalWidth) });
        const context = canvas.getContext('2d');
        context.fillStyle = '#fff';
        context.fillRect(0, 0, canvas.width, canvas.height);
        context.drawImage(image, 0, 0, canvas.width, canvas.height);
        canvas.toBlob(blob => {
          const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(blob), download: button.dataset.png });
          link.click();
          setTimeout(() => URL.revokeObjectURL(link.href), 1000);
        });
      };
      image.src = picture.src;
    });
  }

  offerPng();
  if (!window.Sigma || !window.graphology || !window.WebGL2RenderingContext) return;
  // The picture comes first: what moves takes its place once the browser has painted that and has nothing else to do.
  const idle = window.requestIdleCallback ?? (act => setTimeout(act, 200));
  const painted = picture.decode().catch(() => {}).then(() => new Promise(requestAnimationFrame));
  Promise.all([fetch(place.dataset.network).then(answer => answer.json()), painted]).then(([data]) => idle(() => {
    const drawn = draw(build(data), grey(data.opacity), data.frame);
    offerSearch(drawn);
    offerYears(drawn);
  }, { timeout: 1000 }));
})();
