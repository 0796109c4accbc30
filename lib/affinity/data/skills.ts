/** Skills under several names: the canonical one, then the others. Folded, hand-written, sorted. */
export const SKILL_NAMES = `
accessibility|a11y|web accessibility
amazon web services|aws
artificial intelligence|ai
business development|biz dev|bizdev
c sharp|c#|csharp
c++|cpp
change management|change mgmt
continuous integration|ci
css|css3
customer relationship management|crm
data analysis|data analytics|data analyst
devops|dev ops
go programming|golang|go language
google cloud|gcp|google cloud platform
human resources|hr
html|html5
internationalization|i18n|internationalisation
java|java programming
javascript|js|ecmascript
kubernetes|k8s
machine learning|ml
natural language processing|nlp
node js|nodejs
postgresql|postgres
product management|product manager
project management|project manager
public speaking|speaking in public|presenting
python|python programming|python3|python 3
react|reactjs|react js
ruby on rails|rails|ror
search engine optimization|seo|search engine optimisation
sql|structured query language
typescript|ts
user experience|ux|ux design|user experience design
user interface design|ui|ui design
user research|ux research
vue|vuejs|vue js
`

/** Said by everyone: shared, they say little. Folded. */
export const COMMON_SKILLS = new Set('communication|customer service|english|excel|leadership|management|microsoft excel|microsoft office|microsoft word|office|powerpoint|problem solving|team work|teamwork|time management|word'.split('|'))
