/** Who reports, and the words in which sayings name it. */
export interface Organ {
  /** As the title names it. */
  readonly name: string;
  readonly us: readonly string[];
  /** The whole territory or system; absent where the organ has nothing below it. */
  readonly all?: string;
  /** The organ’s own level alone, and those below it; absent as above. */
  readonly own?: string;
  readonly depts?: string;
}

export const ORGANS: readonly Organ[] = [
  {
    name: '青石县',
    us: ['我县', '全县', '全县各级行政机关'],
    all: '全县',
    own: '县政府本级',
    depts: '县政府部门和乡镇',
  },
  {
    name: '临江区人民政府',
    us: ['我区', '全区', ''],
    all: '全区',
    own: '区政府本级',
    depts: '各街镇和区级部门',
  },
  {
    name: '海原市人民政府',
    us: ['我市', '全市'],
    all: '全市',
    own: '市本级',
    depts: '市直部门和各县区',
  },
  { name: '白桦县住房和城乡建设局', us: ['我局', '县住建局', '本机关', ''] },
  { name: '远山市教育局', us: ['我局', '市教育局', '本部门'] },
  { name: '柳溪镇人民政府', us: ['我镇', '柳溪镇', '镇政府'] },
  { name: '东湖街道办事处', us: ['街道', '我街道', '东湖街道办事处'] },
  { name: '平原县人民政府办公室', us: ['我办', '县政府办公室', '我单位', '本单位'] },
];
