import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installAdvice, installPackages } from '../../scripts/lib/debian.mjs';
import { fromRoot } from '../../scripts/lib/paths.mjs';
import { which } from '../../scripts/lib/process.mjs';
import { codeUnder } from './document.mjs';

const probe = (name) => fromRoot('test', 'other-editors', name);

/** Since when there is `vim.lsp.config`, by the second number of the version. */
const NEOVIM_WITH_CONFIG = 11;

/**
 * The editors that are started. Each knows what of the documentation its user would write into which
 * files, the first of them its own settings; how it is started without a window, so that it reads these
 * and then the probe; and how a finding that the probe saw is told in the words of the command line.
 */
const NEOVIM = {
  name: 'Neovim',
  packages: ['neovim'],
  version: neovimVersion,
  files({ version, language, home }) {
    const newer = minor(version) >= NEOVIM_WITH_CONFIG;
    const heading = newer ? 'Neovim 0.11 and later' : 'Neovim 0.7 to 0.10';
    const code = codeUnder('Neovim', 'lua') + codeUnder(heading, 'lua');
    const named = `'${language}'`;
    return { [join(home, '.config/nvim/plugin/nianbao.lua')]: code.replace("'zh-cn'", named) };
  },
  command: () => ['nvim', '--headless', '-c', `luafile ${probe('neovim.lua')}`],
  finding({ line, byte, code, message }, text) {
    const before = Buffer.from(text).subarray(0, byte).toString();
    return `${line + 1}:${before.length + 1} ${code} ${message}`;
  },
};

const EMACS = {
  name: 'Emacs',
  // From Emacs 29 on the first is enough, and then the second is not asked for.
  packages: ['emacs-nox', 'elpa-eglot'],
  version: emacsVersion,
  files({ language, home, drafts }) {
    const init = { [join(home, '.emacs.d/init.el')]: codeUnder('Emacs', 'elisp') };
    if (language === 'zh-cn') return init;
    const folder = codeUnder('Settings of one folder in Emacs', 'elisp');
    return { ...init, [join(drafts, '.dir-locals.el')]: folder };
  },
  command: (settings) => ['emacs', '--batch', '-l', settings, '-l', probe('emacs.el')],
  finding({ line, column, message }, text) {
    const before = [...text].slice(0, column).join('');
    const [, code, words] = /^\S+ \[([^\]]+)\]: (.*)$/su.exec(message) ?? [];
    return `${line + 1}:${before.length + 1} ${code} ${words}`;
  },
};

/** Each editor with its version, or with the reason why there is none. */
export async function findEditors() {
  const found = [];
  for (const editor of [NEOVIM, EMACS]) {
    for (const name of editor.packages) {
      if (!editor.version()) await installPackages([name]);
    }
    const version = editor.version();
    const why = `there is no ${editor.name} that can be used. Install it ${installAdvice(editor.packages)}`;
    found.push({ editor, version, why });
  }
  return found;
}

function neovimVersion() {
  const version = which('nvim') && /^NVIM v(\S+)/u.exec(output('nvim', ['--version']))?.[1];
  return version && minor(version) >= 7 ? version : undefined;
}

function minor(version) {
  const [major, second] = version.split('.').map(Number);
  return major > 0 ? Number.POSITIVE_INFINITY : second;
}

/** The version of an Emacs that has Eglot. */
function emacsVersion() {
  const print = "(progn (require 'eglot) (princ emacs-version))";
  return which('emacs') && (output('emacs', ['--batch', '--eval', print]) || undefined);
}

/** What a program prints; nothing where it fails. */
function output(command, args) {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8' });
  return status === 0 ? stdout : '';
}
