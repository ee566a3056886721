import type { Bilingual } from '../../../shared/src/format/types';
import { type Message, type MessageKey, message } from '../../../shared/src/messages';

/** What a file is that holds no plain text, and the way in which its report can be checked. */
interface DocumentKind {
  readonly what: Bilingual;
  readonly way: MessageKey;
}

/** Signs with which files begin, as characters of one byte each. */
const BEGINNINGS: readonly (readonly [string, DocumentKind | Tell])[] = [
  ['PK\x03\x04', zipped],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', compound],
  ['%PDF-', { what: { zh: 'PDF 文件', en: 'a PDF file' }, way: 'cli/way-pages' }],
  ['{\\rtf', { what: { zh: 'RTF 文档', en: 'an RTF document' }, way: 'cli/way-words' }],
  ['\x89PNG', picture('PNG')],
  ['\xff\xd8\xff', picture('JPEG')],
  ['GIF8', picture('GIF')],
  ['II*\0', picture('TIFF')],
  ['MM\0*', picture('TIFF')],
  ['Rar!\x1a\x07', archive('RAR')],
  ['7z\xbc\xaf\x27\x1c', archive('7z')],
];

/** Looks into a file that begins like several kinds. */
type Tell = (bytes: Buffer, path: string) => DocumentKind;

/** What lies in a ZIP archive says which kind of document it is. */
const PARTS: readonly (readonly [string, DocumentKind])[] = [
  ['word/document.xml', words('.docx')],
  ['xl/workbook.xml', sheet('.xlsx')],
  ['opendocument.text', words('.odt')],
  ['opendocument.spreadsheet', sheet('.ods')],
  ['OFD.xml', { what: { zh: 'OFD 版式文件', en: 'an OFD file' }, way: 'cli/way-pages' }],
];

/** Names of the parts of a compound file, which it writes in UTF-16. */
const STREAMS: readonly (readonly [string, DocumentKind])[] = [
  ['WordDocument', words('.doc')],
  ['Workbook', sheet('.xls')],
  [
    'EncryptedPackage',
    {
      what: { zh: '有密码的 Office 文件', en: 'an Office file with a password' },
      way: 'cli/way-words',
    },
  ],
];

/** Office programs of other makers write the same under endings of their own. */
const WPS_ENDINGS = /\.(?:wps|wpt|et|ett)$/iu;

/** A web page as one file, which Word offers first: an e-mail, its text in another encoding. */
const SINGLE_PAGE = [
  /^(?:mime-version|from|content-type):/iu,
  /^content-type: *multipart\/related/imu,
];
const LOOKED_AT = 1024;

/**
 * Why a file cannot be read that holds a document of Word, WPS or Excel, a PDF, a picture or an archive,
 * by what it begins with and not by its name; undefined for any other.
 */
export function documentReason(bytes: Uint8Array, path: string): Message | undefined {
  const kind = kindOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), path);
  return kind && message('cli/document', { what: kind.what, way: message(kind.way) });
}

function kindOf(bytes: Buffer, path: string): DocumentKind | undefined {
  const head = bytes.toString('latin1', 0, LOOKED_AT);
  const found = BEGINNINGS.find(([sign]) => head.startsWith(sign))?.[1];
  if (found) return typeof found === 'function' ? found(bytes, path) : found;
  if (!SINGLE_PAGE.every((sign) => sign.test(head))) return undefined;
  return {
    what: { zh: '单个文件网页 .mht', en: 'a single-file web page (.mht)' },
    way: 'cli/way-words',
  };
}

function zipped(bytes: Buffer): DocumentKind {
  const kind = PARTS.find(([name]) => bytes.includes(name, 0, 'latin1'))?.[1];
  return kind ?? archive('ZIP');
}

function compound(bytes: Buffer, path: string): DocumentKind {
  const kind = STREAMS.find(([name]) => bytes.includes(name, 0, 'utf16le'))?.[1] ?? UNKNOWN_OFFICE;
  const ending = WPS_ENDINGS.exec(path)?.[0].toLowerCase();
  if (ending === undefined) return kind;
  return { ...kind, what: { zh: `WPS 文件 ${ending}`, en: `a WPS file (${ending})` } };
}

const UNKNOWN_OFFICE: DocumentKind = {
  what: { zh: 'Office 文件', en: 'an Office file' },
  way: 'cli/way-words',
};

function words(ending: string): DocumentKind {
  return {
    what: { zh: `Word 文档 ${ending}`, en: `a Word document (${ending})` },
    way: 'cli/way-words',
  };
}

function sheet(ending: string): DocumentKind {
  return {
    what: { zh: `Excel 工作簿 ${ending}`, en: `an Excel workbook (${ending})` },
    way: 'cli/way-sheet',
  };
}

function picture(name: string): DocumentKind {
  return { what: { zh: `${name} 图片`, en: `a picture (${name})` }, way: 'cli/way-picture' };
}

function archive(name: string): DocumentKind {
  return { what: { zh: `${name} 压缩包`, en: `an archive (${name})` }, way: 'cli/way-archive' };
}
