import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { completionOf } from '../../server/src/cli/completion';

test.each([
  ['claim.sh', 'claim.share'],
  ['予以', '予以公开'],
  ['第三十六', '第三十六条'],
])('bash completes what can be explained: %s', (typed, wanted) => {
  const script = `${completionOf('bash', 'zh-cn')}\nCOMP_WORDS=(nianbao explain ${typed}); COMP_CWORD=2; _nianbao; echo "\${COMPREPLY[@]}"`;
  expect(execFileSync('bash', ['-c', script], { encoding: 'utf8' }).trim()).toBe(wanted);
});
