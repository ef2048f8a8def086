// Finds places for nodes away from the page, so that it stays usable meanwhile. What has a place keeps it.
let running = 0;

function simulation({ x, y, fixed, from, to, radius }) {
  const nodes = Array.from(x, (each, index) => {
    const node = { x: each, y: y[index], r: radius[index] };
    return fixed[index] ? { ...node, fx: each, fy: y[index] } : node;
  });
  const links = Array.from(from, (source, index) => ({ source, target: to[index] }));
  const many = nodes.length > 1500;
  const force = self.d3;
  return force.forceSimulation(nodes).stop()
    .alphaDecay(many ? 0.04 : 0.02)
    .force("apart", force.forceManyBody().strength(many ? -60 : -380).theta(many ? 1.2 : 0.9).distanceMax(many ? 500 : 1200))
    .force("together", force.forceLink(links).distance(many ? 40 : 95))
    .force("room", many ? null : force.forceCollide((node) => node.r + 16))
    .force("x", force.forceX().strength(many ? 0.04 : 0.03))
    .force("y", force.forceY().strength(many ? 0.06 : 0.05));
}

function send(run, nodes, done) {
  const x = Float32Array.from(nodes, (node) => node.x);
  const y = Float32Array.from(nodes, (node) => node.y);
  self.postMessage({ run, x, y, done }, [x.buffer, y.buffer]);
}

self.onmessage = ({ data }) => {
  if (data.scripts) {
    self.importScripts(...data.scripts);
    return;
  }
  running = data.run;
  const moving = simulation(data);
  let told = performance.now();
  const go = () => {
    if (running !== data.run) {
      return;
    }
    const until = performance.now() + 60;
    while (performance.now() < until && moving.alpha() >= moving.alphaMin()) {
      moving.tick();
    }
    const done = moving.alpha() < moving.alphaMin();
    if (done || performance.now() - told > 700) {
      told = performance.now();
      send(data.run, moving.nodes(), done);
    }
    if (!done) {
      setTimeout(go);
    }
  };
  go();
};
