/**
 * Parts of names by script and manner. Family names are made up or made of everyday words, so that a combination names
 * nobody known; should it name somebody, that is chance.
 */
export interface NameStyle {
  /** How many of a hundred people are named so. */
  weight: number
  given: readonly string[]
  family: readonly string[]
  /** Family name first, without a space. */
  joined?: boolean
}

const words = (text: string): string[] => text.trim().split(/\s+/)

export const NAME_STYLES: readonly NameStyle[] = [
  {
    weight: 34,
    given: words('Mara Joel Tessa Owen Priya Callum Edith Rowan Nadia Felix Imogen Silas Greta Marlon Beatrix Hugo Lydia Orson Freya Dorian Ottilie Jasper Selma Ruben Wren Linus Petra Caspar Ines Alba'),
    family: words('Thornwick Ashgrove Fennimore Quillbrook Marrowby Larkhurst Winterbourne Saltmarsh Copperfield-Hale Duskwood Hartlock Pemberwell Stonebeck Underwick Hollowell Birchmere Farrowdale Greenlock Ravenhall Coldwater Millbrook Tanglewood Westerlake Orchardson Bramblecote'),
  },
  {
    weight: 12,
    given: words('Aino Eero Tuuli Väinö Säde Önni Kerttu Ilmari Lumi Oona Åsa Björn Göran Märta Sølve Øystein Astrid Þóra'),
    family: words('Metsäkorpi Järvenkallio Hiljainen Kivipuro Lehtoranta Suovirta Åkerslätt Björkvall Snölycka Fjellhaug Sørvik Østlid Vindåsen'),
  },
  {
    weight: 12,
    given: words('Jörg Käthe Lieselotte Günther Änne François Éloïse Agnès Benoît Zoë Maëlys Łucja Wojciech Żaneta Šárka Jiří Ágnes Örs Çağla Işıl Ömer'),
    family: words('Weißbach Größinger Mühlenthal Süßkind-Auerbach Châtaignier Beaupréau Lefèvre-Dumoulin Świerkowski Brzozowiecki Dvořánek Kőhalmi Yıldızlı Gökçedağ'),
  },
  {
    weight: 12,
    given: words('Lucía Íñigo Ramón Itziar Begoña João Conceição Luís Inês Giulia Niccolò Ludovica Matteo Xènia'),
    family: words('Peñalver-Ibáñez Montecillo Arroyuelo Valdepinos Carvalhosa Ribeirinho Figueiral Bellacqua Pietralunga Montefiore-Conti Camposanto'),
  },
  { weight: 9, given: words('Ananya Rohan Meenakshi Vikram Ishita Devika Arjun Kavya Harpreet Farhan Zainab Tariq'), family: words('Chandravati Meghwal Suryanath Ratnapalli Venkatagiri Kalimath Bhaskarwal Noorzai Gulshani Rahimpur') },
  { weight: 5, given: words('Chiamaka Tunde Adaeze Kwabena Efua Thandiwe Sipho Wanjiru Otieno Abebe Makeda'), family: words('Ezenwata Oluwadara Asantewood Mbekizulu Kamauri Odhiambe Tesfaworq Nkosinde') },
  { weight: 5, given: ['晓雨', '子墨', '思远', '雅琴', '明哲', '静', '浩然', '梓涵'], family: ['王', '李', '陈', '欧阳', '林', '司徒', '郭'], joined: true },
  { weight: 3, given: ['さくら', '陽翔', '美咲', '健太', 'あおい', '蓮'], family: ['月島', '星野原', '桜沢', '風間', '雨宮'], joined: true },
  { weight: 2, given: ['민서', '하준', '서연', '지우', '은별'], family: ['김', '이', '박', '최', '남궁'], joined: true },
  { weight: 2, given: ['ليلى', 'يوسف', 'مريم', 'عمر', 'نورا'], family: ['النجار', 'البستاني', 'القمري', 'الوادي'] },
  { weight: 1, given: ['נועה', 'איתן', 'תמר', 'אורי'], family: ['הרדוף', 'שדה־לבן', 'גפן', 'ים־סוף'] },
  { weight: 2, given: ['Марина', 'Тимофей', 'Олеся', 'Ярослав'], family: ['Белоозёрова', 'Снегирёв', 'Лугова', 'Рябинин'] },
  { weight: 1, given: ['กานต์', 'มะลิ', 'ธนา'], family: ['สายธาร', 'ดอกไม้ป่า', 'ทองคำแท้'] },
]

/** Names that no form expects, and that people have. */
export const UNUSUAL_NAMES: readonly string[] = [
  'Bo', 'Æ Quillbrook', 'Maria Fernanda Concepción de la Purísima y Peñalver-Ibáñez Montecillo de Valdepinos y Arroyuelo, Condesa de Campoalegre, in Vertretung der Arbeitsgemeinschaft für Landschaftspflege',
  'Dr. Dr. h. c. Lieselotte Süßkind-Auerbach, PhD, MBA, PMP®', 'O’Larkhurst-D’Underwick', "Wren 'Birdie' Hollowell (she/her) 🌱", 'MARLON COLDWATER', 'ines alba', 'Nguyễn Thị Ánh Tuyết Sương Mai',
  'Moanakealohaikapoliokalaninui-Hauolimakamae', 'José María García-Łukasiewicz אבן־זהב',
]
