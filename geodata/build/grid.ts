/** Values on a grid over the whole world, row by row from the north pole and the date line. */
export type Grid = {
  readonly width: number;
  readonly height: number;
  readonly values: Float32Array;
};

/** Cells shrink towards the poles; beyond this they are taken to shrink no more. */
const leastCosine = 0.25;

/** How much narrower than at the equator the cells of a row are. */
export const narrowing = (height: number, row: number): number =>
  Math.max(leastCosine, Math.cos((0.5 - (row + 0.5) / height) * Math.PI));

/** Three means over a box come close to a bell; their radius for a standard deviation in cells. */
const boxRadius = (sigma: number): number => Math.round((Math.sqrt(4 * sigma ** 2 + 1) - 1) / 2);

const meanAcross = ({ width, height, values }: Grid, sigma: number): Grid => {
  const means = new Float32Array(values.length);
  for (let y = 0; y < height; y += 1) {
    const radius = boxRadius(sigma / narrowing(height, y));
    const row = y * width;
    const at = (x: number) => values[row + ((x + width) % width)] ?? 0;
    let sum = 0;
    for (let x = -radius; x <= radius; x += 1) sum += at(x);
    for (let x = 0; x < width; x += 1) {
      means[row + x] = sum / (2 * radius + 1);
      sum += at(x + radius + 1) - at(x - radius);
    }
  }
  return { width, height, values: means };
};

const meanDown = ({ width, height, values }: Grid, sigma: number): Grid => {
  const means = new Float32Array(values.length);
  const radius = boxRadius(sigma);
  const rowAt = (y: number) => Math.max(0, Math.min(height - 1, y)) * width;
  const sums = new Float64Array(width);
  for (let y = -radius; y <= radius; y += 1) {
    const row = rowAt(y);
    for (let x = 0; x < width; x += 1) sums[x] = (sums[x] ?? 0) + (values[row + x] ?? 0);
  }
  for (let y = 0; y < height; y += 1) {
    const [coming, going] = [rowAt(y + radius + 1), rowAt(y - radius)];
    for (let x = 0; x < width; x += 1) {
      const sum = sums[x] ?? 0;
      means[y * width + x] = sum / (2 * radius + 1);
      sums[x] = sum + (values[coming + x] ?? 0) - (values[going + x] ?? 0);
    }
  }
  return { width, height, values: means };
};

/** Smooths by about a bell of this standard deviation, in cells of the equator, alike in all directions. */
export const smooth = (grid: Grid, sigma: number): Grid =>
  [1, 2, 3].reduce((smoother) => meanDown(meanAcross(smoother, sigma), sigma), grid);

/** The means of squares of `factor` by `factor` cells. Width and height must be multiples of it. */
export const coarsen = ({ width, height, values }: Grid, factor: number): Grid => {
  const [across, down] = [width / factor, height / factor];
  const means = new Float32Array(across * down);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const mean = Math.floor(y / factor) * across + Math.floor(x / factor);
      means[mean] = (means[mean] ?? 0) + (values[y * width + x] ?? 0) / factor ** 2;
    }
  }
  return { width: across, height: down, values: means };
};

/** The value at a place, between the four nearest cells. */
export const valueAt = ({ width, height, values }: Grid, lng: number, lat: number): number => {
  const x = ((lng + 180) / 360) * width - 0.5;
  const y = Math.max(0, Math.min(height - 1.001, ((90 - lat) / 180) * height - 0.5));
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [shareX, shareY] = [x - left, y - top];
  const at = (column: number, row: number) => values[row * width + ((column + width) % width)] ?? 0;
  const upper = at(left, top) * (1 - shareX) + at(left + 1, top) * shareX;
  const lower = at(left, top + 1) * (1 - shareX) + at(left + 1, top + 1) * shareX;
  return upper * (1 - shareY) + lower * shareY;
};
