/**
 * Has something done before the system ends this program: at SIGTERM and SIGHUP, and at a second Ctrl+C,
 * for the first only asks. Gives what takes that back.
 */
export function atTermination(act: () => void): () => void {
  let asked = false;
  const end = (signal: NodeJS.Signals): void => {
    if (signal === 'SIGINT' && !asked) {
      asked = true;
      return;
    }
    forget();
    act();
    // Whoever began this program is to see by what it ended.
    process.kill(process.pid, signal);
  };
  const forget = (): void => {
    for (const signal of SIGNALS) process.off(signal, end);
  };
  for (const signal of SIGNALS) process.on(signal, end);
  return forget;
}

const SIGNALS = ['SIGTERM', 'SIGHUP', 'SIGINT'] as const;
