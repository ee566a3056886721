import { FileType, RelativePattern, Uri, workspace } from 'vscode';
import { isPassedOver, mayHoldReport } from '../../shared/src/detect';
import {
  type ListFilesParams,
  type ListFilesResult,
  REPORT_ENDINGS,
  type ReadFileParams,
} from '../../shared/src/names';

/** In which nobody keeps reports; a folder whose name begins with a dot belongs to a tool. */
const ASIDE = '{**/.*/**,**/node_modules/**}';

/** The bytes of a file in base64, by whatever knows where it lies; null where there is none. */
export async function readFile({ uri }: ReadFileParams): Promise<string | null> {
  try {
    return Buffer.from(await workspace.fs.readFile(Uri.parse(uri))).toString('base64');
  } catch {
    return null;
  }
}

/**
 * The files below a folder that may hold reports. No file is opened: to all other extensions that would
 * be a document like any other.
 */
export async function listFiles({ folder }: ListFilesParams): Promise<ListFilesResult> {
  const root = Uri.parse(folder);
  // A pattern has no way to say that case makes no difference.
  const endings = REPORT_ENDINGS.flatMap((ending) => [ending, ending.toUpperCase()]);
  const pattern = new RelativePattern(root, `**/*{${endings.join(',')}}`);
  const found = await workspace.findFiles(pattern, ASIDE);
  // Not every place can be searched; one that cannot finds nothing.
  return { files: (found.length > 0 ? found : await walk(root)).map(String) };
}

async function walk(folder: Uri): Promise<readonly Uri[]> {
  const entries = await entriesOf(folder);
  const below = entries.map(([name, type]): readonly Uri[] | Promise<readonly Uri[]> => {
    const uri = Uri.joinPath(folder, name);
    // A link may lead back to where it stands, so that none to a folder is followed.
    if (type === FileType.Directory) return isPassedOver(name) ? [] : walk(uri);
    return type & FileType.File && mayHoldReport(name) ? [uri] : [];
  });
  return (await Promise.all(below)).flat();
}

async function entriesOf(folder: Uri): Promise<readonly [string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}
