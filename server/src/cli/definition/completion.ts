import { SHELLS } from '../completion/shells';
import type { CommandDefinition } from './types';

export const COMPLETION: CommandDefinition = {
  name: 'completion',
  summary: {
    zh: '输出命令行补全脚本',
    en: 'print the script by which a shell completes the command line',
  },
  notes: [],
  arguments: [
    {
      word: { zh: '外壳', en: 'shell' },
      choices: SHELLS,
      isRequired: true,
      isMany: false,
      what: { zh: 'bash、zsh 或 fish', en: 'bash, zsh or fish' },
    },
  ],
  options: [],
  examples: [
    {
      line: 'source <(nianbao completion bash)',
      what: {
        zh: '在本次 bash 中启用；写入 ~/.bashrc 则一直启用',
        en: 'completes in this bash; in ~/.bashrc in each',
      },
    },
  ],
};
