import { configFinder, faultsOf, policyBy } from '../configs';
import { checkInput } from './check-input';
import type { Runner } from './runner';

/** One file after the other, in the order of the inputs. */
export const runSerially: Runner = async function* (inputs, { config, signal }) {
  const find = configFinder(config);
  const told = new Set<string>();
  for (const input of inputs) {
    if (signal.aborted) return;
    let ruling: Awaited<ReturnType<typeof find>>;
    const checked = await checkInput(input, async (uri) => {
      ruling = await find(uri);
      return policyBy(ruling, uri);
    });
    if (ruling && !told.has(ruling.uri)) {
      told.add(ruling.uri);
      const faults = faultsOf(ruling);
      if (faults) yield faults;
    }
    yield checked;
  }
};
