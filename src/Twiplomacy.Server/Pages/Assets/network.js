// Draws the network so that it can be moved, searched and asked; without script its picture stands there.
(() => {
  const place = document.querySelector('[data-network]');
  if (!place || !window.Sigma || !window.graphology) return;
  const probe = document.createElement('canvas').getContext('webgl2');
  if (!probe) return;
  probe.getExtension('WEBGL_lose_context')?.loseContext();
  const colours = ['#3b72b8', '#d0702f', '#2f9574', '#9a5fb8', '#b39400', '#c75a80', '#3f9cbf', '#7d8c3f', '#8a939c'];
  const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const about = document.querySelector('.network-about');

  function build(data) {
    const graph = new graphology.Graph({ type: 'undirected' });
    data.nodes.forEach((node, index) => graph.addNode(String(index), {
      x: node.x, y: 1 - node.y, label: node.label, size: 1.5 + Math.sqrt(node.ties) * .8, color: colours[Math.min(node.community, colours.length - 1)], ties: node.ties, id: node.id, actor: node.actor,
    }));
    data.edges.forEach(([source, target]) => graph.addEdge(String(source), String(target)));
    return graph;
  }

  function draw(graph) {
    let chosen = null, near = new Set();
    const picture = place.querySelector('img');
    const stage = document.createElement('div');
    stage.className = 'stage';
    place.append(stage);
    const renderer = new Sigma(graph, stage, {
      defaultEdgeColor: colour('--line'), labelColor: { color: colour('--ink') }, labelFont: getComputedStyle(document.body).fontFamily, labelSize: 12,
      labelRenderedSizeThreshold: 7, labelDensity: .6, minCameraRatio: .05, maxCameraRatio: 2, hideEdgesOnMove: graph.size > 40000, allowInvalidContainer: true,
      defaultDrawNodeHover: (context, data, settings) => {
        context.font = `600 ${settings.labelSize + 1}px ${settings.labelFont}`;
        const width = context.measureText(data.label).width;
        context.fillStyle = colour('--paper');
        context.fillRect(data.x + data.size + 1, data.y - 10, width + 10, 20);
        context.fillStyle = colour('--ink');
        context.fillText(data.label, data.x + data.size + 6, data.y + 4);
        context.beginPath(); context.arc(data.x, data.y, data.size + 1.5, 0, Math.PI * 2); context.fillStyle = data.color; context.fill();
      },
      nodeReducer: (node, data) => !chosen || node === chosen || near.has(node) ? data : { ...data, color: colour('--line'), label: '' },
      edgeReducer: (edge, data) => !chosen ? data : graph.hasExtremity(edge, chosen) ? { ...data, color: colour('--accent'), size: 1 } : { ...data, hidden: true },
    });
    picture.hidden = true;
    const show = node => {
      chosen = node;
      near = new Set(node ? graph.neighbors(node) : []);
      const data = node && graph.getNodeAttributes(node);
      about.textContent = data ? `${data.actor ?? data.label}: ${data.ties}` : '';
      renderer.refresh({ skipIndexation: true });
    };
    renderer.on('enterNode', ({ node }) => show(node));
    renderer.on('leaveNode', () => show(null));
    renderer.on('clickNode', ({ node }) => { location.href = `/accounts/${encodeURIComponent(graph.getNodeAttribute(node, 'id')).replaceAll('%3A', ':').replaceAll('%40', '@')}`; });
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
      const canvas = Object.assign(document.createElement('canvas'), { width: 2000, height: 2000 });
      const context = canvas.getContext('2d'), image = new Image();
      image.onload = () => {
        context.fillStyle = '#fff';
        context.fillRect(0, 0, 2000, 2000);
        context.drawImage(image, 0, 0, 2000, 2000);
        canvas.toBlob(blob => {
          const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(blob), download: button.dataset.png });
          link.click();
          setTimeout(() => URL.revokeObjectURL(link.href), 1000);
        });
      };
      image.src = place.querySelector('img').src;
    });
  }

  fetch(place.dataset.network).then(answer => answer.json()).then(data => {
    const graph = build(data);
    offerSearch(graph, draw(graph));
  });
  offerPng();
})();
