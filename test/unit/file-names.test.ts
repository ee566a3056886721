import { expect, test } from 'vitest';
import { fileNames } from '../../shared/src/folder/below';

test.each([
  [
    ['file:///a/b/one.md', 'file:///a/c/two.md'],
    ['one.md', 'two.md'],
  ],
  [
    ['file:///a/b/one.md', 'file:///a/c/one.md'],
    ['b/one.md', 'c/one.md'],
  ],
  [
    ['file:///a/x/b/%E5%B1%80.md', 'file:///a/y/b/%E5%B1%80.md'],
    ['x/b/局.md', 'y/b/局.md'],
  ],
  [['file:///a/one.md'], ['one.md']],
  [[], []],
])('%j are called %j', (uris, names) => {
  expect(fileNames(uris)).toEqual(names);
});
