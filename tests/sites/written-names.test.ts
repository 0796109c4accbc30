import { describe, expect, it } from 'vitest'
import { asName } from '../../lib/sites/read/names'

/** How people write their names at the head of a page, and the name in it; the written form stays. */
const NAMES: [string, string][] = [
  ['Ada Quill', 'Ada Quill'],
  ['ADA QUILL', 'ADA QUILL'],
  ['Ada M. Quill', 'Ada M. Quill'],
  ['A. M. Quill', 'A. M. Quill'],
  ['Ada Quill-Marsh', 'Ada Quill-Marsh'],
  ['Mary Ann O’Rourke', 'Mary Ann O’Rourke'],
  ["Sean O'Dell", "Sean O'Dell"],
  ['Ian MacAlister', 'Ian MacAlister'],
  ['Ludo van den Heuvel', 'Ludo van den Heuvel'],
  ['Maria de la Cruz Ortega', 'Maria de la Cruz Ortega'],
  ['João Pedro dos Santos e Silva', 'João Pedro dos Santos e Silva'],
  ['Graf Otto von und zu Ahlen', 'Graf Otto von und zu Ahlen'],
  ['Giulia Dell’Orto', 'Giulia Dell’Orto'],
  ['Leïla Ben Youssef', 'Leïla Ben Youssef'],
  ['Khalid bin Rashid al-Farsi', 'Khalid bin Rashid al-Farsi'],
  ['Jón Þór Eiríksson', 'Jón Þór Eiríksson'],
  ['Łucja Wąsik', 'Łucja Wąsik'],
  ['Đặng Thị Mỹ Linh', 'Đặng Thị Mỹ Linh'],
  ['Şule Çağlayan', 'Şule Çağlayan'],
  ['Ng Wei Ling', 'Ng Wei Ling'],
  // Titles, degrees, suffixes
  ['Dr. Ada Quill', 'Dr. Ada Quill'],
  ['Dr Ada Quill', 'Dr Ada Quill'],
  ['Prof. Dr.-Ing. habil. Uwe Sandmann', 'Prof. Dr.-Ing. habil. Uwe Sandmann'],
  ['Univ.-Prof. Mag. Dr. Eva Lechner', 'Univ.-Prof. Mag. Dr. Eva Lechner'],
  ['Ada Quill, PhD', 'Ada Quill, PhD'],
  ['Ada Quill, PhD, FRSC', 'Ada Quill, PhD, FRSC'],
  ['Ada Quill PhD', 'Ada Quill PhD'],
  ['Ada Quill, MBA, PMP', 'Ada Quill, MBA, PMP'],
  ['Marcus Hale Jr.', 'Marcus Hale Jr.'],
  ['Marcus Hale III', 'Marcus Hale III'],
  ['Mgr. Petra Doležalová, Ph.D.', 'Mgr. Petra Doležalová, Ph.D.'],
  ['Dott.ssa Chiara Bellandi', 'Dott.ssa Chiara Bellandi'],
  ['Sir Alan Thwaite', 'Sir Alan Thwaite'],
  ['Mr. Alan Thwaite', 'Mr. Alan Thwaite'],
  ['Ing. arch. Tomáš Brod', 'Ing. arch. Tomáš Brod'],
  ['Rev. Joan Abiola', 'Rev. Joan Abiola'],
  // Pronouns, emoji, badges, handles
  ['Ada Quill (she/her)', 'Ada Quill'],
  ['Ada Quill (They/Them)', 'Ada Quill'],
  ['Ada Quill she/her', 'Ada Quill'],
  ['Ada Quill [sie/ihr]', 'Ada Quill'],
  ['Ada Quill (elle)', 'Ada Quill'],
  ['🌊 Ada Quill 🌊', 'Ada Quill'],
  ['Ada Quill 🇫🇮', 'Ada Quill'],
  ['Ada Quill 👩🏽‍💻', 'Ada Quill'],
  ['Ada Quill ✔', 'Ada Quill'],
  ['Ada Quill · 2nd', 'Ada Quill'],
  ['Ada Quill | Head of Data', 'Ada Quill'],
  ['Ada Quill – Northwind', 'Ada Quill'],
  ['Ada "Addy" Quill', 'Ada "Addy" Quill'],
  ['Ada (Marsh) Quill', 'Ada (Marsh) Quill'],
  ['Ada Quill (née Marsh)', 'Ada Quill (née Marsh)'],
  // Family name first, and other scripts
  ['Quill, Ada', 'Quill, Ada'],
  ['QUILL Ada', 'QUILL Ada'],
  ['van den Heuvel, Ludo', 'van den Heuvel, Ludo'],
  ['山田 太郎', '山田 太郎'],
  ['山田太郎', '山田太郎'],
  ['ヤマダ タロウ', 'ヤマダ タロウ'],
  ['さくら あおい', 'さくら あおい'],
  ['王小明', '王小明'],
  ['欧阳 明月', '欧阳 明月'],
  ['박서연', '박서연'],
  ['Anna Ōe / 大江 杏奈', 'Anna Ōe / 大江 杏奈'],
  ['山田 太郎 (Taro Yamada)', '山田 太郎 (Taro Yamada)'],
  ['Дмитрий Соколов', 'Дмитрий Соколов'],
  ['Олена Ковальчук', 'Олена Ковальчук'],
  ['Νίκη Παπαδάκη', 'Νίκη Παπαδάκη'],
  ['أمينة الحداد', 'أمينة الحداد'],
  ['תמר לוי', 'תמר לוי'],
  ['प्रिया शर्मा', 'प्रिया शर्मा'],
  ['நிலா முருகன்', 'நிலா முருகன்'],
]

/** Headings of pages that no name is in. */
const NO_NAMES = ['Software Engineer', 'Our People', 'Kontakt', 'Über uns', 'Page introuvable', 'Iniciar sesión', 'Data Science', 'Team Lead', 'Quarterly Report', 'Sales Manager DACH', 'Harbour Museum', '検索結果', '会社概要', '404', 'Who we are', 'Stellenangebote', 'Nos offres', 'Privacy Policy']

describe('names as they are written', () => {
  it.each(NAMES)('%s', (written, name) => expect(asName(written)).toBe(name))
  it.each(NO_NAMES)('"%s" is none', (text) => expect(asName(text)).toBeUndefined())
})
