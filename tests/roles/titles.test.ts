import { describe, expect, test } from 'vitest'
import { readSeniority } from '../../lib/roles/seniority'

/** About fifteen titles a language of the sites, written before the tables were looked at; the level as a person who knows the language would put it. */
const TITLES: Record<string, [string, number][]> = {
  en: [['Regional Sales Director', 5], ['Staff Software Engineer', 4], ['Chief Revenue Officer', 6], ['Board Member', 6], ['Warehouse Supervisor', 4], ['Graduate Trainee', 0], ['Data Analyst', 2], ['Lead Designer', 3], ['Associate Director', 4], ['Head of People', 5], ['General Counsel', 5], ['SVP Operations', 5], ['Postdoctoral Fellow', 2], ['School Principal', 5], ['Managing Partner', 6], ['Director of Photography', 2]],
  de: [['Vorstandsvorsitzende', 6], ['Geschäftsführende Gesellschafterin', 6], ['Bereichsleiter Vertrieb', 5], ['Leiterin Personal', 4], ['Teamleiter Softwareentwicklung', 4], ['Auszubildende zur Kauffrau', 0], ['Werkstudent Marketing', 0], ['Sachbearbeiter', 2], ['Wissenschaftliche Mitarbeiterin', 2], ['Projektleiterin', 3], ['Oberärztin', 4], ['Chefarzt', 5], ['Inhaber', 6], ['Stellvertretende Abteilungsleiterin', 3], ['Leitender Ingenieur', 3], ['Kaufmännische Leiterin', 4]],
  fr: [['Présidente-directrice générale', 6], ['Directeur des ventes', 5], ['Directrice adjointe', 4], ['Cheffe de projet', 3], ['Responsable marketing', 4], ['Alternant développeur', 0], ['Stagiaire', 0], ['Ingénieure logiciel', 2], ['Chargée de mission', 2], ['Fondatrice', 6], ['Chef de service', 4], ['Gérant', 6], ['Directeur technique', 5], ['Associée', 6], ['Maître de conférences', 4], ['Assistante de direction', 2]],
  es: [['Directora general', 6], ['Director de operaciones', 5], ['Jefe de equipo', 4], ['Gerente de marketing', 4], ['Becaria', 0], ['Prácticas en marketing', 0], ['Ingeniera de software', 2], ['Subdirector', 4], ['Consejera delegada', 6], ['Fundador', 6], ['Presidenta', 6], ['Coordinador de proyectos', 3], ['Encargada de tienda', 4], ['Responsable de ventas', 4], ['Técnico de laboratorio', 2], ['Catedrática', 5]],
  it: [['Amministratrice delegata', 6], ['Direttore vendite', 5], ['Direttrice generale', 6], ['Responsabile acquisti', 4], ['Capo reparto', 4], ['Stagista', 0], ['Tirocinante legale', 0], ['Ingegnere', 2], ['Impiegata', 2], ['Socia fondatrice', 6], ['Coordinatrice', 3], ['Vicedirettore', 4], ['Presidente', 6], ['Titolare', 6], ['Capo progetto', 3], ['Dirigente medico', 5]],
  pt: [['Diretor-geral', 6], ['Diretora financeira', 5], ['Gerente de projetos', 3], ['Gerente de vendas', 4], ['Estagiário', 0], ['Sócia', 6], ['Chefe de departamento', 4], ['Engenheira de software', 2], ['Coordenadora', 3], ['Fundador', 6], ['Presidente do conselho', 6], ['Subdiretor', 4], ['Analista de dados', 2], ['Encarregado de loja', 4], ['Aprendiz', 0], ['Supervisora de produção', 4]],
  nl: [['Algemeen directeur', 6], ['Commercieel directeur', 5], ['Teamleider', 4], ['Hoofd inkoop', 4], ['Afdelingshoofd', 4], ['Stagiaire', 0], ['Projectleider', 3], ['Oprichter', 6], ['Eigenaar', 6], ['Medewerker klantenservice', 2], ['Bestuursvoorzitter', 6], ['Adjunct-directeur', 4], ['Hoogleraar', 5], ['Leerling', 0], ['Softwareontwikkelaar', 2], ['Raad van bestuur', 6]],
  pl: [['Prezes zarządu', 6], ['Wiceprezes', 5], ['Dyrektor generalny', 6], ['Dyrektor finansowy', 5], ['Dyrektorka marketingu', 5], ['Kierownik działu', 4], ['Kierowniczka zespołu', 4], ['Kierownik projektu', 3], ['Zastępca dyrektora', 4], ['Starszy programista', 3], ['Młodszy analityk', 1], ['Stażysta', 0], ['Praktykantka', 0], ['Właściciel', 6], ['Założycielka', 6], ['Specjalista ds. sprzedaży', 2], ['Członek zarządu', 6], ['Profesor', 5]],
  tr: [['Genel Müdür', 6], ['Genel Müdür Yardımcısı', 5], ['Kurucu', 6], ['Kurucu ortak', 6], ['Yönetim Kurulu Başkanı', 6], ['Satış Müdürü', 4], ['Pazarlama Direktörü', 5], ['Takım lideri', 4], ['Kıdemli yazılım mühendisi', 3], ['Yazılım geliştirici', 2], ['Stajyer', 0], ['Proje yöneticisi', 3], ['Müdür yardımcısı', 3], ['Uzman', 2], ['İK Direktörü', 5], ['Başkan', 6]],
  ja: [['代表取締役社長', 6], ['取締役', 6], ['代表取締役', 6], ['社長', 6], ['副社長', 5], ['執行役員', 6], ['部長', 5], ['営業部長', 5], ['課長', 4], ['係長', 3], ['主任', 3], ['マネージャー', 4], ['エンジニア', 2], ['新入社員', 1], ['インターン', 0], ['教授', 5], ['准教授', 4], ['創業者', 6]],
  zh: [['首席执行官', 6], ['总经理', 6], ['副总经理', 5], ['董事长', 6], ['创始人', 6], ['联合创始人', 6], ['总监', 5], ['市场总监', 5], ['部门经理', 4], ['项目经理', 3], ['产品经理', 3], ['高级工程师', 3], ['软件工程师', 2], ['实习生', 0], ['教授', 5], ['副教授', 4], ['銷售總監', 5]],
}

describe.each(Object.entries(TITLES))('%s', (_language, titles) => {
  test.each(titles)('%s: level %i', (title, level) => { expect(readSeniority(title).level).toBe(level) })
})

test('who serves or stands in for a rank does not hold it, in scripts without spaces too', () => {
  expect(['总经理助理', '社長秘書', '部長代理'].map((title) => readSeniority(title).level)).toEqual([2, 2, 4])
})

test.each([['营销总监', 'marketing'], ['営業部長', 'sales'], ['Kierownik sprzedaży', 'sales'], ['Yazılım mühendisi', 'engineering'], ['软件工程师', 'engineering'], ['人事部長', 'people']])('%s works in %s', (title, field) => {
  expect(readSeniority(title).function).toBe(field)
})
