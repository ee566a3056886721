import fc from 'fast-check';

/**
 * The chances of every property are the same in every run, so that a run says something of what was changed
 * and nothing of luck. `FC_SEED` sets others, for whoever looks for more.
 */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 2019_2021) });
