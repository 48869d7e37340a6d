/** Loaded into a measured build (`--import`): says at its end how long each stage took and how much memory it needed. */
import { writeFileSync } from 'node:fs';

/** Of all threads. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

process.on('exit', () => {
  const file = process.env['LECTERN_BENCH_REPORT'];
  if (file === undefined) return;
  const marks = performance.getEntriesByType('mark').filter(({ name }) => name.startsWith('lectern:'));
  const report = {
    seconds: process.uptime(),
    cpu: cpuSeconds(),
    peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
    marks: marks.map(({ name, startTime }) => ({
      name: name.slice('lectern:'.length),
      seconds: startTime / 1000,
    })),
  };
  writeFileSync(file, JSON.stringify(report));
});
