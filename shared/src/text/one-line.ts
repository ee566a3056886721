/**
 * Words without the line breaks and tabs among them: a label broken over lines is one. Nothing takes
 * their place but between two letters or digits of ASCII, which must not run together.
 */
export function oneLine(text: string): string {
  return text.replace(/\s*[\t\r\n]\s*/gu, (_, at: number, whole: string) => {
    const behind = /^\s*(\w)/u.exec(whole.slice(at));
    return behind && /\w/u.test(whole[at - 1] ?? '') ? ' ' : '';
  });
}
