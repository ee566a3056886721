import { describe, expect, test } from 'vitest';
import { draftOf } from '../../shared/src/draft';
import { lacksRegulatoryPower } from '../../shared/src/report/organ';
import { brief } from '../helpers/check';
import { STANDARD_REPORTS } from '../helpers/texts';

const BODY = STANDARD_REPORTS['2021'].slice(STANDARD_REPORTS['2021'].indexOf('根据'));

/** The title rules that speak when the standard report has this title. */
function titleFindings(title: string): string[] {
  return brief(`${title}\n\n${BODY}`)
    .map((line) => line.split(' ')[0] ?? '')
    .filter((rule) => rule.startsWith('title.') || rule.startsWith('year.'));
}

function titleOf(title: string) {
  const found = draftOf(`${title}\n\n${BODY}`).report.title;
  return found && { organ: found.organ, year: found.year };
}

describe('a title', () => {
  test.each([
    ['青溪县2023年政府信息公开工作年度报告', '青溪县', 2023],
    ['青溪县2023 年政府信息公开工作年度报告', '青溪县', 2023],
    ['2023年青溪县政府信息公开工作年度报告', '青溪县', 2023],
    ['青溪县2023年度政府信息公开工作年度报告', '青溪县', 2023],
    ['青溪县人民政府\n2023年政府信息公开工作年度报告', '青溪县人民政府', 2023],
    ['青溪县人民政府\n\n2023年政府信息公开工作年度报告', '青溪县人民政府', 2023],
    ['2023年\n青溪县政府信息公开工作年度报告', '青溪县', 2023],
    ['青溪县财政局二〇二三年政府信息公开工作年度报告', '青溪县财政局', 2023],
    ['# 青溪县财政局 2023 年政府信息公开工作年度报告', '青溪县财政局', 2023],
    ['\t青溪县2023年政府信息公开工作年度报告', '青溪县', 2023],
    ['青溪县２０２３年政府信息公开工作年度报告', '青溪县', 2023],
    ['青溪县人民政府信息公开2023年政府信息公开工作年度报告', '青溪县人民政府', 2023],
    ['青溪县2023年政府信息公开工作的年度报告', '青溪县', 2023],
  ])('%j is accepted in silence', (title, organ, year) => {
    expect(titleOf(title)).toEqual({ organ, year });
    expect(titleFindings(title)).toEqual([]);
  });

  test.each([
    ['青溪县第2中学2023年政府信息公开工作年度报告', '青溪县第2中学'],
    ['第101团2023年政府信息公开工作年度报告', '第101团'],
    ['2023年第3师政府信息公开工作年度报告', '第3师'],
    ['1.青溪县财政局2023年政府信息公开工作年度报告', '青溪县财政局'],
    ['附件2：青溪县财政局（2023年）政府信息公开工作年度报告', '青溪县财政局'],
    ['青溪县财政局（2023年度）政府信息公开工作年度报告', '青溪县财政局'],
  ])('%j is of %j: a number tells organs apart where it is part of a name', (title, organ) => {
    expect(titleOf(title)).toEqual({ organ, year: 2023 });
  });

  test.each([
    ['青溪县2023年度政府信息公开工作报告'],
    ['青溪县2023年政府信息公开工作年报'],
    ['青溪县2023年政府信息公开 工作告年度报'],
    ['青溪县2023年度信息公开年度报告'],
    ['青溪县2023政府信息公开年度报告'],
  ])('%j is recognised, and information', (title) => {
    expect(titleOf(title)).toEqual({ organ: '青溪县', year: 2023 });
    expect(titleFindings(title)).toEqual(['title.form']);
  });

  test.each([
    ['政府信息公开工作年报', ['title.no-organ', 'title.no-year', 'title.form']],
    ['青溪县政府信息公开工作年度报告', ['title.no-year']],
    ['2023年政府信息公开工作年度报告', ['title.no-organ']],
    ['1、2023年政府信息公开工作年度报告', ['title.no-organ']],
    ['青溪县财政局', ['title.missing']],
    ['', ['title.missing']],
    ['关于做好政府信息公开工作，现将有关情况报告如下。', ['title.missing']],
    ['青溪县2022年政府信息公开工作年度报告', ['year.disagrees', 'year.disagrees']],
  ])('%j gives %j', (title, wanted) => {
    expect(titleFindings(title)).toEqual(wanted);
  });
});

describe('the year', () => {
  const untitled = (body: string) => draftOf(`青溪县\n\n${body}`).report.year;

  test('is the title’s before any other', () => {
    expect(draftOf(STANDARD_REPORTS['2021']).report.year).toEqual({ value: 2023, source: 'title' });
  });

  test('else the period’s, else the prose’s', () => {
    expect(untitled(BODY)).toEqual({ value: 2023, source: 'period' });
    const prose =
      '一、总体情况\n2024年，我县较2023年增长。2024年共办结。\n2025年1月20日\n2025年1月20日\n2025年1月20日\n';
    expect(untitled(prose)).toEqual({ value: 2024, source: 'prose' });
  });

  test('is unknown where nothing says it, and the tables’ edition then gives the form', () => {
    const strip = (text: string) => text.replace(/\d{4}年/gu, '').replace(/〔\d{4}〕/gu, '');
    for (const [id, text] of Object.entries(STANDARD_REPORTS)) {
      const { report } = draftOf(strip(text));
      expect(report.year).toBeUndefined();
      expect(report.format.id).toBe(id);
    }
  });

  test('before 2019 is not judged', () => {
    const old = STANDARD_REPORTS['2021'].replaceAll('2023', '2010').replace('| 54 |', '| 55 |');
    expect(brief(old)).toEqual(['year.before-formats «# 青溪县2010年政府信息公开工作年度报告»']);
  });
});

describe('the power to make 规章 is denied by the name alone', () => {
  test.each([
    '青溪县',
    '青溪县人民政府',
    '青溪县人民政府办公室',
    '长阳土家族自治县人民政府',
    '准格尔旗人民政府',
    '江宁区人民政府',
    '青溪市江宁区人民政府办公室',
    '柳泉镇人民政府',
    '柳泉乡',
    '柳泉街道办事处',
    '青溪县水利局',
    '青溪市公安局',
    '江南省公安厅',
    '青溪州财政局',
    '青溪市卫生健康委员会',
    '青溪经开区文教局',
  ])('of %s', (organ) => {
    expect(lacksRegulatoryPower(organ)).toBe(true);
  });

  test.each([
    '',
    '青溪市',
    '青溪市人民政府',
    '青溪市人民政府办公室',
    '江南省人民政府办公厅',
    '青溪藏族自治州人民政府',
    '青溪自治州人民政府办公室',
    '广西壮族自治区',
    '内蒙古自治区人民政府',
    '国家税务总局',
    '国家税务总局青溪县税务局',
    '中国人民银行',
    '公安部',
    '海关总署',
    '青溪海关',
    '浦东新区人民政府',
    '青溪高新技术产业开发区管理委员会',
    '青溪地区行政公署',
    '香港特别行政区',
  ])('but not of “%s”', (organ) => {
    expect(lacksRegulatoryPower(organ)).toBe(false);
  });
});
