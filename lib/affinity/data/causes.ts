/** Causes under several names: the canonical one, then the others. Folded, hand-written, sorted; LinkedIn's own list of causes is included. */
export const CAUSE_NAMES = `
animal welfare|animal rights|animals|animal protection
arts and culture|arts|culture|arts culture
children|childrens rights|child welfare|kids
civil rights and social action|civil rights|social action|human rights
climate|climate action|climate change|fighting climate change|global warming
diversity and inclusion|dei|d and i|diversity|inclusion|diversity equity and inclusion|diversity equity inclusion
disaster and humanitarian relief|disaster relief|humanitarian aid|humanitarian relief
economic empowerment|financial inclusion
education|access to education
environment|environmental protection|nature conservation|conservation
health|public health
homelessness|housing the homeless
mental health|mental wellbeing
open source|oss|free software|open source software
poverty alleviation|fighting poverty|poverty
refugees|refugee support|helping refugees
science and technology|science technology|stem education|stem
women in technology|women in tech|girls who code
`
