// Draws charts from tables that stand beside them; the tables say the same to those who do not see the charts.
import { init } from "./echarts.js";

const DASHES = ["solid", "dashed", "dotted", "solid"];
const drawn = new Set();

export const draw = (within) => {
  within.querySelectorAll("[data-chart]").forEach((figure) => {
    const table = document.getElementById(figure.dataset.from);
    if (!table) {
      return;
    }
    figure.hidden = false;
    const chart = init(figure, null, { renderer: "svg" });
    const paint = () => chart.setOption(options(figure.dataset.chart, read(table, figure.dataset.series === "rows"), figure), true);
    paint();
    drawn.add({ chart, figure, paint });
  });
};

addEventListener("resize", () =>
  drawn.forEach((each) => {
    if (each.figure.isConnected) {
      each.chart.resize();
      each.paint();
    } else {
      each.chart.dispose();
      drawn.delete(each);
    }
  }),
);
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => drawn.forEach((each) => each.paint()));

// Categories down and series across, or the other way round.
const read = (table, byRow) => {
  const heads = [...table.tHead.rows[0].cells].slice(1);
  const columns = heads.map((head, i) => [head, i + 1]).filter(([head]) => !("skip" in head.dataset));
  const rows = [...table.tBodies[0].rows];
  const name = (cell) => cell.dataset.short ?? cell.textContent.trim();
  const figure = (cell) => {
    const number = Number.parseFloat(cell.textContent);
    return Number.isNaN(number) ? null : number;
  };
  return byRow
    ? {
        categories: columns.map(([head]) => name(head)),
        series: rows.map((row) => ({ name: name(row.cells[0]), values: columns.map(([, i]) => figure(row.cells[i])) })),
      }
    : {
        categories: rows.map((row) => name(row.cells[0])),
        series: columns.map(([head, i]) => ({ name: name(head), values: rows.map((row) => figure(row.cells[i])) })),
      };
};

const colour = (figure, name) => {
  const probe = document.createElement("span");
  probe.style.color = `var(${name})`;
  figure.append(probe);
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value;
};

const options = (kind, data, figure) => {
  const ink = colour(figure, "--ink");
  const rule = colour(figure, "--rule");
  const palette = ["--accent", "--map-4", "--map-2", "--map-5", "--border", "--map-1", "--map-3", "--link", "--good", "--bad"].map((name) => colour(figure, name));
  const text = { fontFamily: "Sarabun, sans-serif", fontSize: 13, color: ink };
  const shared = {
    animation: false,
    color: palette,
    textStyle: text,
    tooltip: { trigger: kind === "radar" ? "item" : "axis", confine: true, textStyle: { fontFamily: text.fontFamily } },
  };
  if (kind === "line") {
    return {
      ...shared,
      grid: { left: 8, right: 16, top: 24, bottom: 8, containLabel: true },
      xAxis: { type: "category", data: data.categories, axisLabel: text, axisLine: { lineStyle: { color: rule } } },
      yAxis: { type: "value", min: (range) => Math.max(0, Math.floor((range.min - 5) / 10) * 10), max: 100, axisLabel: text, splitLine: { lineStyle: { color: rule } } },
      series: data.series.map((each) => ({ type: "line", name: each.name, data: each.values, symbolSize: 8, lineStyle: { width: 2.5 }, label: { show: true, formatter: ({ value }) => value.toFixed(2), ...text } })),
    };
  }
  const lowest = Math.min(...data.series.flatMap((each) => each.values).filter((value) => value !== null), 100);
  return {
    ...shared,
    legend: { bottom: 0, textStyle: text, type: "scroll", pageTextStyle: text, data: data.series.map((each) => each.name) },
    radar: {
      radius: "66%",
      center: ["50%", "46%"],
      // The scale begins below the lowest score: near 100 there would be nothing to see of the differences.
      indicator: data.categories.map((name) => ({ name, max: 100, min: Math.max(0, Math.floor((lowest - 5) / 10) * 10) })),
      axisName: { ...text, fontWeight: 700 },
      splitArea: { show: false },
      splitLine: { lineStyle: { color: rule } },
      axisLine: { lineStyle: { color: rule } },
    },
    series: [
      {
        type: "radar",
        symbolSize: 5,
        data: data.series
          .filter((each) => each.values.some((value) => value !== null))
          .map((each, i) => ({
            name: each.name,
            value: each.values.map((value) => value ?? "-"),
            lineStyle: { width: i === 0 ? 3 : 1.8, type: DASHES[i % DASHES.length] },
            areaStyle: i === 0 ? { opacity: 0.12 } : undefined,
          })),
      },
    ],
  };
};
