import { draftOf } from '../../shared/src/draft';
import { spanInTable } from '../../shared/src/draft/locate';
import { tableIn } from '../../shared/src/features/convert';

/**
 * A draft as a web site shows it: on one line, words parted by tags, blanks as entities, the whole laid
 * out by a table, and around it what every page of the site has.
 */
export function pageOf(report: string): string {
  const draft = draftOf(report);
  let article = '';
  let at = 0;
  for (const table of draft.report.tables) {
    const { from, to } = spanInTable(draft, table, table);
    article += paragraphs(report.slice(at, from)) + tableIn(table, 'html', '');
    at = to;
  }
  article += paragraphs(report.slice(at));
  return `<!DOCTYPE html><html><head><title>青溪县人民政府</title><script>document.write("<p>一、总体情况</p>")</script><style>p { margin: 0 }</style></head><body><ul><li><a href="/">首页</a></li><li><a href="/zwgk">政务公开</a></li></ul><div>当前位置：<a>首页</a> &gt; <a>政府信息公开年报</a></div><table><tr><td>发布日期：2024-01-20&nbsp;&nbsp;字号：[大 中 小]</td></tr><tr><td>${article}</td></tr></table><div>主办单位：县政府办</div></body></html>`;
}

/** A line that only rules off a table, or holds what a table left over, is none of a page. */
function paragraphs(text: string): string {
  return text
    .split(/\r?\n/u)
    .map((line) => line.replace(/^[#\s]+|[|\s]+$/gu, ''))
    .filter((line) => line !== '')
    .map((line) => `<p style="text-indent: 2em"><span>&emsp;${parted(line)}</span></p>`)
    .join('');
}

function parted(line: string): string {
  return `${line.slice(0, 3)}</span><b></b><span>${line.slice(3)}`;
}
