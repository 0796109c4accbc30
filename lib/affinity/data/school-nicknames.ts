/**
 * Short names that mean one school to nearly everyone. A line: the school's name, then after bars its short names, acronyms, former
 * and foreign names; after `>` a school, college or faculty that belongs to it, by which people name it.
 * Hand-written from general knowledge of what the schools call themselves; sorted by the first name. An acronym that several well-known
 * schools bear stands in SHARED_ACRONYMS instead: a question to the user, never a fact. A test holds the two apart.
 */
export const SCHOOL_NICKNAMES = `
Aalto University|Aalto|Aalto-yliopisto|Helsinki University of Technology|Teknillinen korkeakoulu|Helsinki School of Economics
Abo Akademi University|Abo Akademi
Adam Mickiewicz University|UAM Poznan|Uniwersytet im. Adama Mickiewicza
AGH University of Krakow|AGH|Akademia Gorniczo-Hutnicza|AGH University of Science and Technology
All India Institute of Medical Sciences|AIIMS|AIIMS Delhi|AIIMS New Delhi
American University in Cairo|AUC Cairo
American University of Beirut|AUB
Arizona State University|Arizona State|>W. P. Carey School of Business|>Thunderbird School of Global Management
Auburn University|Auburn
Australian National University|ANU
Babes-Bolyai University|UBB Cluj|Universitatea Babes-Bolyai
Babson College|Babson
Banaras Hindu University|BHU
Baruch College|CUNY Baruch|Baruch College, City University of New York
Bauman Moscow State Technical University|Bauman MSTU
Baylor University|Baylor
Beijing University of Posts and Telecommunications|BUPT
Bilkent University|Bilkent|Bilkent Universitesi
Birkbeck, University of London|Birkbeck|Birkbeck College
Birla Institute of Technology and Science|BITS Pilani|BITS, Pilani
Bocconi University|Bocconi|Universita Bocconi|Universita Commerciale Luigi Bocconi
Bogazici University|Bogazici|Bosphorus University
Boston University|Boston U|Boston Univ|>Questrom School of Business
Bowdoin College|Bowdoin
Brandeis University|Brandeis
Brigham Young University|BYU|>Marriott School of Business
Brown University|Brown Univ
Brunel University London|Brunel University|Brunel
Bryn Mawr College|Bryn Mawr
California Institute of Technology|Caltech|Cal Tech
California Polytechnic State University, San Luis Obispo|California Polytechnic State University|Cal Poly SLO|Cal Poly San Luis Obispo
California State University, Long Beach|CSULB|Long Beach State
California State University, Northridge|CSUN
Carnegie Mellon University|Carnegie Mellon|>Tepper School of Business|>Heinz College
Case Western Reserve University|Case Western|CWRU
Central European University|CEU Budapest|CEU Vienna
CentraleSupelec|Ecole Centrale Paris|Supelec
Chalmers University of Technology|Chalmers|Chalmers tekniska hogskola
Charles University|Univerzita Karlova|Charles University in Prague
Chinese University of Hong Kong|CUHK
City St George's, University of London|City, University of London|City University London|>Cass Business School|>Bayes Business School
City University of Hong Kong|CityU Hong Kong
Clemson University|Clemson
Colgate University|Colgate
College of William and Mary|William & Mary|William and Mary|>Mason School of Business
Columbia University|Columbia University in the City of New York|>Columbia Business School|>Columbia Law School|>Columbia Journalism School|>Teachers College, Columbia University
Complutense University of Madrid|Universidad Complutense|UCM Madrid|Complutense
Copenhagen Business School|Handelshojskolen i Kobenhavn
Cornell University|Cornell|>Cornell Tech|>Johnson Graduate School of Management|>Weill Cornell Medicine
Czech Technical University in Prague|CTU Prague|CVUT|Ceske vysoke uceni technicke
Dartmouth College|Dartmouth|>Tuck School of Business|>Geisel School of Medicine|>Thayer School of Engineering
Delft University of Technology|TU Delft|Technische Universiteit Delft
Drexel University|Drexel
Duke University|Duke|>Fuqua School of Business|>Pratt School of Engineering
Durham University|University of Durham
Ecole des Hautes Etudes Commerciales de Paris|HEC Paris
Ecole Normale Superieure de Paris|ENS Paris|ENS Ulm|Normale Sup
Ecole Polytechnique Federale de Lausanne|EPFL|Swiss Federal Institute of Technology Lausanne|Swiss Federal Institute of Technology in Lausanne
Ecole Polytechnique|l'X|Polytechnique Paris
Eindhoven University of Technology|TU Eindhoven|TU/e|Technische Universiteit Eindhoven
Emory University|Emory|>Goizueta Business School
Eotvos Lorand University|ELTE|Eotvos Lorand Tudomanyegyetem
Erasmus University Rotterdam|Erasmus University|>Rotterdam School of Management
ESADE Business School|ESADE
ESCP Business School|ESCP|ESCP Europe
ESSEC Business School|ESSEC
ETH Zurich|ETH|ETHZ|Swiss Federal Institute of Technology Zurich|Swiss Federal Institute of Technology in Zurich|Eidgenossische Technische Hochschule Zurich|ETH Zuerich|Swiss Federal Institute of Technology, Zurich
Federal University of Rio de Janeiro|UFRJ|Universidade Federal do Rio de Janeiro
Florida State University|Florida State
Fordham University|Fordham
Free University of Berlin|FU Berlin|Freie Universitat Berlin
Fudan University|Fudan|复旦大学
Fundacao Getulio Vargas|FGV|Getulio Vargas Foundation
George Washington University|GWU|GW University
Georgetown University|Georgetown|>McDonough School of Business|>Walsh School of Foreign Service
Georgia Institute of Technology|Georgia Tech|Ga Tech|GaTech|>Scheller College of Business
Goethe University Frankfurt|Johann Wolfgang Goethe University Frankfurt am Main|Goethe-Universitat Frankfurt am Main|University of Frankfurt|Goethe University
Goldsmiths, University of London|Goldsmiths|Goldsmiths College
Gonzaga University|Gonzaga
Hanken School of Economics|Hanken|Svenska handelshogskolan
Harbin Institute of Technology|HIT Harbin
Harvard University|Harvard|Harvard College|>Harvard Business School|>HBS|>Harvard Law School|>Harvard Medical School|>Harvard Kennedy School|>Harvard Extension School|>Harvard Graduate School of Education|>Kennedy School of Government
Harvey Mudd College|Harvey Mudd
Hebrew University of Jerusalem|HUJI|Hebrew University
Heidelberg University|Ruprecht-Karls-Universitat Heidelberg|Ruprecht Karls University of Heidelberg|University of Heidelberg
Hong Kong Polytechnic University|HK PolyU|PolyU Hong Kong
Hong Kong University of Science and Technology|HKUST
Humboldt University of Berlin|Humboldt-Universitat Berlin|HU Berlin|Humboldt-Universitat zu Berlin|Humboldt University
IE University|IE Business School|IE Madrid|Instituto de Empresa
IESE Business School|IESE
IMD Business School|IMD Lausanne|International Institute for Management Development
Imperial College London|Imperial|Imperial College|Imperial College of Science, Technology and Medicine
Indian Institute of Management Ahmedabad|IIM Ahmedabad|IIMA|IIM-A
Indian Institute of Management Bangalore|IIM Bangalore|IIMB|IIM-B|IIM Bengaluru
Indian Institute of Management Calcutta|IIM Calcutta|IIMC|IIM-C
Indian Institute of Science|IISc|IISc Bangalore|Indian Institute of Science Bangalore|Indian Institute of Science, Bengaluru
Indian Institute of Technology Bombay|IIT Bombay|IITB|IIT-B|IIT Mumbai
Indian Institute of Technology Delhi|IIT Delhi|IITD
Indian Institute of Technology Guwahati|IIT Guwahati|IITG
Indian Institute of Technology Hyderabad|IIT Hyderabad|IITH
Indian Institute of Technology Kanpur|IIT Kanpur|IITK|IIT-K
Indian Institute of Technology Kharagpur|IIT Kharagpur|IIT KGP|IITKGP
Indian Institute of Technology Madras|IIT Madras|IITM|IIT-M|IIT Chennai
Indian Institute of Technology Roorkee|IIT Roorkee|IITR|University of Roorkee
Indiana University Bloomington|IU Bloomington|Indiana University|>Kelley School of Business
INSEAD|Institut Europeen d'Administration des Affaires|INSEAD Business School
Instituto Tecnologico Autonomo de Mexico|ITAM
Instituto Tecnologico de Buenos Aires|ITBA
Jagiellonian University|Uniwersytet Jagiellonski|UJ Krakow
Jawaharlal Nehru University|JNU
Johns Hopkins University|Johns Hopkins|JHU|Hopkins|>Carey Business School|>Johns Hopkins SAIS|>Paul H. Nitze School of Advanced International Studies|>Bloomberg School of Public Health|>Peabody Institute
Juilliard School|Juilliard|The Juilliard School
Karlsruhe Institute of Technology|KIT Karlsruhe|Karlsruher Institut fur Technologie|University of Karlsruhe
Keio University|慶應義塾大学|Keio
King Abdullah University of Science and Technology|KAUST
King Fahd University of Petroleum and Minerals|KFUPM
King's College London|KCL|Kings College, University of London
Koc University|Koc Universitesi
Korea Advanced Institute of Science and Technology|KAIST
Korea University|고려대학교
KTH Royal Institute of Technology|KTH|Royal Institute of Technology, Stockholm|Kungliga Tekniska hogskolan|Royal Institute of Technology in Stockholm|KTH Stockholm
KU Leuven|Catholic University of Leuven|Katholieke Universiteit Leuven|Leuven University
Kyoto University|京都大学|Kyodai
Lahore University of Management Sciences|LUMS
Lappeenranta-Lahti University of Technology|LUT University|Lappeenranta University of Technology
Lehigh University|Lehigh
Leiden University|Universiteit Leiden|Leiden Univ
Linkoping University|LiU Linkoping|Linkopings universitet
Lomonosov Moscow State University|МГУ|МГУ имени М.В. Ломоносова|Moscow State University|MGU|Lomonosov University
London Business School|LBS
London School of Economics and Political Science|LSE|London School of Economics
London School of Hygiene and Tropical Medicine|LSHTM
Louisiana State University|LSU|Louisiana State
Ludwig Maximilian University of Munich|LMU Munich|LMU Munchen|Ludwig-Maximilians-Universitat Munchen|University of Munich
Lund University|Lunds universitet|LTH Lund
Marquette University|Marquette
Massachusetts Institute of Technology|MIT|M.I.T.|Mass. Institute of Technology|>MIT Sloan|>Sloan School of Management|>MIT Sloan School of Management|>MIT Media Lab
McGill University|McGill|>Desautels Faculty of Management
McMaster University|McMaster|Mac University Hamilton
Michigan State University|Michigan State
Middle East Technical University|METU|ODTU|Orta Dogu Teknik Universitesi
Middlebury College|Middlebury
Mines Paris|Mines ParisTech|Ecole des Mines de Paris
Monash University|Monash
Monterrey Institute of Technology and Higher Education|Tec de Monterrey|ITESM|Tecnologico de Monterrey|Instituto Tecnologico y de Estudios Superiores de Monterrey
Morehouse College|Morehouse
Moscow Institute of Physics and Technology|МФТИ|MIPT|Fiztech|Phystech
Nanyang Technological University|NTU Singapore|Nanyang
National Autonomous University of Mexico|UNAM|Universidad Nacional Autonoma de Mexico
National Research University Higher School of Economics|ВШЭ|НИУ ВШЭ|HSE University|Higher School of Economics|HSE Moscow
National Taiwan University|NTU Taiwan|NTU Taipei
National Technical University of Athens|NTUA|Metsovio
National University of Ireland, Galway|NUI Galway|University of Galway|NUIG
National University of Singapore|NUS
New York University|NYU|>NYU Stern|>Stern School of Business|>Tisch School of the Arts|>Courant Institute of Mathematical Sciences|>Tandon School of Engineering
North Carolina State University|NC State|NCSU
Northeastern University|Northeastern
Northwestern University|Northwestern|>Kellogg School of Management|>Kellogg|>Medill School of Journalism|>Pritzker School of Law|>Feinberg School of Medicine
Norwegian School of Economics|NHH|Norges Handelshoyskole
Norwegian University of Science and Technology|NTNU|Norges teknisk-naturvitenskapelige universitet|NTH Trondheim
Oberlin College|Oberlin
Ohio State University|Ohio State|OSU Ohio|>Fisher College of Business
Oregon Health & Science University|OHSU
Otto von Guericke University Magdeburg|OVGU|Otto-von-Guericke-Universitat Magdeburg
Paris Institute of Political Studies|Sciences Po|Sciences Po Paris|Institut d'etudes politiques de Paris
Parsons School of Design|Parsons|Parsons The New School
Peking University|北京大学|Beida|PKU|Beijing University
Pennsylvania State University|Penn State|Penn State University|PSU Pennsylvania|>Smeal College of Business
Pepperdine University|Pepperdine
Pohang University of Science and Technology|POSTECH
Polytechnic University of Catalonia|UPC Barcelona|Universitat Politecnica de Catalunya|BarcelonaTech
Polytechnic University of Madrid|UPM Madrid|Universidad Politecnica de Madrid|Technical University of Madrid
Polytechnic University of Milan|Politecnico di Milano|Polimi
Polytechnic University of Turin|Politecnico di Torino|Polito
Polytechnic University of Valencia|UPV Valencia|Universitat Politecnica de Valencia|Universidad Politecnica de Valencia
Pompeu Fabra University|Universitat Pompeu Fabra|UPF Barcelona|Pompeu Fabra
Pontifical Catholic University of Chile|PUC Chile|Pontificia Universidad Catolica de Chile
Pontifical Catholic University of Rio de Janeiro|PUC-Rio|Pontificia Universidade Catolica do Rio de Janeiro
Pontifical Catholic University of Sao Paulo|PUC-SP|Pontificia Universidade Catolica de Sao Paulo
Princeton University|Princeton
Purdue University|Purdue|>Krannert School of Management|>Daniels School of Business
Queen Mary University of London|QMUL|Queen Mary, University of London|Queen Mary University
Queen's University Belfast|QUB|The Queen's University of Belfast
Queensland University of Technology|QUT
Rensselaer Polytechnic Institute|RPI|Rensselaer
Rhode Island School of Design|RISD
Rice University|Rice Univ|>Jones Graduate School of Business
Rochester Institute of Technology|RIT
Royal Holloway, University of London|Royal Holloway|RHUL
Royal Melbourne Institute of Technology|RMIT|RMIT University
Rutgers University|Rutgers|Rutgers, The State University of New Jersey
RWTH Aachen University|RWTH Aachen|RWTH|Rheinisch-Westfalische Technische Hochschule Aachen|Aachen University
Saint Petersburg State University|СПбГУ|SPbU|SPbGU
San Diego State University|SDSU|San Diego State
San Francisco State University|SFSU|SF State
San Jose State University|SJSU|San Jose State
Sapienza University of Rome|La Sapienza|Sapienza|Universita degli Studi di Roma La Sapienza|Sapienza Universita di Roma
Savannah College of Art and Design|SCAD
Scuola Normale Superiore di Pisa|SNS Pisa
Seoul National University|서울대학교|SNU Seoul
Shanghai Jiao Tong University|上海交通大学|SJTU|Jiao Tong Shanghai
Simon Fraser University|SFU
SOAS University of London|SOAS|School of Oriental and African Studies
Sorbonne University|Pierre and Marie Curie University|Paris-Sorbonne University|Sorbonne Universite|Universite Pierre et Marie Curie|UPMC|UPMC Paris
Spelman College|Spelman
Stanford University|Stanford|Leland Stanford Junior University|>Stanford GSB|>Stanford Graduate School of Business|>Stanford Law School|>Stanford d.school|>Hasso Plattner Institute of Design
State University of Campinas|Unicamp|Universidade Estadual de Campinas
Stockholm School of Economics|SSE|Handelshogskolan i Stockholm|SSE Stockholm
Stony Brook University|SUNY Stony Brook|State University of New York at Stony Brook
Swarthmore College|Swarthmore|Swat
Swedish University of Agricultural Sciences|SLU Uppsala|Sveriges lantbruksuniversitet
Syracuse University|>Newhouse School|>S.I. Newhouse School of Public Communications|>Maxwell School of Citizenship
Tampere University|Tampere University of Technology|University of Tampere|Tampereen yliopisto|TUNI Tampere
Tata Institute of Fundamental Research|TIFR
Tata Institute of Social Sciences|TISS
Technical University of Berlin|TU Berlin|Technische Universitat Berlin
Technical University of Darmstadt|TU Darmstadt|Technische Universitat Darmstadt
Technical University of Denmark|DTU|Danmarks Tekniske Universitet
Technical University of Munich|TUM|TU Munich|TU Munchen|Technische Universitat Munchen
Technion – Israel Institute of Technology|Technion|Israel Institute of Technology
Tel Aviv University|TAU Tel Aviv
Texas A&M University|Texas A&M|TAMU|Texas A and M|>Mays Business School
Texas Christian University|TCU
Tokyo Institute of Technology|Tokyo Tech
Toronto Metropolitan University|Ryerson University|Ryerson|TMU Toronto
Trinity College Dublin|TCD|Trinity College, Dublin|University of Dublin
Tsinghua University|清华大学|清華大學|Tsinghua|Qinghua University
Tufts University|Tufts|>Fletcher School of Law and Diplomacy
Tulane University|Tulane
Umea University|Umea universitet
United States Military Academy|West Point|USMA
United States Naval Academy|USNA
Universite catholique de Louvain|UCLouvain|UCL Louvain
Universite libre de Bruxelles|ULB
University at Buffalo|SUNY Buffalo|State University of New York at Buffalo|University at Buffalo, State University of New York
University College Cork|UCC Cork
University College Dublin|UCD Dublin|>Smurfit Business School
University College London|UCL|>Bartlett School of Architecture|>Slade School of Fine Art
University of Alabama|Bama
University of Alberta|UAlberta
University of Amsterdam|UvA Amsterdam|Universiteit van Amsterdam
University of Auckland|Auckland University
University of Bologna|Alma Mater Studiorum Universita di Bologna|Unibo
University of Bonn|Rheinische Friedrich-Wilhelms-Universitat Bonn
University of British Columbia|UBC|>Sauder School of Business
University of Buenos Aires|UBA Buenos Aires|Universidad de Buenos Aires
University of Calgary|UCalgary
University of California, Berkeley|UC Berkeley|Cal|Cal Berkeley|UCB Berkeley|Berkeley|Berkeley University|California University Berkeley|>Haas School of Business|>Berkeley Haas|>Berkeley Law|>Boalt Hall
University of California, Davis|UC Davis|UCD Davis
University of California, Irvine|UC Irvine|UCI
University of California, Los Angeles|UCLA|UC Los Angeles|>Anderson School of Management|>UCLA Anderson|>David Geffen School of Medicine
University of California, Merced|UC Merced
University of California, Riverside|UC Riverside|UCR
University of California, San Diego|UC San Diego|UCSD|>Rady School of Management|>Scripps Institution of Oceanography
University of California, San Francisco|UC San Francisco|UCSF
University of California, Santa Barbara|UC Santa Barbara|UCSB
University of California, Santa Cruz|UC Santa Cruz|UCSC
University of Cambridge|Cambridge University|Cantab|>Judge Business School|>Fitzwilliam College|>Girton College|>Gonville & Caius College|>Gonville and Caius College|>Lucy Cavendish College|>Magdalene College|>Murray Edwards College|>Newnham College|>Peterhouse|>Sidney Sussex College|>Trinity Hall
University of Cape Coast|UCC Ghana
University of Cape Town|UCT
University of Chicago|UChicago|U Chicago|Chicago University|>Booth School of Business|>Chicago Booth|>Pritzker School of Medicine
University of Colorado Boulder|CU Boulder|University of Colorado|University of Colorado at Boulder
University of Connecticut|UConn
University of Copenhagen|Kobenhavns Universitet|KU Copenhagen
University of Delaware|UDel
University of Delhi|Delhi University
University of Denver|DU Denver
University of Dusseldorf|Heinrich-Heine-Universitat Dusseldorf|Heinrich Heine University Dusseldorf
University of East Anglia|UEA
University of Edinburgh|Edinburgh University|Edinburgh Uni
University of Erlangen-Nuremberg|Friedrich-Alexander-Universitat Erlangen-Nurnberg|FAU Erlangen-Nurnberg
University of Florida|UFL|UF Gainesville
University of Freiburg|Albert-Ludwigs-Universitat Freiburg|Albert Ludwig University of Freiburg
University of Georgia|UGA
University of Gothenburg|Goteborgs universitet|Gothenburg University
University of Gottingen|Georg-August-Universitat Gottingen
University of Graz|Karl-Franzens-Universitat Graz
University of Halle-Wittenberg|Martin-Luther-Universitat Halle-Wittenberg|Martin Luther University Halle-Wittenberg
University of Helsinki|Helsingin yliopisto|Helsingfors universitet|Helsinki University
University of Hong Kong|HKU
University of Illinois Chicago|UIC|University of Illinois at Chicago
University of Illinois Urbana-Champaign|UIUC|U of I Urbana-Champaign|University of Illinois|University of Illinois at Urbana-Champaign|>Gies College of Business
University of Indonesia|Universitas Indonesia
University of Innsbruck|Leopold-Franzens-Universitat Innsbruck
University of Jena|Friedrich-Schiller-Universitat Jena|Friedrich Schiller University Jena
University of Jyvaskyla|Jyvaskylan yliopisto|JYU
University of Kansas|KU Lawrence
University of Kiel|Christian-Albrechts-Universitat zu Kiel|Kiel University
University of Los Andes|Uniandes|Universidad de los Andes, Bogota
University of Mainz|Johannes Gutenberg-Universitat Mainz|Johannes Gutenberg University Mainz
University of Marburg|Philipps-Universitat Marburg
University of Maryland, Baltimore County|UMBC
University of Maryland, College Park|UMD|University of Maryland|>Smith School of Business
University of Massachusetts Amherst|UMass Amherst|University of Massachusetts|>Isenberg School of Management
University of Massachusetts Boston|UMass Boston
University of Massachusetts Lowell|UMass Lowell
University of Melbourne|UniMelb|Melbourne University|Melbourne Uni
University of Michigan|UMich|U-M Ann Arbor|U of Michigan|>Ross School of Business|>Michigan Ross
University of Minnesota|UMN|University of Minnesota Twin Cities|U of Minnesota|>Carlson School of Management
University of Mississippi|Ole Miss
University of Missouri|Mizzou
University of Montreal|Universite de Montreal|UdeM
University of Munster|Westfalische Wilhelms-Universitat Munster|WWU Munster
University of Nairobi|UoN Nairobi
University of Naples Federico II|Federico II|Universita degli Studi di Napoli Federico II
University of Nebraska|Nebraska Lincoln|UNL
University of Nevada, Las Vegas|UNLV
University of New South Wales|UNSW|UNSW Sydney
University of North Carolina at Chapel Hill|UNC Chapel Hill|UNC|University of North Carolina|>Kenan-Flagler Business School
University of Notre Dame|Notre Dame|>Mendoza College of Business
University of Otago|Otago University
University of Oulu|Oulun yliopisto
University of Oxford|Oxford University|Oxon|>Said Business School|>Oxford Said|>All Souls College|>Balliol College|>Brasenose College|>Keble College|>Lady Margaret Hall|>Linacre College|>Magdalen College, Oxford|>Nuffield College|>Oriel College|>Saint Edmund Hall|>Somerville College|>Wadham College|>Christ Church, Oxford
University of Padua|Unipd|Universita degli Studi di Padova
University of Pennsylvania|UPenn|Penn|U Penn|>Wharton|>Wharton School|>The Wharton School|>Perelman School of Medicine|>Annenberg School for Communication|>Penn Law
University of Queensland|UQ Brisbane|UQ
University of Rochester|>Eastman School of Music|>Simon Business School
University of Sao Paulo|Universidade de Sao Paulo|USP Sao Paulo
University of Saskatchewan|USask
University of Science and Technology of China|USTC
University of Southern California|>Marshall School of Business|>USC Marshall|>Annenberg School for Communication and Journalism|>Viterbi School of Engineering|>Keck School of Medicine
University of St Andrews|St Andrews University|St Andrews
University of St. Gallen|HSG St. Gallen|Universitat St. Gallen|HSG
University of Sydney|USyd|Sydney University|Sydney Uni
University of Technology Sydney|UTS
University of Texas at Austin|UT Austin|UTexas|Texas Longhorns|>McCombs School of Business|>Cockrell School of Engineering
University of Texas at Dallas|UT Dallas|UTD
University of Texas at El Paso|UTEP
University of Texas at San Antonio|UTSA
University of the Arts London|UAL|>Central Saint Martins|>London College of Fashion|>Chelsea College of Arts
University of the Witwatersrand|Wits|Wits University
University of Tokyo|東京大学|Todai|UTokyo|Tokyo University
University of Toronto|U of T|UofT|Toronto University|>Rotman School of Management|>Rotman
University of Tubingen|Eberhard Karls Universitat Tubingen
University of Turku|Turun yliopisto
University of Vermont|UVM
University of Vienna|Universitat Wien|Uni Wien
University of Virginia|UVA|>Darden School of Business|>Darden|>McIntire School of Commerce
University of Warwick|Warwick University|>Warwick Business School
University of Washington|UW Seattle|UDub|>Foster School of Business
University of Waterloo|UWaterloo|Waterloo University
University of Western Australia|UWA
University of Western Ontario|Western University|>Ivey Business School|>Ivey School of Business
University of Wisconsin–Madison|UW Madison|UW-Madison|University of Wisconsin
University of Wurzburg|Julius-Maximilians-Universitat Wurzburg
University of Zurich|UZH|Universitat Zurich
Uppsala University|Uppsala universitet
Utrecht University|Universiteit Utrecht
Vanderbilt University|Vanderbilt|Vandy|>Owen Graduate School of Management|>Peabody College
Vassar College|Vassar
Victoria University of Wellington|Vic Wellington
Vienna University of Economics and Business|WU Wien|WU Vienna|Wirtschaftsuniversitat Wien
Vienna University of Technology|TU Wien|TU Vienna|Technische Universitat Wien|Technical University of Vienna
Villanova University|Villanova
Virginia Commonwealth University|VCU
Virginia Polytechnic Institute and State University|Virginia Tech|VA Tech
Vrije Universiteit Amsterdam|VU Amsterdam|VU University Amsterdam|Free University Amsterdam
Vrije Universiteit Brussel|VUB
Wageningen University and Research|Wageningen University|WUR
Warsaw University of Technology|Politechnika Warszawska
Waseda University|早稲田大学|Waseda
Washington University in St. Louis|WashU|WUSTL|Wash U|>Olin Business School
Weizmann Institute of Science|Weizmann Institute|Weizmann
Wellesley College|Wellesley
Worcester Polytechnic Institute|WPI
Wroclaw University of Science and Technology|Politechnika Wroclawska
Yale University|Yale|Yale College|>Yale School of Management|>Yale SOM|>Yale Law School
Yonsei University|연세대학교|Yonsei
Zhejiang University|浙江大学|ZJU
`

/**
 * Acronyms and bare names that several well-known schools bear: "USC could be two schools" is a question to the user. Short name, then
 * the schools. Hand-written, sorted. The reference data adds those that its domains and initials show.
 */
export const SHARED_ACRONYMS = `
AU|American University|Auburn University|Aarhus University
CSU|Colorado State University|Cleveland State University|California State University
CU|University of Colorado Boulder|Columbia University|Cornell University
Cal Poly|California Polytechnic State University, San Luis Obispo|California State Polytechnic University, Pomona
Cal State|California State University, Long Beach|California State University, Fullerton
Columbia|Columbia University|Columbia College Chicago
FSU|Florida State University|Friedrich Schiller University Jena
GSU|Georgia State University|Georgia Southern University|Grambling State University
HU|Harvard University|Howard University|Humboldt University of Berlin
IIM|Indian Institute of Management Ahmedabad|Indian Institute of Management Bangalore|Indian Institute of Management Calcutta
IIT|Indian Institute of Technology Bombay|Indian Institute of Technology Delhi|Indian Institute of Technology Madras|Illinois Institute of Technology
ISU|Iowa State University|Illinois State University|Indiana State University|Idaho State University
KSU|Kansas State University|Kent State University|Kennesaw State University|King Saud University
KU|University of Kansas|University of Copenhagen|Korea University|KU Leuven
King's College|King's College London|King's College, Cambridge
LMU|Ludwig Maximilian University of Munich|Loyola Marymount University
LU|Lund University|Lehigh University|Lancaster University
Loyola|Loyola University Chicago|Loyola Marymount University|Loyola University Maryland
MSU|Michigan State University|Montana State University|Mississippi State University|Moscow State University|Missouri State University
MU|University of Missouri|Marquette University|Miami University|Masaryk University
NEU|Northeastern University|Near East University|Northeastern University (China)
NTU|Nanyang Technological University|National Taiwan University|Nottingham Trent University
NU|Northwestern University|Northeastern University|Nagoya University
OSU|Ohio State University|Oregon State University|Oklahoma State University
OU|University of Oklahoma|Ohio University|Open University|Osaka University
PSU|Pennsylvania State University|Portland State University|Prince of Songkla University
PU|Princeton University|Purdue University|Panjab University
Queen's|Queen's University, Kingston|Queen's University Belfast
Royal Institute of Technology|KTH Royal Institute of Technology|Royal Melbourne Institute of Technology
SMU|Southern Methodist University|Singapore Management University|Saint Mary's University
SU|Stanford University|Syracuse University|Stockholm University|Stellenbosch University|Sabanci University
TU|Tufts University|Temple University|Tulane University|Technical University of Munich
UA|University of Arizona|University of Alabama|University of Alberta|University of Antwerp
UB|University at Buffalo|University of Barcelona|University of Botswana|University of Belgrade
UC|University of Cincinnati|University of California, Berkeley|University of Canterbury|Pontifical Catholic University of Chile
UCB|University of California, Berkeley|University of Colorado Boulder|Catholic University of Brasilia
UCD|University College Dublin|University of California, Davis|University of Colorado Denver
UCM|Complutense University of Madrid|University of Central Missouri|University of California, Merced
UD|University of Delaware|University of Dayton|University of Dallas
UF|University of Florida|University of Freiburg
UI|University of Iowa|University of Idaho|University of Indonesia|University of Ibadan
UM|University of Michigan|University of Miami|University of Maryland, College Park|University of Minnesota|University of Malaya|University of Manitoba
UMass|University of Massachusetts Amherst|University of Massachusetts Boston|University of Massachusetts Lowell|University of Massachusetts Dartmouth
UNI|University of Northern Iowa|National University of Engineering
UO|University of Oregon|University of Oslo|University of Ottawa
UP|University of the Philippines|University of Pretoria|University of Porto|University of Portland
UPM|Polytechnic University of Madrid|Universiti Putra Malaysia
UPV|Polytechnic University of Valencia|University of the Basque Country
UR|University of Rochester|University of Richmond|University of Regina|University of Rwanda
US|University of Seville|University of Sussex
USC|University of Southern California|University of South Carolina|University of Santiago de Compostela|University of the Sunshine Coast
UT|University of Texas at Austin|University of Tennessee|University of Toronto|University of Toledo|University of Tokyo|University of Tampa|University of Utah
UTC|University of Tennessee at Chattanooga|University of Technology of Compiegne
UW|University of Washington|University of Wisconsin–Madison|University of Waterloo|University of Wyoming|University of Warsaw
VU|Vrije Universiteit Amsterdam|Vanderbilt University|Villanova University|Vilnius University|Victoria University
Victoria|University of Victoria|Victoria University of Wellington
WSU|Washington State University|Wayne State University|Wichita State University|Wright State University
WU|Vienna University of Economics and Business|Washington University in St. Louis|Wuhan University
`

/**
 * Beginnings that stand for a system when a campus follows: "Cal State Long Beach", "NIT Trichy". Canonical words of the beginning, then those
 * that it stands for. Hand-written, sorted.
 */
export const SYSTEM_BEGINNINGS = `
cal state|california state university
csu|california state university
cuny|city university new york
ens|school normale superieure
iiit|indian institute information technology
iim|indian institute management
iit|indian institute technology
insa|institute national science appliquees
nit|national institute technology
puc|pontifical catholic university
suny|state university new york
uc|university california
umass|university massachusetts
unc|university north carolina
ut|university texas
`

/** Colleges of Oxford and of Cambridge: with the town behind, part of its university. Folded, sorted. */
export const OXBRIDGE_COLLEGES = `
all souls|balliol|brasenose|campion hall|christ church|christs|churchill|clare|clare hall|corpus christi|darwin|downing|emmanuel|exeter|fitzwilliam|girton|gonville caius|caius|green templeton|harris manchester|hertford|homerton|hughes hall
jesus|keble|kellogg|kings|lady margaret hall|linacre|lincoln|lucy cavendish|magdalen|magdalene|mansfield|merton|murray edwards|new|newnham|nuffield|oriel|pembroke|peterhouse|queens|regents park|reuben|robinson|saint annes|saint antonys|saint catharines|saint catherines
saint cross|saint edmund hall|saint edmunds|saint hildas|saint hughs|saint johns|saint peters|selwyn|sidney sussex|somerville|trinity|trinity hall|university|wadham|wolfson|worcester|wycliffe hall
`
