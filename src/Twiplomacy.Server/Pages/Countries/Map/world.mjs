// Writes world.csv: the countries' shapes of Natural Earth (public domain, 1:110 million) and a point inside of each (of the
// larger scale, so that small countries have one too), projected to a plane 2000 wide. Run it where these packages are:
//   npm install --ignore-scripts world-atlas@2 topojson-client@3 d3-geo@3 i18n-iso-countries@7 && node world.mjs > world.csv
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import { geoNaturalEarth1, geoPath, geoArea } from 'd3-geo';

const require = createRequire(process.cwd() + '/');
const iso = require('i18n-iso-countries');
const read = scale => { const atlas = require(`world-atlas/countries-${scale}.json`); return feature(atlas, atlas.objects.countries).features; };
const [shapes, places] = [read('110m'), read('50m')];
const withoutPole = { type: 'FeatureCollection', features: shapes.filter(shape => shape.id !== '010') };
const projection = geoNaturalEarth1().rotate([-11, 0]).fitWidth(2000, withoutPole);
const path = geoPath(projection);
const largest = place => place.geometry.type === 'Polygon' ? place
  : place.geometry.coordinates.map(coordinates => ({ type: 'Feature', geometry: { type: 'Polygon', coordinates } })).sort((a, b) => geoArea(b) - geoArea(a))[0];

// Whole units, each point as steps from the one before: half the size.
function compact(text) {
  return text.split('M').filter(Boolean).map(ring => {
    const points = ring.replace('Z', '').split('L').map(point => point.split(',').map(Number).map(Math.round));
    let [last, out] = [points[0], `M${points[0]}`];
    const steps = [];
    for (const point of points.slice(1)) {
      const step = [point[0] - last[0], point[1] - last[1]];
      if (step[0] === 0 && step[1] === 0) continue;
      steps.push(step); last = point;
    }
    return steps.length < 2 ? '' : out + 'l' + steps.map(step => `${step[0]} ${step[1]}`).join(' ').replace(/ -/g, '-') + 'z';
  }).join('');
}

const rows = new Map();
for (const place of places) {
  const code = place.id && iso.numericToAlpha2(place.id);
  if (!code || code === 'AQ' || rows.has(code)) continue;
  const [x, y] = path.centroid(largest(place)).map(Math.round);
  rows.set(code, { x, y, path: '' });
}
for (const shape of withoutPole.features) {
  const code = (shape.id && iso.numericToAlpha2(shape.id)) || shape.properties.name.replace(/\W/g, '');
  if (!rows.has(code)) rows.set(code, { x: '', y: '', path: '' });
  rows.get(code).path = compact(path(shape) ?? '');
}
const bounds = path.bounds(withoutPole).map(point => point.map(Math.round));
process.stdout.write(`code,x,y,path\n,${bounds[1][0]},${bounds[1][1]},\n`);
for (const [code, row] of [...rows].sort(([a], [b]) => a < b ? -1 : 1)) process.stdout.write(`${code},${row.x},${row.y},${row.path.replace(/,/g, ' ')}\n`);
