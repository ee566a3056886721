import type { MessageKey } from './types';

/** What the user reads in English. Labels of the form stay Chinese: they are its names. */
export const EN: Readonly<Record<MessageKey, string>> = {
  'report.garbled':
    'The file seems to be opened in the wrong encoding ({count} {count|character|characters} cannot be shown); use “Reopen with Encoding” and choose GB18030 or UTF-8',
  'report.unrecognised':
    'No section and no table of an annual report was recognised; the quick fix writes the six sections of the national form',
  'report.unrecognised/empty': 'The file is empty',
  'report.second':
    'A second report seems to begin here; only the first is checked. Save this one as a file of its own',
  'year.before-formats':
    'Year {year} is before {first}, when there was no national form; nothing is checked. Correct the year if it is a slip',
  'title.missing':
    'The report has no title (organ, year, 政府信息公开工作年度报告); by {source} its year is {year}',
  'title.no-organ':
    'The title names no organ; it should be organ + year + 政府信息公开工作年度报告',
  'title.no-year': 'The title names no year; by {source} it is {year}',
  'title.form': 'The title is not worded as usual; most end in 政府信息公开工作年度报告',
  'year.disagrees': 'This says {year}, but the report is for {wanted}',
  'section.missing': 'Section “{title}” is missing',
  'section.twice': 'Section “{title}” stands twice; join the two or delete one',
  'section.order': 'Section “{title}” is not in its place in the national form',
  'section.numeral': 'The numeral of “{title}” should be {right}, but is {written}',
  'section.title': 'The section title should be “{national}”, but is “{written}”',
  'section.title-variant': 'The national title is “{national}”; this is a known variant',
  'section.empty': 'Section “{title}” is empty',
  'fee.missing':
    'Section six does not say what was charged as {name}; say so even if nothing was charged',
  'fee.elsewhere': 'What was charged as {name} belongs in section six; this is another section',
  'fee.name': 'The name is “{name}”, not “{wrong}”',
  'table.missing': '{table} was not found; if it is an image, replace it by a table in text',
  'table.twice': '{table} stands twice; delete one of the two',
  'table.unreadable':
    'The blank cells of {table} left no trace, so which column each figure belongs to cannot be told and none is judged; paste it again from Word, Excel or a web page, or write 0 where it is blank',
  'table.edition':
    '{table} is written in the form of {edition}; for the year {year} the form of {wanted} applies. Its own identities are still checked',
  'table.blank':
    '{table} has {count} blanks among {total} figures; what did not happen is a 0. Blanks are not taken for 0',
  'table.identity': '“{name}” should be {expected} ({terms}), but is {actual}: {difference}',
  'table.identity/plain': '“{name}” should be {expected}, but is {actual}: {difference}',
  'table.identity/open':
    '“{name}” does not agree with its parts: {equation}; there are {count} equally simple ways to put it right, please check',
  'table.identity/because': '{fact}; {reason}',
  'table.identity/choice':
    '{fact}; another figure may be the wrong one: there are {count} ways to put it right, please check',
  'table.identity/likeliest': 'most likely “{name}”: {slip}',
  'table.identity/several':
    '{count} identities do not hold; changing {figures} figures makes them hold: {changes}',
  'table.identity/swapped':
    '“{first}” and “{second}” look exchanged: with {one} and {other} all {count} identities hold',
  'table.identity/moved-left':
    'The figures of “{row}” look moved one column to the left; moved back, all {count} identities hold',
  'table.identity/moved-right':
    'The figures of “{row}” look moved one column to the right; moved back, all {count} identities hold',
  'table.identity/tangle':
    '{count} identities of {table} do not hold; too many figures are wrong to tell which, please check one by one',
  'table.identity/open-tangle':
    '{count} identities of {table} with {open} cannot hold together; too many figures are wrong to tell which, please check one by one',
  'table.identity/exceeded':
    'The identity of “{name}” ({identity}) does not hold: {equation}; whatever {open} are, it cannot. Please check the others',
  'table.identity/exceeded-each':
    '{count} identities do not hold; whatever {open} are, none of them can. Please check the others',
  'table.identity/exceeded-together':
    '{count} identities cannot hold together, whatever {open} are. Please check the others',
  'sum.figure':
    '{name} should be the sum of {units} {units|unit|units}, {sum} ({terms}); it is {actual}, {difference}',
  'sum.figure/many':
    '{table}: {count} figures are not the sum of {units} {units|unit|units}, such as {names}; check which units are summed',
  'sum.figure/left-out':
    '{count} {count|figure is|figures are} not the sum of the units, by just what {unit} says: it seems to be left out',
  'sum.figure/twice':
    '{count} {count|figure is|figures are} not the sum of the units, by just what {unit} says: it seems to be added twice',
  'sum.undecided': 'The sum cannot be checked, {count} {count|unit is|units are} not known: {list}',
  'sum.undecided/open':
    '{table}: {count} {count|figure|figures} cannot be checked, since units say nothing there: {units}; such as {cells}',
  'sum.undecided/doubtful':
    '{table}: {count} {count|figure is|figures are} not the sum of the units, but {units} contradict themselves there and should be put right first: {cells}',
  'sum.undecided/exceeded':
    '{name} is {actual}, but the {units} {units|unit that is there adds|units that are there add} up to {sum} ({terms}) already, and others are still to come',
  'column.missing': 'The head lacks the columns {columns}',
  'column.order':
    'Column “{column}” is not in its place in the national form; check the figures of each column',
  'row.missing': '{table} lacks {count} {count|row|rows}: {rows}',
  'row.twice': '“{row}” stands twice; only its first figures count',
  'row.order': '“{row}” is not where the national form has it',
  'row.extra': '“{text}” is no row of the national form; its figures enter no sum',
  'row.too-few-cells':
    '“{row}” has {found} {found|figure|figures} and should have {expected}; with a cell missing all behind it slip. The row is not judged',
  'row.too-few-cells/some':
    '“{row}” lacks a cell: it has {found} {found|figure|figures} and should have {expected}; by the identities the missing one is {value}',
  'row.too-few-cells/table':
    '{table} has {count} {count|row|rows} with {found} {found|figure|figures}, which should have {expected} ({columns}): a column seems to be missing. These rows are not judged',
  'row.too-few-cells/found':
    '“{row}” lacks the cell of “{column}”: it has {found} {found|figure|figures} and should have {expected}; by the identities the missing one is {value}',
  'row.too-many-cells':
    '“{row}” has {found} {found|figure|figures} and should have {expected}; the row is not judged',
  'row.too-many-cells/table':
    '{table} has {count} {count|row|rows} with {found} {found|figure|figures}, which should have {expected} ({columns}): there seems to be a column too many. These rows are not judged',
  'row.too-many-cells/found':
    '“{row}” has the cell “{text}” too many: it has {found} {found|figure|figures} and should have {expected}; without it the identities hold',
  'row.too-many-cells/split':
    '“{row}” has {found} {found|figure|figures} and should have {expected}: {text} looks split over two cells',
  'row.unplaced':
    '“{row}” has blanks that leave open which column its figures belong to; fill in the blank cells. The row is not judged',
  'row.unplaced/found': '“{row}” is blank under “{column}”; the identities make it {value}',
  'row.unplaced/loose':
    '{table} has {count} {count|figure that belongs|figures that belong} to no row and {count|enters|enter} no sum; add the row label or delete {count|it|them}',
  'label.changed': 'The label should be “{national}”, but is “{written}”',
  'label.variant': 'The national label is “{national}”; this is a known variant',
  'label.definition': 'A note stands behind “{national}”; published reports usually do not keep it',
  'figure.blank': '“{name}” is blank; what did not happen is a 0. A blank is not taken for 0',
  'figure.blank/deduced': '“{name}” is blank; the identities make it {value}',
  'figure.not-number': '“{name}” should be a number, but is “{text}”; it is not taken for 0',
  'figure.not-number/deduced':
    '“{name}” should be a number, but is “{text}”; the identities make it {value}',
  'figure.negative': '“{name}” cannot be negative, but is {text}',
  'figure.fractional': '“{name}” is a count and should be whole, but is {text}',
  'figure.unit': '“{name}” takes the number without a unit: {text} should be {plain}',
  'figure.separator': '“{name}” takes no separator of thousands: {text} should be {plain}',
  'figure.full-width': '“{name}” takes half-width digits: {text} should be {plain}',
  'figure.sign-word': '“{name}” is better written {plain}; it is “{text}”',
  'authority.regulations':
    '“{organ}” cannot make 规章, so the row “{row}” should be 0; if normative documents were entered here, move them to the row below',
  'claim.figure': 'The prose says {stated}, but {readings}; please check which is wrong',
  'claim.figure/part':
    'The prose says {stated}, which is a part and yet more than the whole: {readings}',
  'claim.figure/none': 'The prose says “{stated}” (none), but {readings}',
  'claim.figure/all': 'The prose says “{stated}” (all of them), but {readings}',
  'claim.vague': 'The prose says {stated}; {readings}. If the same is meant, please check',
  'claim.parts': '{part} is said to be a part of {whole}, and is more; please check',
  'claim.parts/together':
    'The parts {parts} are {sum}, more than the whole of {whole}; please check',
  'claim.parts/unequal': 'The whole is {whole}, the parts {parts} are {sum}; please check',
  'claim.parts/shares': 'The shares {parts} are {sum}%, more than 100%; please check',
  'claim.silent':
    '{reading}, and the prose never speaks of it; its place is in section one, where requests are told of',
  'claim.share': 'The prose says {stated}%; by the tables {readings}',
  'claim.growth':
    '{reading}, and no number of last year gives a growth of {stated}% ({nearest}); please check',
  'claim.growth/down':
    '{reading}, and no number of last year gives a fall of {stated}% ({nearest}); please check',
  'claim.change':
    'By the numbers of this sentence it was {was} last year and is {now}{given}, and here it says {said}; please check',
  'claim.change/was':
    'By the changes of this sentence it was {before} last year, and here it says {said}; please check',
  'prose.doubled': '“{text}” stands twice in a row',
  'prose.remnant': '“{text}” looks left over from a template; fill it in or delete it',
  'prose.level':
    '“{text}” is not how “{organ}” would speak of itself; check whether this was copied from another organ’s report',
  'prose.unfinished':
    'The paragraph ends in “{mark}”: the rest may be lost; if it is complete, end it with a full stop',
  'prose.broken': 'The sentence is broken over two lines here, as by a page break',
  'basis.outdated': 'A report for {year} follows {basis}, but this is “{text}”',
  'basis.outdated/name': '“{text}” is the name of {other} and does not go with the number {basis}',
  'basis.brackets': 'The year in a document number stands in 〔 〕',
  'year.stale': 'This tells of {year}, but the report is for {wanted}; please check',
  'year.title-alone': 'The title says {year}, but all the prose tells of {other}; please check',
  'private.identity':
    'This looks like a resident identity number (its check digit is right) and must not be published',
  'private.card':
    'This looks like the number of a bank card (its check digit is right) and must not be published',
  'private.phone': 'This looks like a person’s mobile number and must not be published',
  'private.contact': 'The telephone given is a mobile number; check whether it is a person’s own',
  'aspect.missing': 'Section one does not speak of: {names}',
  'aspect.duties':
    'A government’s report speaks of its evaluation in section one; this one does not mention: {names}',
  'aspect.parts': '“{title}” does not speak of: {names}',
  'claim.twice':
    'Here it says {stated}, and the same words before say {first}; please check which is wrong',
  'series.carry':
    '“{name}” is {actual}, but “{last}” in last year’s report is {expected}: {difference}{columns}; if last year’s figure was corrected later, or organs were merged or split, please say so in the report',
  'series.carry-columns':
    '“{name}” has the total of “{last}” in last year’s report, but other columns{columns}; leave it if applicants were classed anew',
  'series.carry-columns/open':
    '“{name}” has other columns than “{last}” in last year’s report{columns}; the total is unknown. Leave it if applicants were classed anew',
  'series.in-force':
    '“{name}” is {actual}; by last year’s report it would be {terms}＝{expected}: {difference}. Leave it if a review found omissions, another view is taken of what counts, expiry is not counted as repeal, or documents were transferred',
  'series.jump':
    '“{name}” is {value}, and was {before} last year: about ten thousand times as much; please check its digits and what it counts',
  'series.jump/down':
    '“{name}” is {value}, and was {before} last year: about a ten-thousandth; please check its digits and what it counts',
  'series.jump/yuan':
    '“{name}” is {value}, and was {before} last year: about ten thousand times as much. The column is in 万元, and this may be in 元; please check',
  'series.jump/last-yuan':
    '“{name}” is {value}, and was {before} last year: about a ten-thousandth. The column is in 万元, and last year’s may be in 元; please check',
  'series.growth':
    'The prose says {stated}% more; with last year’s report {readings}; please check',
  'series.growth/change': 'The prose says {said}; with last year’s report {readings}; please check',
  'series.growth/down':
    'The prose says {stated}% less; with last year’s report {readings}; please check',
  'series.twice':
    'There is more than one report of {year} ({files}); nobody can tell which counts, and this one was held against none. Keep one of them',
  'series.repeated':
    '{repeated} of {counted} sentences ({share}%) are those of last year’s report; some evaluations take points off for more than 50%, so please write of this year’s work',
  'suppression.malformed':
    'Without a reason it does nothing; write nianbao-disable-next-line RULE: reason',
  'suppression.malformed/name':
    'There is no comment nianbao-{name}, so it does nothing; findings of the next line are suppressed by nianbao-disable-next-line',
  'suppression.malformed/no-rule':
    'Without a rule it does nothing; write nianbao-disable-next-line RULE: reason',
  'suppression.malformed/unknown': 'There is no rule {rules}; check its name',
  'suppression.unused': 'The next line has no finding of {rules} now; this comment can go',
  'suppression.unused/entry':
    'nianbao.json suppresses {rules} ({at}), and the draft has no such finding now; the entry can go',
  'related/share': '{unit}: {value}',
  'related/sum-follows': '{name} differs as well: the units add up to {sum}, it is {actual}',
  'related/unit': 'The report of {unit}',
  'related/unit-blank': '{unit} says no number for {name}',
  'related/unit-edition': '{unit} has {table} in the form of other years, without {name}',
  'related/unit-no-table': '{unit} has no {table}',
  'related/unit-twice': '{unit} has {table} twice, and nobody can tell which counts',
  'related/unit-doubtful': '{name} of {unit} contradicts its own sums',
  'related/blank': 'Blank: {name}',
  'related/first-time': 'It stands here first',
  'related/title-year': 'The title says {year}',
  'related/prose-year': 'The prose tells of {year}',
  'related/organ': 'Organ: {organ}',
  'related/claim-cell': 'In the table: {reading}',
  'related/this-year': 'This year: “{name}” is {value}',
  'related/last-year': 'Last year’s report: “{name}” is {value}',
  'related/repeated': 'As last year: {text}',
  'related/repeated-last': 'Last year’s report: {text}',
  'related/stated': 'Here it says {stated}',
  'related/identity': '{name} ({identity}): {equation}',
  'go-to/cell': 'Go to the cell “{name}” of {table}',
  'go-to/first-time': 'Go to where it stands first',
  'unknown/blanks': 'the blank figures',
  'unknown/figures': 'the unknown figures',
  'fix/write-sum': 'Write the sum of the units, {value}',
  'fix/write-sums': 'Write the sum of the units into the {count} figures that differ',
  'fix/all-lossless': 'Tidy the way characters are written ({count}; no figure changes)',
  'fix/write-deduced': 'Write {value} (deduced from the identities)',
  'fix/write-zero': 'Write 0 (make sure that nothing happened)',
  'fix/write-zeros': 'Write 0 into all {count} blanks (make sure that nothing happened)',
  'fix/write-plain': 'Write it as {text}',
  'fix/write-claim': 'Change “{stated}” to “{text}” ({name})',
  'fix/write-last-year': 'Write what last year’s report carries out (please check)',
  'fix/write-wan': 'Write {value} 万元 (take {written} for 元)',
  'fix/write-year': 'Change it to {year}',
  'fix/write-numeral': 'Change the numeral to {right}',
  'fix/write-name': 'Change it to “{name}”',
  'fix/write-fee': 'Write “{sentence}” (make sure that it is so)',
  'fix/restore-title': 'Restore the title “{national}”',
  'fix/restore-label': 'Restore the label “{national}”',
  'fix/insert-section': 'Insert section “{title}”',
  'fix/insert-table': 'Insert {table} with blank figures',
  'fix/insert-rows': 'Insert {count} missing {count|row|rows} with blank figures',
  'fix/recompute-total': 'Change the total to {value} ({name}; {settles})',
  'fix/recompute-part': 'Change “{name}” to {value} ({settles})',
  'fix/swap': 'Exchange “{first}” and “{second}”: {one} and {other} ({settles})',
  'fix/move-row':
    'Move the figures of “{row}” back into their columns, {count} {count|cell|cells} ({settles})',
  'fix/change-several': 'Change {count} figures: {changes} ({settles})',
  'fix/settles': 'settles {count}',
  'fix/settles-together': 'holds together with the other corrections',
  'fix/with-slip': '{fix}: {slip}',
  'fix/recompute-all': 'Recompute totals: {count} {count|figure|figures}, {effect}',
  'fix/recompute-balance':
    'Recompute totals, and change {rows}: {count} {count|figure|figures}, {effect}',
  'fix/makes-hold': 'settles {settles}',
  'fix/makes-possible': 'so that the identities with unknown figures can hold',
  'fix/recompute-totals': 'Recompute all totals of {table} ({count})…',
  'fix/insert-cell': 'Insert the cell of “{column}” with {value} (deduced from the identities)',
  'fix/insert-some-cell': 'Insert a cell with {value} (deduced from the identities)',
  'fix/delete-cell': 'Delete the surplus cell “{text}”',
  'fix/join-cells': 'Join the two cells into {text}',
  'fix/write-zero-unknown':
    'Write 0 (the identities do not determine it; make sure that nothing happened)',
  'fix/write-positive': 'Change it to {value} (without the sign; please check)',
  'fix/fill-deduced': 'Write {count} {count|figure|figures} that the identities determine',
  'fix/insert-rows-deduced':
    'Insert {count} missing {count|row|rows} with the figures deduced from the identities',
  'fix/delete-suppression': 'Delete this comment',
  'fix/delete-doubled': 'Delete the second “{text}”',
  'fix/mask': 'Mask as {text}',
  'fix/write-stop': 'Write a full stop',
  'fix/join-lines': 'Join the lines',
  'fix/write-brackets': 'Write 〔 〕',
  'fix/write-title-year': 'Write {year} in the title',
  'slip/digits-swapped': 'the digits of {right} look swapped to {written}',
  'slip/digit-lost': '{right} looks written as {written}, a digit short',
  'slip/digit-doubled': '{right} looks written as {written}, a digit doubled',
  'slip/one-digit': '{right} looks written as {written}, one digit off',
  'slip/part-left-out': '“{part}” ({value}) looks left out of the sum',
  'slip/part-doubled': '“{part}” ({value}) looks added twice',
  'slip/sign': 'a stray minus sign, it seems',
  'slip/together': 'together with the other corrections all identities hold',
  'slip/by-others': 'worked out from the other figures, blanks aside',
  'slip/zeros': 'if the blanks are 0, all identities hold with this change',
  'slip/none': 'this change alone settles {count}',
  'convert/to-markdown': 'Rewrite {table} as a Markdown table',
  'convert/to-tab-rows': 'Rewrite {table} as rows with tabs',
  'convert/to-html': 'Rewrite {table} as an HTML table',
  'convert/no-table': 'The cursor is in no table of the national form',
  'convert/same': 'This table is written so already',
  'convert/unknown-layout': 'There is no such way of writing a table',
  'convert/parted':
    'A page break or other text parts this table; join its parts before it is rewritten',
  'convert/twice': '“{row}” stands twice; delete one of the rows before the table is rewritten',
  'convert/unplaced':
    'Which columns the cells of “{row}” belong to cannot be told; put its cells right before the table is rewritten',
  'convert/loose':
    '“{text}” belongs to no row or column and would be lost; move it out of the table first',
  'convert/place':
    '“{text}” does not stand where the national form has it and would be moved; put it back first',
  'convert/loss': 'This table cannot be rewritten without loss; nothing was changed',
  'paste/figures': 'Paste into {count} {count|cell|cells}',
  'paste/table': '{tables}, as this draft writes tables',
  'rename/nothing':
    'There is no figure here to be changed; put the cursor on a figure in a table of the national form, or on a number in the prose that states one',
  'rename/pieces':
    'The figure of “{name}” is written in pieces, with other cells in between; change it in the text',
  'rename/label':
    'The cell of “{name}” holds the label “{text}”: its row seems to lack a cell, which comes first',
  'rename/count': '“{text}” is no count, which is 0 or a positive whole number ({name})',
  'rename/signed-count': '“{text}” is no change in a count, which is a whole number ({name})',
  'rename/money': '“{text}” is no amount, which is 0 or a positive number, in 万元 ({name})',
  'rename/sum': 'This is the sum of several figures, which are changed in the table: {names}',
  'rename/part':
    'This is a part of the figure, and need not be the same; change it in the text ({names})',
  'rename/derived':
    'This percentage is worked out from figures, which are changed in the table: {names}',
  'rename/none': 'There is no number here; change the figure in the table: {names}',
  'rename/approximate':
    'This number is approximate, or has marks within it; change it in the text ({names})',
  'rename/same': '“{name}” is {value} already',
  'hover/row': 'Row',
  'hover/column': 'Column',
  'hover/section': 'Section',
  'hover/report': 'Report',
  'hover/part': 'Sub-heading',
  'hover/block': 'Part of a table',
  'hover/title': 'Title',
  'hover/period': 'Period',
  'hover/organ': 'Organ: {organ}',
  'hover/unit': 'unit: {unit}',
  'hover/within': 'Within: {groups}',
  'hover/rows': 'Rows: {names}',
  'hover/columns': 'Columns: {names}',
  'hover/excludes': '**Not included:** {text}',
  'hover/mistakes': '**Take care:** {text}',
  'hover/basis': 'Basis: {basis}',
  'hover/value-read': 'reads as {value} (written “{text}”)',
  'hover/blank': 'blank: unknown, and not counted as 0',
  'hover/no-number': 'written “{text}”, which is no number: unknown, and not counted as 0',
  'hover/impossible': 'written “{text}”, which this figure cannot be: left out of all sums',
  'hover/deduced': 'The identities make it {value}',
  'hover/identity': '{sign} {identity}: {equation}',
  'hover/claim': 'stated in the prose',
  'hover/claim-fits': '✓ Agrees: {reading}',
  'hover/claim-part': '✓ A part, and not more than the whole: {reading}',
  'hover/claim-parts': '✓ The parts {terms} add up: {reading}',
  'hover/claim-share': '✓ Agrees: {share} = {percent}% (of “{base}”)',
  'hover/claim-all': '✓ Agrees: {part}, {whole}',
  'hover/claim-change': '{reading}; how it stands to last year only last year’s report can tell',
  'hover/claim-growth':
    '✓ Plausible: {reading}, and with {prior} last year it is {percent}%; only last year’s report can tell',
  'hover/last-year': '**Last year** {value}; this year: {difference}',
  'hover/last-year-only': '**Last year** {value}',
  'hover/last-year-line': 'report for {year}, line {line}',
  'hover/last-year-file': 'report for {year}',
  'hover/growth-fits': '✓ As last year’s report gives it: {reading}',
  'hover/growth-differs': '✗ Not as last year’s report gives it: {reading}',
  'hover/claim-contradicts': '✗ Does not agree: {readings}',
  'hover/claim-unknown':
    'Not checked: the figures of the table are unknown, or another year or organ is spoken of',
  'hover/identities': 'Identities',
  'format/told': '{count} {count|table was left as it is|tables were left as they are}. {reason}',
  'hint/column': '{name}:',
  'hint/figure': 'Figure: {name}',
  'hint/sum': 'Σ {value}, off by {difference}',
  'hint/rest': 'should be {value}, off by {difference}',
  'hint/across': 'across {hint}',
  'hint/down': 'down {hint}',
  'hint/both': '{first}; {second}',
  'lens/title': '{summary}: {findings}',
  'lens/findings': 'findings: {count}',
  'lens/none': 'no findings',
  'lens/hold': 'All {count} identities hold',
  'lens/lost':
    'Blank cells left no trace: no telling which figure is in which column, nor whether identities hold',
  'lens/count': '{count} {count|identity|identities}',
  'lens/and': '{before}, {part}',
  'lens/broken': '{count} broken',
  'lens/clash': '{count} that cannot hold together',
  'lens/blank': '{count} open for blanks',
  'lens/unknown': '{count} open for unknown figures',
  'complete/section': 'Heading of a section',
  'complete/part': 'Part of “{title}”',
  'complete/table': 'Blank table, to be filled in',
  'complete/row': 'Row of {table}, to be filled in',
  'complete/column': 'Column {column}',
  'complete/label': 'Label of {table}',
  'complete/fee': 'Information handling fee',
  'complete/opening': 'Basis and period of the report',
  'complete/period': 'Period of the figures',
  'complete/title': 'Title of the report',
  'format/unplaced':
    'In {table} the figures of “{row}” cannot be given to columns, so the table stays as it is; first supply its cells as the findings say',
  'format/ragged':
    'In {table} the row in line {line} of the file has {found} {found|cell|cells} and the first row {expected}, so the table stays as it is; first give all rows as many cells',
  'format/unsafe':
    'Nothing was formatted: the draft would then be read differently, so all of it stays as it is',
  'status/summary': 'Form of {format} · {year}',
  'status/year': 'Year {year} (by {source})',
  'status/no-year': 'year unknown',
  'suppress/ask': 'Suppress {rule}… (with a reason)',
  'suppress/by-comment': 'Suppress {rule} by a comment; write the reason into it',
  'sum/not-declared':
    'Nothing says which units this report sums: declare file, and units or register, under sums in nianbao.json, and let the reports of the folder be checked',
  'sum/no-year': 'The report says no year, by which the reports of its units are found',
  'sum/open':
    '{table}: {count} {count|figure|figures} cannot be summed, since units say nothing there: {units}; such as {cells}',
  'sum/doubtful':
    '{table}: {count} {count|figure is|figures are} not summed, since units contradict themselves there, which is to be put right first: {units}; such as {cells}',
  'sum/missing': 'Missing: {words}',
  'sum/no-cell': '{name} has no cell in the draft to be written into',
  'sum/no-table': 'The draft has no {table}',
  'sum/title': 'The sum of units: {organ} {year}',
  'sum/units': '{count} {count|unit is|units are} summed, {missing} missing.',
  'sum/failing': 'Units that fail their own checks',
  'sum/failed': '{name}: {errors} {errors|error|errors}, {warnings} {warnings|warning|warnings}',
  'sum/other-years': '{count} {count|report|reports} of other years left out.',
  'sum/shares': 'What each unit adds',
  'sum/zeros': '0 everywhere: {count} other {count|figure|figures}.',
  'sum/differing': 'Figures that are not the sum',
  'sum/off': '{name}: the units add up to {sum}, it is {own}',
  'sum/table': 'Table',
  'sum/figure': 'Figure',
  'sum/sum': 'Sum',
  'sum/own': 'This report',
  'folder/reading': 'Nianbao: checking the reports of the folder',
  'folder/unread': 'It cannot be read: {reason}',
  'config/syntax': 'This is no JSON: {reason}',
  'config/object': 'An object { … } should stand here',
  'config/array': 'An array [ … ] should stand here',
  'config/string': 'Text should stand here',
  'config/key': 'There is nothing called {key}',
  'config/rule': 'There is no rule {rule}',
  'config/level': 'Should be one of {levels}',
  'config/no-rule': 'Without a rule it suppresses nothing',
  'config/pattern': 'Name one draft, without * and ?, or leave file out',
  'config/no-reason': 'Without a reason it suppresses nothing',
  'config/empty': 'Something should stand here',
  'config/no-sum': 'Which report sums is missing (file)',
  'config/no-units': 'Which units are summed is missing: units (paths), or a register of names',
  'config/outside':
    'A path within the folder of this file should stand here: no / in front, and no ..',
  'config/one-file': 'A register is one file, without * and ?',
  'config/twice': '{name} stands here a second time',
  'config/register-unread': 'The register {path} cannot be read; the sum is left open',
  'config/register-empty': 'The register {path} names nobody; it should have one organ a line',
  'cli/sum-either': 'either --organ or --into, not both',
  'cli/sum-sheet': 'the file of --sheet should end in .md, .csv or .json',
  'cli/sum-what':
    'where to sum to is not said: --organ for a new report, --into for one that is there, or give one report whose units are declared under sums in nianbao.json',
  'cli/sum-year': 'the units are of several years, or say none: name one with --year',
  'cli/sum-failed':
    '{file} ({organ}) fails its checks: {errors} {errors|error|errors}, {warnings} {warnings|warning|warnings}',
  'cli/summed':
    'sums written into {changed} {changed|report|reports}: {places} {places|figure|figures} changed',
  'cli/would-sum':
    'sums would change {places} {places|figure|figures} in {changed} {changed|report|reports}',
  'cli/suppressed': 'suppressed {rule} {message} (reason: {reason})',
  'cli/summary':
    '{file}: {summary}, {errors} {errors|error|errors}, {warnings} {warnings|warning|warnings}, {information} information, {hints} {hints|hint|hints}',
  'cli/run-reports':
    '{reports} {reports|report|reports}, {found} with findings: {errors} {errors|error|errors}, {warnings} {warnings|warning|warnings}, {information} information, {hints} {hints|hint|hints}',
  'cli/run-passed-over':
    '{count} {count|file|files} passed over that {count|does|do} not look like a report',
  'cli/run-fixable': '{count} of them can be put right with nianbao fix, which changes no figure',
  'cli/garbled':
    '{count} {count|character is|characters are} damaged, or the file was saved in the wrong encoding; nothing was checked. Look for the original file and save it as UTF-8 or GB18030',
  'cli/unrecognised':
    'No section and no table of an annual report was recognised; nothing was checked. nianbao new writes the national form with blank figures',
  'cli/run-documents':
    '{count} {count|file|files} of Word, PDF or the like not checked: save {count|it as a web page|them as web pages} or plain text first',
  'cli/run-others':
    '{count} other {count|file or folder|files or folders} not looked at (--verbose names {count|it|them})',
  'cli/passed-over': '{file}: passed over ({reason})',
  'cli/why-no-report': 'it does not look like a report',
  'cli/why-document': 'a file of Word, PDF or the like; save it as a web page or plain text first',
  'cli/why-ending': 'of a folder only .txt .md .markdown .html .htm .nianbao files are looked at',
  'cli/why-hidden': 'it begins with a dot, or belongs to another program',
  'cli/run-unreadable': '{count} {count|file|files} could not be read',
  'cli/run-faults': '{count} could not be checked because of a fault of this program',
  'cli/note-unreadable': 'A file that cannot be read',
  'cli/note-config': 'A mistake in nianbao.json',
  'cli/note-fault': 'A fault of this program while it checked a file',
  'cli/run-interrupted': 'interrupted before all was checked',
  'cli/then': '; ',
  'cli/nothing': 'There is no report to check',
  'cli/unreadable': '{file}: cannot be read ({reason})',
  'cli/unwritable': '{file}: cannot be written ({reason})',
  'cli/no-such-path': 'there is no such file or folder',
  'cli/glob-nothing': 'no file matches it',
  'cli/no-permission': 'permission denied',
  'cli/is-folder': 'it is a folder and not a file',
  'cli/fault':
    'a fault of this program; the file was not checked, please report it to us: {reason}',
  'cli/faulty': '{file}: {reason}',
  'cli/program-fault':
    'a fault of this program ended the run; please report the command and this line to us: {reason}',
  'cli/usage-number': 'it takes a whole number from 1 to {most}',
  'cli/binary': 'it is no text; save it as a web page or as plain text first',
  'cli/document': 'it is {what}, which cannot be checked itself; {way}',
  'cli/way-words':
    'save it in Word or WPS as a web page (.htm) or as plain text (.txt), and check that',
  'cli/way-sheet':
    'copy its tables into the text of the report, or save it as text with tabs (.txt)',
  'cli/way-pages':
    'save the document of which it was made as a web page (.htm) or as plain text (.txt); where there is none, copy all of its text into a .txt file',
  'cli/way-picture':
    'look for the document of which it was made, or have its text recognised first',
  'cli/way-archive': 'unpack it, and check the reports in it',
  'cli/ledger-unread': '{file}: not checked ({reason})',
  'cli/other-reason': 'the system says: {reason}',
  'cli/usage-error': 'error: {reason}',
  'cli/usage-help': '(see nianbao help, or nianbao help <command>)',
  'cli/usage-suggestion': '. Did you mean {names}?',
  'cli/usage-unknown-option': 'there is no option {name}',
  'cli/usage-unknown-command': 'there is no command {name}',
  'cli/usage-path':
    'there is no command {name}. To check that file or folder: nianbao check {name}',
  'cli/usage-is-command': 'there is no option --{name}; it is a command: nianbao {name}',
  'cli/usage-missing-argument': 'the argument {name} is missing',
  'cli/usage-missing-value': 'the option {name} needs a value',
  'cli/usage-too-many': 'too many arguments',
  'cli/usage-value': '“{value}” cannot be the value of {name}: {expected}',
  'cli/usage-choices': 'it should be one of {choices}',
  'cli/unreadable-short': 'cannot be read: {reason}',
  'cli/github-limit':
    'GitHub shows {most} of each kind at their lines in one step; this log has all of them: {error} {error|error|errors}, {warning} {warning|warning|warnings}, {notice} {notice|notice|notices}',
  'cli/csv-file': 'file',
  'cli/csv-organ': 'organ',
  'cli/csv-year': 'year',
  'cli/csv-severity': 'severity',
  'cli/csv-rule': 'rule',
  'cli/csv-line': 'line',
  'cli/csv-column': 'column',
  'cli/csv-place': 'place',
  'cli/csv-excerpt': 'text',
  'cli/csv-message': 'finding',
  'cli/csv-fix': 'what to do',
  'cli/csv-suppressed': 'suppressed because',
  'cli/csv-fingerprint': 'fingerprint',
  'cli/sheet-title': 'Remarks on annual reports on government information disclosure',
  'cli/sheet-report': '{organ}, {year}',
  'cli/sheet-line': 'line {line}',
  'cli/sheet-place': 'line {line}, {place}',
  'cli/sheet-related': 'beside {file}, line {line}: ',
  'cli/sheet-none': 'Nothing was found.',
  'cli/sheet-or': '; or: ',
  'cli/sheet-to-do': 'What to do: {ways}.',
  'cli/sheet-suppressed': 'Not counted, for a reason that is given:',
  'cli/usage-missing-option': 'the option {name} must be given',
  'cli/page-source':
    'the source of the page does not have the words as they are shown; nothing was changed',
  'cli/encoding-loses':
    'not all of it can be written in its encoding; nothing was changed, save it as UTF-8 first',
  'cli/changed-meanwhile': 'it has changed since it was read; nothing was changed, try again',
  'cli/fixed':
    '{files} {files|file|files} looked at, {places} {places|place|places} put right in {changed} {changed|file|files}',
  'cli/would-fix':
    '{files} {files|file|files} looked at, {places} {places|place|places} to put right in {changed} {changed|file|files}',
  'cli/formatted': '{files} {files|file|files} looked at, {changed} tidied',
  'cli/would-format': '{files} {files|file|files} looked at, {changed} to tidy',
  'cli/one-target':
    '{first} and {second} would both become {file}, so nothing was written; convert them apart, or rename one',
  'cli/target-is-input':
    '{file} is one of the files to convert, none of which is replaced, so nothing was written; write to another place',
  'cli/needs-folder': 'there are several reports: --output should be a folder that is there',
  'cli/is-there': 'the file is there already; --force replaces it',
  'cli/not-converted': '{table} stays as it is: {reason}',
  'cli/no-year': '“{year}” is no year; it should be four digits',
  'cli/no-organ': 'the name of the organ must not be blank',
  'cli/no-form': 'there was no national form for {year}; the first is that for {first}',
  'cli/progress': '{bar} {value}/{total} reports, {eta_formatted} left',
  'cli/severity-error': 'error',
  'cli/severity-warning': 'warning',
  'cli/severity-information': 'info',
  'cli/severity-hint': 'hint',
  'ledger/passed': 'passed',
  'ledger/failed': 'failed',
  'ledger/undecided': 'undecided',
  'ledger/not-applicable': 'not applicable',
  'ledger/summary':
    '{count} {count|check|checks}: {passed} passed, {failed} failed, {undecided} undecided; {rules} {rules|rule|rules} asked, {speaking} with findings',
  'ledger/summary-barred': 'Nothing was checked: {rule}',
  'ledger/title': 'Title “{title}”',
  'ledger/no-title': 'No title',
  'ledger/year': 'Report for {year} (by {source}), checked by the form of {format}',
  'ledger/no-year': 'The year is unknown; checked by the form of {format}',
  'ledger/section': 'Section “{title}”: there, its place held against the national form',
  'ledger/section-missing': 'Section “{title}”: not there',
  'ledger/section-title': 'Title and numeral of section “{title}”: written “{written}”',
  'ledger/section-words':
    'Prose of section “{title}”: {passages} {passages|paragraph|paragraphs}, {sentences} {sentences|sentence|sentences}, {numbers} {numbers|number|numbers} stated, {held} of them held against the tables',
  'ledger/table': '{table}: edition of {edition}, layout {layout}',
  'ledger/table-missing': '{table}: not there',
  'ledger/columns':
    'Heads of {table}: {columns} {columns|column|columns} of figures expected, {heads} {heads|head|heads} read',
  'ledger/rows': 'Rows of {table}: {expected} expected, {found} read',
  'ledger/labels': 'Labels of {table}: {labels} held against the national form',
  'ledger/figures': 'Figures of {table}: {expected} expected, {known} known, {unknown} unknown',
  'ledger/identity': '{table}, “{name}”: {identity}, {equation}',
  'ledger/identity-lost':
    '{table}, “{name}”: {identity}; which column each figure belongs to cannot be told',
  'ledger/identity-own-rows':
    '{table}, “{name}”: {identity}, {equation}; the table has rows of its own that may count, so it is not held to this',
  'ledger/claim-fits': 'Prose “{stated}”: agrees, {reading}',
  'ledger/claim-part': 'Prose “{stated}”: only a part, and not more than all, {reading}',
  'ledger/claim-change':
    'Prose “{stated}”: {reading}; how it stands to last year is held against that year’s report',
  'ledger/claim-growth': 'Prose “{stated}”: possible, {reading}, with {prior} last year',
  'ledger/claim-contradicts': 'Prose “{stated}”: contradicts, {readings}',
  'ledger/claim-year': 'Prose “{stated}”: about {year}, not held against this year’s tables',
  'ledger/claim-part-aside':
    'Prose “{stated}”: about a part or another organ, not held against the tables',
  'ledger/claim-unknown': 'Prose “{stated}”: the figure is unknown, or its table is in doubt',
  'ledger/rule-silent': 'Rule {rule} ({name}): nothing found',
  'ledger/rule-speaks': 'Rule {rule} ({name}): {count} {count|finding|findings}',
  'ledger/rule-not-asked': 'Rule {rule} ({name}): not asked, {reason}',
  'ledger/because-off': 'it is set to off',
  'ledger/because-barred': '{rule} speaks, and nothing else is checked',
  'ledger/because-no-table': 'no table was read',
  'ledger/because-lost': 'the columns of the figures are not known',
  'ledger/because-no-prose': 'there is no prose',
  'ledger/because-no-suppression': 'nothing is suppressed',
  'ledger/suppressed-by-comment': 'Suppressed by a comment, {rule}: {said} (reason: {reason})',
  'ledger/suppressed-by-file':
    'Suppressed by the configuration file, {rule}: {said} (reason: {reason})',
  'explain/since': 'since {since}',
  'explain/why': '**Why**: {text}',
  'explain/bad': '**Wrong**',
  'explain/good': '**Right**',
  'explain/nothing': '(nothing)',
  'explain/page': 'See {page}',
  'explain/also': 'Also written: {names}',
  'explain/wrong': 'Wrongly written: {names}',
  'explain/in-table': '{table}, formats of {formats}, {id}',
  'explain/in-formats': 'Formats of {formats}, {id}',
  'explain/format': 'format of {format}',
  'explain/rule': 'rule',
  'explain/table': 'table',
  'explain/article': 'article',
  'explain/resting': '**What rests on it**',
  'explain/several': '“{words}” may be any of {count}; say which:',
  'explain/nearest': 'There is no “{words}”. Written alike:',
  'explain/unknown':
    'There is no “{words}”. Ask for a rule, a section, a table, a row or a column by its name, or for an article: 予以公开, 第三十六条',
  'compare/title': '{before} to {after}',
  'compare/versions': 'Two versions of one report',
  'compare/years': 'Two years of one organ',
  'compare/organs': 'Two organs, one year',
  'compare/other': 'Organ and year are not the same, or the titles do not say them',
  'compare/figures': '{count} {count|figure|figures} compared, {changed} changed',
  'compare/figure': 'Figure',
  'compare/before': 'Before',
  'compare/after': 'After',
  'compare/difference': 'Difference',
  'compare/percent': 'Percent',
  'compare/summed': 'a sum of rows',
  'compare/editions':
    'The tables are of two editions ({before} before, {after} after); only what means the same is compared',
  'compare/alone-before':
    '{count} {count|figure|figures} that only the first edition has, not compared: {names}',
  'compare/alone-after':
    '{count} {count|figure|figures} that only the second edition has, not compared: {names}',
  'compare/became-known': '{count} {count|figure|figures} unknown before and known after',
  'compare/became-unknown': '{count} {count|figure|figures} known before and unknown after',
  'compare/missing-before': 'The first report lacks this table; it is not compared',
  'compare/missing-after': 'The second report lacks this table; it is not compared',
  'compare/unclear-before':
    'In the first report this table stands twice or cannot be read; it is not compared',
  'compare/unclear-after':
    'In the second report this table stands twice or cannot be read; it is not compared',
  'compare/prose': 'Prose',
  'compare/opening': 'Before section one',
  'compare/section':
    '{title}: {after} {after|sentence|sentences}, {repeated} of them as before ({share}%); {added} added, {dropped} dropped',
  'compare/section-none': '{title}: no prose; {dropped} {dropped|sentence|sentences} dropped',
  'compare/findings': 'Findings',
  'compare/findings-count': '{appeared} new, {gone} gone, {remaining} still there',
  'cli/one-report': '{path}: this should be one report',
  'ledger/because-last-years': 'there is more than one report of last year',
  'ledger/because-no-last-year': 'there is no report of last year to hold it against',
  'ledger/because-no-units': 'no units are declared that it sums',
  'ledger/last-year': 'Last year’s report: {organ}, {year}, {file}',
  'ledger/carried':
    '{table}, “{name}”: {relation}; it is {actual}, and by last year’s report {terms} = {expected}',
  'ledger/growth': 'Prose “up {stated}”: {now} this year, {before} in last year’s report',
  'ledger/growth/change': 'Prose “{said}”: {now} this year, {before} in last year’s report',
  'ledger/growth/down': 'Prose “down {stated}”: {now} this year, {before} in last year’s report',
  'ledger/growth-unknown':
    'Growth “{stated}” in the prose: a figure of either year is unknown or in doubt',
  'ledger/jumps':
    'Whether any of {figures} {figures|figure|figures} is about ten thousand times that of last year, or the other way about',
  'ledger/repeated':
    '{counted} {counted|sentence|sentences} held against last year’s report, {repeated} in the same words',
  'ledger/units':
    'Sums {count} {count|unit|units} ({file}); {missing} {missing|is|are} missing or cannot be added up',
  'ledger/sum':
    '{table}, “{name}”: {own} in the report, and of its units {terms} = {known}; {open} unknown',
  'cli/sheet-ledger': 'Ledger',
  'cli/ledger-result': 'Result',
  'cli/ledger-line': 'Line',
  'cli/ledger-checked': 'What was checked',
  'cli/sheet-excused': ' (with a reason: {reason})',
};
