/**
 * Legal forms that follow (or precede) a company's name, folded, letters joined ("S.A." is "sa"). Hand-written from the
 * ISO 20275 list of entity legal forms, the commonest in Europe, the Americas and Asia. Sorted. "Holdings", "Group" and
 * "Foundation" are no legal forms: they tell companies apart.
 */
export const LEGAL_FORMS = new Set(`
ab abp ag aktiengesellschaft aktiebolag aps as asa asbl bhd bv bvba company co corp corporation cv doo eeig eg ehf eirl eireli ek epe ev fzc fzco fzllc
gbr gesmbh gie gmbh hf inc incorporated jsc kb kft kg kgaa kk ks lda limited limitada llc llp lp ltd ltda mbh nv nyrt oao ohg ood ooo osakeyhtio
ou oy oyj pao plc pjsc private pte ptr pty pvt ry sa saa sab sae saic sapa sapi sarl sas sasu scop scrl sc sdn se senc sgps sia sicav sl sll slu snc spa spol spolka
spzoo srl sro sti tbk uab ug ulc vof vzw xxk zao zrt
`.trim().split(/\s+/))

/** Legal forms that stand before the name in their countries: "AB Volvo", "PT Astra". */
export const LEGAL_BEFORE = new Set('ab ooo oao oy pao pt uab zao'.split(' '))

/** What people write where no employer is: nobody shares it. Folded. Hand-written in the languages of the sites, sorted. */
export const NO_EMPLOYER = new Set([
  'autonomo', 'autonoma', 'autoentrepreneur', 'auto entrepreneur', 'between jobs', 'between roles', 'career break', 'confidential', 'consultant', 'consulting', 'egenforetagare',
  'family business', 'freelance', 'freelancer', 'freelancing', 'freiberufler', 'freiberuflich', 'home', 'independent', 'independent consultant', 'independent contractor',
  'independiente', 'indipendente', 'intern', 'job seeker', 'libero professionista', 'looking for a job', 'my own company', 'na', 'n a', 'none', 'not employed', 'open to work', 'own business',
  'parental leave', 'pension', 'private', 'profession liberale', 'retired', 'sabbatical', 'school', 'self', 'self employed', 'selbstandig', 'selbststandig', 'startup', 'stealth',
  'stealth mode', 'stealth mode startup', 'stealth startup', 'student', 'travailleur independant', 'independant', 'unemployed', 'university', 'various', 'various companies', 'yrittaja', 'zelfstandige', 'zzp',
])
