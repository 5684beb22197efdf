// Draws how promises and their keeping have grown, from the same numbers as the table below it.
document.addEventListener("DOMContentLoaded", () => {
  const place = document.getElementById("burn-up");
  if (!place || !window.echarts) return;
  const { course, promised, kept, ended, today, lang } = place.dataset;
  const { points, today: last } = JSON.parse(course);
  const chart = echarts.init(place, null, { renderer: "canvas" });
  const draw = () => {
    const styles = getComputedStyle(document.documentElement);
    const colour = (name) => styles.getPropertyValue(name).trim();
    const text = getComputedStyle(place).color;
    const line = (name, value, look) => ({
      name, type: "line", step: "end", symbolSize: 6, data: points.map((it) => [it.day, value(it)]), ...look,
    });
    chart.setOption({
      animation: false,
      textStyle: { color: text, fontFamily: "inherit", fontSize: 14 },
      color: [colour("--pico-primary"), colour("--good"), colour("--quiet")],
      legend: { textStyle: { color: text, fontSize: 14 }, top: 0 },
      grid: { left: 36, right: 24, top: 48, bottom: 32 },
      // A box of HTML would carry styles that the page's policy forbids.
      tooltip: { trigger: "axis", renderMode: "richText" },
      xAxis: { type: "time", axisLabel: { color: text, hideOverlap: true, formatter: (at) => new Date(at).toLocaleDateString(lang, { month: "short", year: "numeric" }) } },
      yAxis: { type: "value", minInterval: 1, axisLabel: { color: text } },
      series: [
        line(promised, (it) => it.promised, { lineStyle: { width: 3 } }),
        line(kept, (it) => it.kept, { lineStyle: { width: 3, type: "dashed" }, areaStyle: { opacity: 0.15 } }),
        line(ended, (it) => it.ended, { lineStyle: { width: 2, type: "dotted" } }),
      ].map((it, at) => at ? it : { ...it, markLine: { symbol: "none", silent: true, lineStyle: { color: text }, label: { formatter: today, color: text }, data: [{ xAxis: last }] } }),
    }, true);
  };
  draw();
  window.addEventListener("resize", () => chart.resize());
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
});
