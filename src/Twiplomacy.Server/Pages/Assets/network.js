// Draws the network so that it can be moved, searched and asked; without script its picture stands there.
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
    data.edges.forEach(([source, target]) => graph.addEdge(String(source), String(target)));
    return graph;
  }

  function drawName(context, data, settings) {
    context.font = `600 ${settings.labelSize + 1}px ${settings.labelFont}`;
    const width = context.measureText(data.label).width;
    context.fillStyle = colour('--paper');
    context.fillRect(data.x + data.size + 1, data.y - 10, width + 10, 20);
    context.fillStyle = colour('--ink');
    context.fillText(data.label, data.x + data.size + 6, data.y + 4);
    context.beginPath(); context.arc(data.x, data.y, data.size + 1.5, 0, Math.PI * 2); context.fillStyle = data.color; context.fill();
  }

  /** Draws, and answers with what shows one account and its ties alone. */
  function draw(graph) {
    const stage = Object.assign(document.createElement('div'), { className: 'stage' });
    place.append(stage);
    place.classList.add('live');
    let chosen = null, near = new Set(), faded = colour('--line'), accent = colour('--accent');
    const renderer = new Sigma(graph, stage, {
      defaultEdgeColor: colour('--tie'), labelColor: { color: colour('--ink') }, labelFont: getComputedStyle(document.body).fontFamily, labelSize: 12, zIndex: true,
      labelRenderedSizeThreshold: 7, labelDensity: .6, minCameraRatio: .05, maxCameraRatio: 2, hideEdgesOnMove: graph.size > 10000, allowInvalidContainer: true, defaultDrawNodeHover: drawName,
      nodeReducer: (node, data) => !chosen || near.has(node) ? data : { ...data, color: faded, label: '' },
      edgeReducer: (edge, data) => !chosen ? { ...data, size: .5 } : graph.hasExtremity(edge, chosen) ? { ...data, color: accent, size: 1, zIndex: 1 } : { ...data, hidden: true },
    });
    picture.hidden = true;
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
      [faded, accent] = [colour('--line'), colour('--accent')];
      renderer.setSetting('defaultEdgeColor', colour('--tie'));
      renderer.setSetting('labelColor', { color: colour('--ink') });
    });
    const show = node => {
      if (node === chosen) return;
      chosen = node;
      near = new Set(node ? [node, ...graph.neighbors(node)] : []);
      about.textContent = node ? graph.getNodeAttribute(node, 'about') : about.dataset.hint;
      renderer.refresh({ skipIndexation: true });
    };
    about.textContent = about.dataset.hint;
    renderer.on('enterNode', ({ node }) => show(node));
    renderer.on('leaveNode', () => show(null));
    renderer.on('clickNode', ({ node }) => { location.href = `/accounts/${encodeURIComponent(graph.getNodeAttribute(node, 'id')).replaceAll('%3A', ':').replaceAll('%40', '@')}`; });
    performance.mark('network-drawn');
    return show;
  }

  function offerSearch(graph, show) {
    const label = document.querySelector('.network-search');
    label.hidden = false;
    label.querySelector('input').addEventListener('input', event => {
      const text = event.target.value.trim().replace(/^@/, '').toLowerCase();
      show(text ? graph.findNode((_, data) => data.label.toLowerCase() === text) ?? null : null);
    });
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
  const probe = window.Sigma && window.graphology && document.createElement('canvas').getContext('webgl2');
  if (!probe) return;
  probe.getExtension('WEBGL_lose_context')?.loseContext();
  fetch(place.dataset.network).then(answer => answer.json()).then(data => {
    const graph = build(data);
    offerSearch(graph, draw(graph));
  });
})();
