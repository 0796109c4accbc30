import { isHobby } from '../hobby-names'
import { wordsOf } from '../tokens'

/** What stands before the hobbies of someone who writes Japanese, Chinese or Korean, and what stands after them in Turkish or Polish sentences. Hand-written. */
const BEFORE = /(?:趣味(?:は|が)?|休日は|休みの日は|週末は|好きなこと(?:は|：)?|爱好(?:是|：|:)?|愛好(?:是|：|:)?|业余(?:时间)?(?:喜欢)?|業餘(?:時間)?(?:喜歡)?|喜欢|喜歡|热爱|熱愛|취미는?|취미로)([^。．.!！?？\n]{1,60})/gu
/** Words and particles between the names. */
const BETWEEN = /(?:です|ます|をする|すること|をして|してい|など|こと|します|이에요|입니다|이고|하고|하기|에요|[、，,・/／&とや和与與及がをにはで了的과와은는이가를을\s])+/u

/** What one does to a game or an instrument in Chinese, before its name: "打羽毛球". */
const DOING = /^[打踢玩弹彈拉吹下学學练練看画畫跳唱做]/u

/** Hobbies in sentences whose words are written together. Known names only. */
export function readWithoutSpaces(sentence: string): string[] {
  if (!/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u.test(sentence)) return []
  const found: string[] = []
  for (const [, list = ''] of sentence.matchAll(BEFORE)) {
    for (const part of list.split(BETWEEN)) {
      const name = [part, part.replace(DOING, '')].find((each) => each.length > 1 && isHobby(wordsOf(each)))
      if (name !== undefined) found.push(name)
    }
  }
  return [...new Set(found)]
}
