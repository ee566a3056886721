import { Tokenizer } from 'htmlparser2';

/** Elements without an end. */
export const VOID = wordSet('area br col embed hr img input link meta wbr');

/** Elements whose text stands on lines of its own. */
export const BLOCKS = wordSet(
  'address article aside blockquote body br caption center dd div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol option p pre section table tbody td ' +
    'tfoot th thead tr ul',
);

/** Elements that show nothing. */
const HIDDEN = wordSet('noscript script style template textarea title');

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Is called back for what shows in an HTML text. All offsets are those of the text. */
export interface TagReader {
  /** Text with its entities read, and where it stands in the source. */
  text(text: string, from: number, to: number): void;
  /** An element begins with a tag; in HTML a slash at its end closes nothing. */
  open(name: string, from: number, to: number): void;
  close(name: string, from: number, to: number): void;
  /** Something that shows nothing, such as a comment or a script, begins. */
  pass(from: number): void;
}

/**
 * Reads an HTML text off its tokens, in one pass and without a tree, so that the work is linear
 * whatever is nested or left open. Nothing is executed.
 */
export function readTags(source: string, reader: TagReader): void {
  let name = '';
  let tag = 0;
  /** The hidden element that is open, and how many of its name are. */
  let hidden: { readonly name: string; depth: number } | undefined;
  const nameAt = (from: number, to: number) => source.slice(from, to).toLowerCase();
  const addText = (text: string, from: number, to: number) => {
    if (!hidden) reader.text(text, from, to);
  };
  const open = (end: number) => {
    if (hidden) {
      if (hidden.name === name) hidden.depth++;
    } else if (HIDDEN.has(name)) {
      hidden = { name, depth: 1 };
      reader.pass(tag);
    } else reader.open(name, tag, end + 1);
  };
  const pass = (from: number) => reader.pass(source.lastIndexOf('<', from - 1));
  const ignore = () => undefined;
  const tokenizer = new Tokenizer(
    {},
    {
      ontext: (from, to) => addText(source.slice(from, to), from, to),
      // An entity has no ampersand but its first character.
      ontextentity: (code, to) =>
        addText(String.fromCodePoint(code), source.lastIndexOf('&', to - 1), to),
      onopentagname: (from, to) => {
        name = nameAt(from, to);
        tag = from - 1;
      },
      onopentagend: open,
      onselfclosingtag: open,
      onclosetag: (from, to) => {
        const closed = nameAt(from, to);
        if (!hidden) {
          const end = source.indexOf('>', to) + 1;
          reader.close(closed, source.lastIndexOf('<', from), end === 0 ? source.length : end);
        } else if (hidden.name === closed && --hidden.depth === 0) hidden = undefined;
      },
      oncomment: pass,
      oncdata: pass,
      ondeclaration: pass,
      onprocessinginstruction: pass,
      onattribname: ignore,
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(source);
  tokenizer.end();
}
