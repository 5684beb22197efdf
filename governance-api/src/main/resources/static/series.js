// Draws the series that a page carries in its table as well: what is known, and what was believed before.
document.addEventListener("DOMContentLoaded", () => {
  document.querySelectorAll(".chart[data-series]").forEach((place) => {
    const points = JSON.parse(place.dataset.series);
    const style = getComputedStyle(document.documentElement);
    const ink = style.getPropertyValue("--pico-color").trim() || "#333";
    const was = points.map((it) => [it.on, it.was == null ? it.value : it.was]);
    const chart = echarts.init(place, null, { renderer: "canvas" });
    const line = (name, data, color, type) => ({
      name, data, type: "line", symbolSize: 9, lineStyle: { color, type, width: 2 }, itemStyle: { color },
      label: { show: true, color: ink, formatter: (it) => it.value[1], position: type === "solid" ? "top" : "bottom" },
    });
    const corrected = points.some((it) => it.was != null);
    chart.setOption({
      animation: false, textStyle: { fontSize: 13 }, grid: { left: 50, right: 30, top: 50, bottom: 40 },
      legend: { top: 0, textStyle: { color: ink } }, aria: { enabled: false },
      tooltip: { trigger: "axis", renderMode: "richText" },
      xAxis: { type: "time", axisLabel: { color: ink, formatter: "{yyyy}" }, minInterval: 31536000000 },
      yAxis: { type: "value", name: place.dataset.unit, nameTextStyle: { color: ink }, axisLabel: { color: ink }, min: 0 },
      series: [
        line(place.dataset.now, points.map((it) => [it.on, it.value]), style.getPropertyValue("--good").trim(), "solid"),
        ...(corrected ? [line(place.dataset.was, was, style.getPropertyValue("--bad").trim(), "dashed")] : []),
      ],
    });
    window.addEventListener("resize", () => chart.resize());
  });
});
