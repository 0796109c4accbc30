const NORTH_AMERICA = `
Acadia University|Acadia
American University|American University Washington DC|>Kogod School of Business
Amherst College|Amherst
Appalachian State University|App State|Appalachian State
Arizona State University|ASU|>Walter Cronkite School of Journalism|>Barrett Honors College
Art Center College of Design|ArtCenter|Art Center Pasadena
Babson College
Ball State University|Ball State
Barnard College|Barnard
Baruch College|Baruch|>Zicklin School of Business
Bates College|Bates
Bentley University|Bentley College|Bentley
Berea College|Berea
Berklee College of Music|Berklee
Binghamton University|SUNY Binghamton|State University of New York at Binghamton
Boise State University|Boise State
Boston College|BC|>Carroll School of Management
Boston University|BU|>Boston University School of Law
Bowling Green State University|BGSU|Bowling Green State
Bucknell University|Bucknell
Butler University|Butler
California College of the Arts|CCA San Francisco
California Institute of the Arts|CalArts
California State Polytechnic University, Pomona|Cal Poly Pomona|CPP Pomona
California State University, Chico|Chico State|CSU Chico
California State University, Dominguez Hills|CSUDH|CSU Dominguez Hills
California State University, East Bay|CSUEB|Cal State East Bay|Cal State Hayward
California State University, Fresno|Fresno State|CSU Fresno
California State University, Fullerton|CSUF|Cal State Fullerton
California State University, Los Angeles|Cal State LA|CSULA|Cal State Los Angeles
California State University, Sacramento|Sacramento State|Sac State|CSUS
California State University, San Bernardino|CSUSB
Carleton College|Carleton Northfield
Carleton University|Carleton Ottawa|>Sprott School of Business
Carnegie Mellon University|CMU|CMU Pittsburgh|Carnegie Tech|>CMU School of Computer Science
Central Michigan University|CMU Mount Pleasant
City College of New York|CCNY|CUNY City College|City College New York
Claremont McKenna College|CMC Claremont|Claremont McKenna
Clark Atlanta University|CAU Atlanta
Colby College|Colby
College of the Holy Cross|Holy Cross|Holy Cross Worcester
Colorado School of Mines|Mines Colorado|CSM Golden|Mines Golden
Colorado State University|CSU Fort Collins|Colorado State
Columbia University|Columbia in the City of New York|>SIPA|>Columbia SIPA|>Teachers College|>Columbia Engineering|>Fu Foundation School of Engineering|>Mailman School of Public Health|>Vagelos College of Physicians and Surgeons
Concordia University, Montreal|Concordia Montreal|>John Molson School of Business
Connecticut College|Conn College
Cooper Union|The Cooper Union|Cooper Union for the Advancement of Science and Art
Cornell University|Cornell Univ|>SC Johnson College of Business|>Cornell Law School|>ILR School|>School of Hotel Administration|>Cornell Hotel School
Curtis Institute of Music|Curtis
Dalhousie University|Dalhousie|Dal Halifax|>Schulich School of Law|Dal
Dartmouth College|>Tuck|Dartmouth University
Davidson College|Davidson
Denison University|Denison
DePaul University|DePaul|>Kellstadt Graduate School of Business
DePauw University|DePauw
Duke University|>Fuqua|>Sanford School of Public Policy|>Duke Fuqua|>Nicholas School of the Environment
East Carolina University|ECU Greenville|East Carolina
Ecole de technologie superieure|ETS Montreal
Ecole Polytechnique de Montreal|Polytechnique Montreal|Polytechnique Montréal
Embry-Riddle Aeronautical University|Embry-Riddle|ERAU
Emerson College|Emerson Boston
Fashion Institute of Technology|FIT New York
Florida A&M University|FAMU|Florida A and M
Florida Atlantic University|FAU Boca Raton|Florida Atlantic
Florida International University|FIU
Florida State University|FSU Tallahassee|FSU Seminoles
Furman University|Furman
George Mason University|GMU|George Mason|Mason Fairfax
Georgia State University|Georgia State|>Robinson College of Business|GSU Atlanta
Grinnell College|Grinnell
Hamilton College|Hamilton Clinton
Hampshire College|Hampshire
Harvard University|>Harvard Kennedy School|>HKS|>Kennedy School of Government|>John F. Kennedy School of Government|>Harvard Graduate School of Education|>HGSE|>Harvard GSD|>Graduate School of Design|>Harvard Divinity School|>Harvard T.H. Chan School of Public Health|>Harvard Chan School|>Radcliffe College|>Harvard SEAS|>Harvard Extension School
Harvey Mudd College
Haverford College|Haverford
HEC Montreal|HEC Montréal|Ecole des hautes etudes commerciales de Montreal
Hofstra University|Hofstra
Howard University|Howard
Hunter College|CUNY Hunter|Hunter College, City University of New York
Illinois Institute of Technology|Illinois Tech|IIT Chicago|>Chicago-Kent College of Law
Illinois State University|Illinois State
Indiana University Bloomington|IU Kelley|>O'Neill School of Public and Environmental Affairs|>Jacobs School of Music
Indiana University Indianapolis|IUPUI|Indiana University–Purdue University Indianapolis
Iowa State University|Iowa State
James Madison University|JMU
John Jay College of Criminal Justice|John Jay College|CUNY John Jay
Johns Hopkins University|>SAIS|>Peabody Institute|>Bloomberg School of Public Health|>Applied Physics Laboratory
Kansas State University|K-State|Kansas State
Kenyon College|Kenyon
Lafayette College|Lafayette Easton
Laval University|Universite Laval|ULaval
Loyola Marymount University|Loyola Marymount|LMU Los Angeles|LMU LA
Loyola University Chicago|Loyola Chicago|LUC Chicago
Macalester College|Macalester
Massachusetts Institute of Technology|>MIT Sloan School of Management|>MIT Media Lab|>MIT CSAIL|>CSAIL
McGill University|McGill Univ|Universite McGill|>McGill Desautels
McMaster University|McMaster Hamilton|>DeGroote School of Business|Mac Hamilton
Memorial University of Newfoundland|MUN|Memorial University
Miami University|Miami of Ohio|Miami University Ohio|Miami University, Oxford, Ohio|>Farmer School of Business
Michigan State University|MSU East Lansing|MSU Spartans|>Eli Broad College of Business|>Broad College of Business
Michigan Technological University|Michigan Tech|MTU Houghton
Mississippi State University|Mississippi State|MSU Starkville
Missouri University of Science and Technology|Missouri S&T|University of Missouri-Rolla|UMR Rolla|Rolla
Montana State University|Montana State|MSU Bozeman
Mount Holyoke College|Mount Holyoke
Naval Postgraduate School|NPS Monterey
New England Conservatory|NEC Boston
New Jersey Institute of Technology|NJIT
New Mexico State University|NMSU
New Mexico Tech|New Mexico Institute of Mining and Technology
New York University|>NYU Tandon|>Tandon School of Engineering|>Polytechnic Institute of New York University|>Brooklyn Polytechnic|>NYU Wagner|>Gallatin School|>NYU Steinhardt|>Courant|>NYU Law|>Courant Institute|>Steinhardt School
North Carolina A&T State University|NC A&T|North Carolina A&T
North Carolina State University|North Carolina State|>Poole College of Management
Northeastern University|Northeastern Boston|>Khoury College|>D'Amore-McKim School of Business
Northern Arizona University|NAU Flagstaff
Northern Illinois University|NIU
Northwestern University|NU Evanston|>Feinberg School of Medicine|>McCormick School of Engineering|>Kellogg Graduate School of Management|>Bienen School of Music
Notre Dame of Maryland University|College of Notre Dame of Maryland
OCAD University|OCAD|Ontario College of Art and Design
Occidental College|Occidental|Oxy
Ohio University|Ohio U|Ohio University Athens
Oklahoma State University|Oklahoma State|OSU Stillwater|>Spears School of Business
Old Dominion University|ODU
Olin College of Engineering|Olin College|Franklin W. Olin College of Engineering
Oregon State University|Oregon State|OSU Corvallis
Parsons School of Design
Pennsylvania State University|PSU University Park|Penn State Smeal|>Dickinson Law
Pitzer College|Pitzer
Pomona College|Pomona
Portland State University|Portland State|PSU Portland
Pratt Institute|Pratt Brooklyn|Pratt
Princeton University|Princeton Univ|>Woodrow Wilson School|>School of Public and International Affairs
Purdue University|Purdue Univ|>Purdue Krannert
Queen's University, Kingston|Queen's University at Kingston|Queen's Kingston|Queens University Canada|>Smith School of Business Kingston
Queens College, City University of New York|CUNY Queens|Queens College CUNY
Reed College|Reed Portland
Rice University|Rice Houston|William Marsh Rice University|>Rice Business
Rochester Institute of Technology|RIT Rochester
Rose-Hulman Institute of Technology|Rose-Hulman
Rutgers University|Rutgers New Brunswick|>Rutgers Business School|State University of New Jersey
San Diego State University|SDSU Aztecs
San Jose State University|San José State
Savannah College of Art and Design
School of the Art Institute of Chicago|SAIC Chicago|SAIC
School of Visual Arts|SVA New York|SVA
Scripps College|Scripps Claremont
Seton Hall University|Seton Hall
Skidmore College|Skidmore
Smith College|Smith Northampton
Southern Methodist University|SMU Dallas|Southern Methodist|>Cox School of Business
Stanford University|Stanford Univ|>Stanford Law School|>Stanford School of Medicine|>Stanford d.school|>Hasso Plattner Institute of Design|>Graduate School of Business Stanford
Stevens Institute of Technology|Stevens Tech|Stevens Hoboken|Stevens
Syracuse University|>Maxwell School|>Whitman School of Management
Temple University|Temple|>Fox School of Business
Texas State University|Texas State|Southwest Texas State University
Texas Tech University|Texas Tech|TTU|>Rawls College of Business
The New School|New School|New School University|New School for Social Research|>Eugene Lang College
Toronto Metropolitan University|TMU
Trent University|Trent Peterborough
Trinity College, Hartford|Trinity College Connecticut|Trinity College (CT)
Trinity University, San Antonio|Trinity San Antonio|Trinity University Texas
Tufts University|>Fletcher School
United States Air Force Academy|USAFA
United States Military Academy
United States Naval Academy|Annapolis
Universite de Moncton|UMoncton
Universite de Sherbrooke|UdeS|Sherbrooke University
Universite du Quebec a Montreal|UQAM|UQÀM|University of Quebec at Montreal
University at Albany|SUNY Albany|UAlbany|State University of New York at Albany
University at Buffalo|UB Buffalo
University of Akron|UAkron
University of Alabama|UA Tuscaloosa|Alabama Crimson Tide|>Culverhouse College of Business
University of Alaska Fairbanks|UAF Fairbanks
University of Alberta|U of A Edmonton
University of Arizona|U of A Tucson|UArizona|>Eller College of Management
University of Arkansas|U of A Fayetteville|UArk|>Walton College of Business
University of British Columbia|UBC Vancouver|UBC Okanagan|>Peter A. Allard School of Law
University of Calgary|U of C Calgary|>Haskayne School of Business
University of California, Berkeley|Cal Bears|University of California at Berkeley|>Haas|>Haas School of Business|>Berkeley Haas|>UC Berkeley Haas|>Boalt Hall|>Berkeley Law|>Goldman School of Public Policy|>UC Berkeley School of Information|>Rausser College
University of California, Los Angeles|University of California at Los Angeles|>UCLA Samueli|>Luskin School of Public Affairs|>UCLA School of Law
University of California, San Diego|University of California at San Diego|>Jacobs School of Engineering|>UCSD Rady
University of Central Florida|UCF
University of Chicago|U of C Chicago|UofC|>Booth|>Chicago Booth School of Business|>Harris School of Public Policy|>University of Chicago Law School|>UChicago Law
University of Cincinnati|UC Cincinnati|UCinn|>Lindner College of Business
University of Colorado Boulder|Colorado Boulder|>Leeds School of Business
University of Colorado Denver|CU Denver
University of Connecticut|UConn Storrs
University of Florida|Florida Gators|>Warrington College of Business
University of Georgia|UGA Athens|Georgia Bulldogs|>Terry College of Business|>Grady College of Journalism
University of Guelph|UGuelph|Guelph
University of Hawaii at Manoa|UH Manoa|UHM|University of Hawai'i at Mānoa
University of Houston|UH Houston|U of H|>Bauer College of Business
University of Illinois Urbana-Champaign|UIUC Grainger|U of I|Illinois Urbana-Champaign|U of I Urbana|>Gies College of Business|>Grainger College of Engineering
University of Iowa|UIowa|U of Iowa|>Tippie College of Business|>Iowa Writers' Workshop|State University of Iowa
University of Kansas|Kansas Jayhawks
University of Kentucky|UK Lexington|UKY
University of Louisville|UofL
University of Maine|UMaine
University of Manitoba|U of M Winnipeg|UManitoba|>Asper School of Business
University of Maryland, College Park|UMD College Park|Maryland Terrapins|>Robert H. Smith School of Business
University of Massachusetts Amherst
University of Massachusetts Dartmouth|UMass Dartmouth
University of Memphis|UofM Memphis|Memphis State University
University of Miami|UMiami|U Miami|The U Miami|>Rosenstiel School|>Miami Herbert Business School|>Herbert Business School
University of Michigan|U of M Ann Arbor|U-M|UMich Ann Arbor|Michigan Wolverines|>Stephen M. Ross School of Business|>Ford School of Public Policy|>Michigan Law
University of Michigan–Dearborn|UM-Dearborn|University of Michigan at Dearborn
University of Michigan–Flint|UM-Flint
University of Minnesota|U of M Minneapolis|UMN Twin Cities|>Humphrey School of Public Affairs
University of Minnesota Duluth|UMD Duluth
University of Missouri|University of Missouri Columbia|MU Columbia|>Missouri School of Journalism|>Trulaske College of Business
University of Missouri–Kansas City|UMKC
University of Missouri–St. Louis|UMSL
University of Nebraska|UNL Lincoln|Nebraska Cornhuskers
University of Nebraska Omaha|UNO Omaha
University of Nevada, Reno|UNR
University of New Brunswick|UNB
University of New Hampshire|UNH
University of New Mexico|UNM
University of North Carolina at Chapel Hill|Carolina Tar Heels|UNC-CH|>UNC Kenan-Flagler|>Gillings School of Global Public Health
University of North Carolina at Charlotte|UNC Charlotte|UNCC
University of North Carolina at Greensboro|UNCG
University of North Texas|UNT|North Texas State
University of Northern British Columbia|UNBC
University of Notre Dame|Notre Dame Indiana|ND Fighting Irish
University of Oklahoma|OU Norman|Oklahoma Sooners|>Price College of Business
University of Ontario Institute of Technology|Ontario Tech|UOIT|Ontario Tech University
University of Oregon|UOregon|U of O Eugene|Oregon Ducks|>Lundquist College of Business
University of Ottawa|uOttawa|Universite d'Ottawa|>Telfer School of Management
University of Pennsylvania|U of Penn|Penn Quakers|>Penn Law|>Annenberg School Penn|>Penn Wharton|>Wharton School of Business|>Penn Engineering|>Penn Carey Law
University of Pittsburgh|Pitt|UPitt|>Katz Graduate School of Business
University of Prince Edward Island|UPEI
University of Puget Sound|Puget Sound
University of Regina|URegina
University of Rhode Island|URI
University of Richmond|URichmond|>Robins School of Business
University of Rochester|Eastman
University of San Diego|USD San Diego
University of San Francisco|USF San Francisco
University of Saskatchewan|U of S
University of South Carolina|South Carolina Gamecocks|USC Columbia|>Darla Moore School of Business|>Moore School of Business
University of South Florida|USF Tampa
University of Southern California|USC Trojans|Southern Cal|USC Los Angeles|>USC Annenberg|>USC Viterbi|>Viterbi School of Engineering|>Keck School of Medicine|>USC Price|>USC School of Cinematic Arts|>Leventhal School|>Gould School of Law
University of Tennessee|UT Knoxville|UTK|Tennessee Volunteers|>Haslam College of Business
University of Texas at Arlington|UTA Arlington|UT Arlington
University of Texas at Austin|UT-Austin|Texas Austin|>LBJ School of Public Affairs|>Moody College of Communication|>McCombs|>UT McCombs|>Jackson School of Geosciences
University of Texas Rio Grande Valley|UTRGV
University of the Pacific|Pacific Stockton
University of Toronto|UToronto|Univ of Toronto|>Munk School|>Rotman Toronto|>UTSC|>UTM Mississauga
University of Tulsa|TU Tulsa
University of Utah|U of U|Utah Utes|>Eccles School of Business
University of Victoria|UVic
University of Virginia|UVA Charlottesville|U.Va.|Mr. Jefferson's University|>UVA Darden|>Batten School|>McIntire
University of Washington|U-Dub|U Dub|UW Huskies|U of W Seattle|>UW Foster|>Evans School of Public Policy
University of Waterloo|Waterloo Ontario|UW Waterloo|Waterloo
University of Western Ontario|UWO|Western Ontario|Western University Canada|>Richard Ivey School of Business|>Schulich Medicine
University of Windsor|UWindsor
University of Winnipeg|UWinnipeg
University of Wisconsin–Madison|UW–Madison|Wisconsin Badgers|UWisc|>Wisconsin School of Business
University of Wisconsin–Milwaukee|UWM|UW Milwaukee
University of Wyoming|UWyo
Utah State University|USU Logan|Utah State|>Huntsman School of Business
Virginia Commonwealth University|VCU Richmond
Virginia Polytechnic Institute and State University|VPI|Virginia Polytechnic Institute|VT Blacksburg|>Pamplin College of Business|VT
Wake Forest University|Wake Forest|WFU
Washington and Lee University|W&L|Washington & Lee
Washington State University|WSU Pullman|Washington State|Wazzu
Washington University in St. Louis|WUSTL St. Louis|Washington University St Louis|Wash U St. Louis|>Brown School of Social Work
Wayne State University|Wayne State
Wesleyan University|Wesleyan Middletown|Wes Connecticut
West Virginia University|WVU
Western Michigan University|WMU Kalamazoo
Western Washington University|WWU Bellingham
Wilfrid Laurier University|Laurier|WLU|>Lazaridis School of Business
Williams College|Williams Williamstown
Yale University|Yale Univ|>Yale School of Drama|>Yale School of the Environment|>Sheffield Scientific School
York University|YorkU|York University Toronto|>Schulich School of Business|>Osgoode Hall Law School|>Osgoode
`

const BRITAIN_AND_IRELAND = `
Aberystwyth University|Aber|Prifysgol Aberystwyth
Anglia Ruskin University|ARU|Anglia Polytechnic University
Aston University|Aston Birmingham|>Aston Business School
Bangor University|Prifysgol Bangor|University of Wales, Bangor
Birkbeck, University of London|BBK
Birmingham City University|BCU|University of Central England
Bournemouth University|BU Bournemouth
Cardiff University|Prifysgol Caerdydd|University of Wales, Cardiff
City St George's, University of London|City University, London|>Bayes|>Cass
Courtauld Institute of Art|The Courtauld
Cranfield University|Cranfield|>Cranfield School of Management
De Montfort University|DMU|Leicester Polytechnic
Dublin City University|DCU
Durham University|Durham|Dunelm
Edinburgh Napier University|Napier|Napier University
Glasgow Caledonian University|GCU|Glasgow Caley
Glasgow School of Art|GSA Glasgow
Guildhall School of Music and Drama|Guildhall School|GSMD
Heriot-Watt University|Heriot-Watt|HWU
Imperial College London|ICL London|Imperial College, University of London|>Imperial College Business School|>Tanaka Business School
Keele University|Keele
King's College London|King's London|KCL Strand|>GKT|>King's Business School
Kingston University|Kingston Polytechnic
Lancaster University|Lancaster Uni|LUMS Lancaster|Lancaster University Management School
Leeds Beckett University|Leeds Metropolitan University|Leeds Met
Liverpool John Moores University|LJMU|Liverpool Polytechnic
London Business School|LBS London
London Metropolitan University|London Met
London School of Economics and Political Science|LSE London|London School of Economics & Political Science
London South Bank University|LSBU|South Bank University
Loughborough University|Lboro|Loughborough Uni|Loughborough
Manchester Metropolitan University|MMU|Manchester Met|Manchester Polytechnic
Maynooth University|NUI Maynooth|NUIM|National University of Ireland, Maynooth
Middlesex University|Middlesex Polytechnic|Mdx
Munster Technological University|Cork Institute of Technology|CIT Cork|MTU Cork
Newcastle University|University of Newcastle upon Tyne|Newcastle Uni
Northumbria University|University of Northumbria|Newcastle Polytechnic
Nottingham Trent University|Trent Polytechnic|NTU Nottingham
Open University|The Open University|OU Milton Keynes|OU Heerlen
Oxford Brookes University|Oxford Brookes|Oxford Polytechnic
Queen Mary University of London|Queen Mary College|QMW|Queen Mary and Westfield College
Queen's University Belfast|Queen's Belfast|Queens University of Belfast
Robert Gordon University|RGU
Royal Academy of Dramatic Art|RADA
Royal Academy of Music|RAM London
Royal College of Art|RCA London
Royal College of Music|RCM
Royal College of Surgeons in Ireland|RCSI
Sheffield Hallam University|Sheffield Hallam|SHU|Sheffield City Polytechnic
SOAS University of London|School of Oriental and African Studies, University of London
St George's, University of London|SGUL
Swansea University|Prifysgol Abertawe|University of Wales, Swansea
Technological University Dublin|TU Dublin|Dublin Institute of Technology|DIT|DIT Dublin
Trinity College Dublin|Trinity Dublin|Trinity College, University of Dublin|University of Dublin, Trinity College
Ulster University|University of Ulster|UU Belfast
University College Cork|University College, Cork|UCC|UCC Ireland
University College Dublin|UCD Ireland|>UCD Smurfit|>Michael Smurfit Graduate Business School
University College London|UCL London|University College, London
University of Aberdeen|Aberdeen Uni
University of Bath|Bath Uni|Bath University
University of Birmingham|UoB Birmingham|Birmingham Uni|Brum Uni
University of Bradford|Bradford Uni
University of Brighton|Brighton Polytechnic
University of Bristol|UoB Bristol|Bristol Uni
University of Cambridge|Cambridge Uni|Univ. Cantab.|>Cambridge Judge|>Judge Institute of Management
University of Central Lancashire|UCLan
University of East Anglia|UEA Norwich
University of East London|UEL
University of Edinburgh|Edinburgh Univ|UoE Edinburgh
University of Essex|Essex Uni|Essex
University of Exeter|Exeter Uni|Exeter
University of Glasgow|Glasgow Uni|UofG|>Adam Smith Business School
University of Greenwich|Thames Polytechnic
University of Hertfordshire|Herts|Hatfield Polytechnic
University of Hull|Hull Uni
University of Kent|Kent at Canterbury|UKC|University of Kent at Canterbury
University of Leeds|Leeds Uni|>Leeds University Business School
University of Leicester|Leicester Uni
University of Limerick|UL Limerick
University of Liverpool|Liverpool Uni
University of Manchester|UoM Manchester|Manchester Uni|Victoria University of Manchester|UMIST|>Manchester Business School|>Alliance Manchester Business School
University of Nottingham|Nottingham Uni|UoN Nottingham
University of Oxford|Oxford Uni|Univ. Oxon.|>Blavatnik School of Government|>Saïd Business School|>Said Business School Oxford|Oxford
University of Plymouth|Plymouth Polytechnic|Plymouth Uni
University of Portsmouth|Portsmouth Polytechnic
University of Reading|Reading Uni|>Henley Business School|>Henley Management College
University of Salford|Salford Uni
University of Sheffield|Sheffield Uni
University of Southampton|Soton|Southampton Uni
University of St Andrews|St Andrews Uni|Univ. of St Andrews
University of Strathclyde|Strathclyde|>Strathclyde Business School
University of Sunderland|Sunderland Polytechnic
University of Surrey|Surrey Uni|UniS
University of Sussex|Sussex Uni|Sussex
University of the Arts London|London Institute|>Camberwell College of Arts|>London College of Communication|>Wimbledon College of Arts|>Central St Martins|>CSM London
University of the West of England|UWE|UWE Bristol|Bristol Polytechnic
University of Warwick|Warwick Uni|>WBS
University of Westminster|Polytechnic of Central London
University of York|York Uni|University of York (UK)
`

const GERMAN_SPEAKING = `
Academy of Fine Arts Vienna|Akademie der bildenden Kunste Wien
Berlin School of Economics and Law|HWR Berlin|Hochschule fur Wirtschaft und Recht Berlin
Berlin University of the Arts|UdK Berlin|Universitat der Kunste Berlin|UdK
Bielefeld University|Uni Bielefeld|Universitat Bielefeld
Brandenburg University of Technology|BTU Cottbus|BTU Cottbus-Senftenberg
Bundeswehr University Munich|UniBw Munchen|Universitat der Bundeswehr Munchen
Charite|Charité|Charite Universitatsmedizin Berlin
Chemnitz University of Technology|TU Chemnitz
Clausthal University of Technology|TU Clausthal
Cologne University of Applied Sciences|TH Koln|Fachhochschule Koln|Technische Hochschule Koln|FH Koln
Constructor University|Jacobs University Bremen|International University Bremen
Dresden University of Technology|TU Dresden|TUD Dresden|Technische Universitat Dresden
EBS University|EBS|EBS Universitat fur Wirtschaft und Recht|European Business School Oestrich-Winkel
Ecole hoteliere de Lausanne|EHL|EHL Lausanne
ESMT Berlin|ESMT|European School of Management and Technology
ETH Zurich|ETHZ Zurich|ETH Zürich|ETH Zuerich|Eidgenossische Technische Hochschule|Eidgenossische Technische Hochschule Zurich|Swiss Federal Institute of Technology|Poly Zurich
European University Viadrina|Viadrina|Europa-Universitat Viadrina
FH Aachen|Aachen University of Applied Sciences
Frankfurt School of Finance and Management|Frankfurt School|HfB Frankfurt
Free University of Berlin|FU Berlin Dahlem
Freiberg University of Mining and Technology|TU Bergakademie Freiberg|Bergakademie Freiberg
Goethe University Frankfurt|Goethe-Universitat|Goethe University|Goethe Uni Frankfurt
Graduate Institute of International and Development Studies|IHEID|Graduate Institute Geneva|HEI Geneva
Graz University of Technology|TU Graz|Technische Universitat Graz
Hamburg University of Technology|TU Hamburg|TUHH|Technische Universitat Hamburg-Harburg
Hasso Plattner Institute|HPI|HPI Potsdam|Hasso-Plattner-Institut
Heidelberg University|Uni Heidelberg|Ruperto Carola|Universitat Heidelberg
Hertie School|Hertie School of Governance
Hochschule fur Grafik und Buchkunst Leipzig|HGB Leipzig
HTW Berlin|Hochschule fur Technik und Wirtschaft Berlin
Humboldt University of Berlin|Humboldt-Uni Berlin|Humboldt-Uni
Ilmenau University of Technology|TU Ilmenau
IMD Business School|IMD
Johannes Kepler University Linz|JKU|JKU Linz|Johannes Kepler Universitat Linz
Kaiserslautern University of Technology|TU Kaiserslautern|RPTU Kaiserslautern
Karlsruhe Institute of Technology|KIT|Universitat Karlsruhe|TH Karlsruhe
Kassel University|Uni Kassel|Universitat Kassel|University of Kassel
Leibniz University Hannover|Leibniz Universitat Hannover|LUH|University of Hanover|Universitat Hannover
Leuphana University of Luneburg|Leuphana|Leuphana Universitat Luneburg
Lucerne University of Applied Sciences and Arts|HSLU|Hochschule Luzern
Ludwig Maximilian University of Munich|LMU München|Uni Munchen|Ludwig-Maximilians-Universitat
Mannheim Business School|MBS Mannheim
Montanuniversitat Leoben|MUL Leoben|University of Leoben
Munich University of Applied Sciences|Hochschule Munchen|HM Munich|FH Munchen
Otto Beisheim School of Management|WHU|WHU Otto Beisheim School of Management|WHU Vallendar|Wissenschaftliche Hochschule fur Unternehmensfuhrung
Paris Lodron University of Salzburg|PLUS Salzburg|University of Salzburg|Universitat Salzburg
Ruhr University Bochum|RUB|Ruhr-Universitat Bochum|RUB Bochum
RWTH Aachen University|TH Aachen|RWTH-Aachen
Saarland University|Universitat des Saarlandes|UdS Saarbrucken|Uni Saarland
Technical University of Braunschweig|TU Braunschweig|Technische Universitat Braunschweig
Technical University of Dortmund|TU Dortmund|TU Dortmund University|Universitat Dortmund
Technical University of Munich|TU-Munchen|TUM Munich|>TUM School of Management
Trier University|Uni Trier|Universitat Trier
Universita della Svizzera italiana|USI Lugano|University of Lugano|USI
Universitat Bayreuth|Uni Bayreuth|University of Bayreuth
Universitat Bern|Uni Bern|UniBE|University of Bern
Universitat Duisburg-Essen|UDE|University of Duisburg-Essen
Universitat Klagenfurt|AAU Klagenfurt|Alpen-Adria-Universitat Klagenfurt
University of Applied Sciences and Arts Northwestern Switzerland|FHNW|Fachhochschule Nordwestschweiz
University of Applied Sciences and Arts of Southern Switzerland|SUPSI|Scuola universitaria professionale della Svizzera italiana
University of Augsburg|Uni Augsburg
University of Bamberg|Otto-Friedrich-Universitat Bamberg
University of Basel|UniBas|Uni Basel
University of Bremen|Uni Bremen
University of Cologne|Uni Koln|Universitat zu Koln|UzK
University of Erlangen-Nuremberg|Friedrich-Alexander-Universitat|FAU Erlangen|Uni Erlangen
University of Fribourg|Unifr|Universite de Fribourg|Universitat Freiburg (Schweiz)
University of Geneva|UNIGE|Universite de Geneve
University of Giessen|JLU Giessen|Justus-Liebig-Universitat Giessen
University of Greifswald|Ernst-Moritz-Arndt-Universitat Greifswald
University of Hamburg|UHH|Uni Hamburg
University of Hohenheim|Uni Hohenheim
University of Koblenz|University of Koblenz-Landau
University of Konstanz|Uni Konstanz
University of Lausanne|UNIL|Universite de Lausanne|>HEC Lausanne
University of Leipzig|Uni Leipzig|Alma Mater Lipsiensis
University of Liechtenstein|Uni Liechtenstein
University of Mannheim|Uni Mannheim
University of Natural Resources and Life Sciences, Vienna|BOKU|Universitat fur Bodenkultur Wien
University of Neuchatel|UniNE
University of Osnabruck|Uni Osnabruck
University of Paderborn|Uni Paderborn
University of Passau|Uni Passau
University of Potsdam|Uni Potsdam
University of Regensburg|Uni Regensburg
University of Rostock|Uni Rostock
University of Siegen|Uni Siegen
University of St. Gallen|HSG Sankt Gallen|Hochschule St. Gallen|Uni St. Gallen
University of Stuttgart|Uni Stuttgart
University of Ulm|Uni Ulm
University of Wuppertal|Bergische Universitat Wuppertal
Vienna University of Technology|TUW|Technical University Vienna
Witten/Herdecke University|Uni Witten/Herdecke
Zurich University of Applied Sciences|ZHAW|Zurcher Hochschule fur Angewandte Wissenschaften
Zurich University of the Arts|ZHdK|Zurcher Hochschule der Kunste
`

const ROMANCE = `
AgroParisTech|Institut national agronomique Paris-Grignon|INA P-G
Aix-Marseille University|AMU Marseille|Aix-Marseille Universite
Arts et Metiers|ENSAM|Arts et Metiers ParisTech|Gadzarts
Audencia Business School|Audencia|Audencia Nantes
Autonomous University of Barcelona|UAB Barcelona|Universitat Autonoma de Barcelona
Autonomous University of Madrid|UAM Madrid|Universidad Autonoma de Madrid
Bocconi University|>SDA Bocconi
Ca' Foscari University of Venice|Ca' Foscari|Universita Ca' Foscari|Ca Foscari Venezia
Carlos III University of Madrid|UC3M|Universidad Carlos III de Madrid|Carlos III
Catholic University of Portugal|Catolica Lisbon|Universidade Catolica Portuguesa
Catholic University of the Sacred Heart|Universita Cattolica del Sacro Cuore|Cattolica Milano|UCSC Milano|Universita Cattolica
Centrale Lyon|Ecole Centrale de Lyon
Centrale Nantes|Ecole Centrale de Nantes
CentraleSupelec|CentraleSupélec|Centrale Paris|Ecole Centrale des Arts et Manufactures|ECP Paris
Comillas Pontifical University|ICADE|ICAI|Universidad Pontificia Comillas|Comillas
Complutense University of Madrid|Universidad Complutense de Madrid|Complutense de Madrid
Conservatoire national des arts et metiers|CNAM|Le Cnam
Deusto University|University of Deusto|Universidad de Deusto|>Deusto Business School|Deusto
EADA Business School|EADA
Ecole des Hautes Etudes Commerciales de Paris|HEC|HEC School of Management|HEC Jouy-en-Josas
Ecole des hautes etudes en sciences sociales|EHESS
Ecole des Ponts ParisTech|ENPC|Ecole nationale des ponts et chaussees|Ponts et Chaussees|Ponts ParisTech|Ecole des Ponts
Ecole nationale d'administration|ENA|INSP|Institut national du service public|ENA Strasbourg
Ecole nationale de la statistique et de l'administration economique|ENSAE|ENSAE Paris|ENSAE ParisTech
Ecole Normale Superieure de Lyon|ENS Lyon|ENS de Lyon
Ecole Normale Superieure de Paris|Ecole normale superieure|Ulm Paris|rue d'Ulm
Ecole Normale Superieure Paris-Saclay|ENS Cachan|ENS Paris-Saclay
Ecole Polytechnique|X|Ecole Polytechnique Palaiseau|Ecole polytechnique de Paris|X Paris
Ecole pour l'informatique et les techniques avancees|EPITA
EDHEC Business School|EDHEC
EM Lyon Business School|EMLYON|emlyon business school|EM Lyon|ESC Lyon
ENSEEIHT|N7 Toulouse|INP-ENSEEIHT
ENSTA Paris|ENSTA|ENSTA ParisTech|Ecole nationale superieure de techniques avancees
ESCP Business School|ESCP Paris|Sup de Co Paris|ESCP-EAP
ESIEE Paris|ESIEE
Grenoble Ecole de Management|GEM Grenoble|Grenoble EM|GEM
Grenoble Institute of Technology|Grenoble INP|INP Grenoble|INPG|Institut polytechnique de Grenoble
IED|Istituto Europeo di Design
INSA Lyon|Institut National des Sciences Appliquees de Lyon
INSA Rennes|Institut National des Sciences Appliquees de Rennes
INSA Toulouse|Institut National des Sciences Appliquees de Toulouse
Institut Mines-Telecom Atlantique|IMT Atlantique|Telecom Bretagne|Mines Nantes
Institut superieur de l'aeronautique et de l'espace|ISAE-SUPAERO|SUPAERO|Sup'Aero
Instituto Superior Tecnico|IST Lisbon|Tecnico Lisboa|Técnico|Tecnico
ISCTE – University Institute of Lisbon|ISCTE|ISCTE-IUL|Instituto Universitario de Lisboa
ISEG Lisbon School of Economics and Management|ISEG|ISEG Lisboa|Lisbon School of Economics and Management
Iuav University of Venice|IUAV|IUAV Venezia
IULM University|IULM
KEDGE Business School|KEDGE|BEM Bordeaux|Euromed Marseille|Euromed Management
Libera Universita Internazionale degli Studi Sociali|LUISS|LUISS Guido Carli
MIP Politecnico di Milano|MIP Milano
National University of Distance Education|UNED|Universidad Nacional de Educacion a Distancia
Neoma Business School|NEOMA|Rouen Business School|Reims Management School
NOVA University Lisbon|Universidade Nova de Lisboa|Nova Lisboa|>Nova SBE|>Nova School of Business and Economics
Open University of Catalonia|UOC|Universitat Oberta de Catalunya
Panthéon-Sorbonne University|Paris 1|Universite Paris 1 Pantheon-Sorbonne|Paris 1 Pantheon-Sorbonne|University of Paris 1|Pantheon-Sorbonne University|Paris 1 Pantheon-Sorbonne University|Pantheon-Sorbonne
Paris 8 University|Universite Paris 8|Paris 8 Vincennes-Saint-Denis
Paris Cite University|Universite Paris Cite|Paris Diderot University|Universite Paris Diderot|Paris 7|Universite Paris Descartes|Paris Descartes|Paris 5|Paris Diderot|Universite Paris 7|Universite Paris 5
Paris Dauphine University|Paris Dauphine|Dauphine|Universite Paris-Dauphine|Paris 9|Universite Paris Dauphine - PSL
Paris Nanterre University|Paris Nanterre|Paris 10|Universite Paris Nanterre|Paris X|Nanterre
Paris-Pantheon-Assas University|Assas|Paris 2|Pantheon-Assas|Universite Pantheon-Assas
Paris-Saclay University|Paris-Saclay|Universite Paris-Saclay|Universite Paris-Sud|Paris 11|Paris-Sud
Polytechnic University of Bari|PoliBa|Politecnico di Bari
Polytechnic University of Bucharest|Politehnica Bucharest|UPB Bucharest|Universitatea Politehnica din Bucuresti|University Politehnica of Bucharest
Polytechnic University of Catalonia|UPC|UPC BarcelonaTech|Universidad Politecnica de Cataluna
Polytechnic University of Madrid|Politecnica de Madrid|UPM Spain
Polytechnic University of Milan|Milan Polytechnic|Politecnico Milano|Polytechnic of Milan
Polytechnic University of Turin|Turin Polytechnic|Politecnico Torino|Polytechnic of Turin
Pompeu Fabra University|UPF
PSL University|PSL|Paris Sciences et Lettres
Ramon Llull University|URL Barcelona|Universitat Ramon Llull
Roma Tre University|Roma Tre|Universita degli Studi Roma Tre|Rome 3
Rovira i Virgili University|URV|Universitat Rovira i Virgili
Sant'Anna School of Advanced Studies|Scuola Superiore Sant'Anna|SSSA Pisa|Sant'Anna Pisa
Sapienza University of Rome|Roma La Sapienza|Rome 1|Universita di Roma|Sapienza Roma
Sciences Po Bordeaux|IEP Bordeaux
Sciences Po Grenoble|IEP Grenoble
Sciences Po Lille|IEP Lille
Sciences Po Lyon|IEP Lyon
Sciences Po Toulouse|IEP Toulouse
Scuola Normale Superiore di Pisa|SNS|Normale di Pisa|Scuola Normale Superiore|La Normale
Skema Business School|SKEMA
Sorbonne Nouvelle University|Paris 3|Sorbonne Nouvelle|Universite Sorbonne Nouvelle
Sorbonne University|Paris 6|Paris 4|UPMC|Paris VI|Paris IV|Sorbonne|La Sorbonne|Paris-Sorbonne
TBS Education|Toulouse Business School|TBS Toulouse
Telecom Paris|ENST Paris|Telecom ParisTech|ENST|Ecole nationale superieure des telecommunications
Tor Vergata University of Rome|Tor Vergata|Roma Tor Vergata|Universita di Roma Tor Vergata|Rome 2
Toulouse 1 Capitole University|Toulouse 1|UT1 Capitole|Universite Toulouse 1 Capitole|Universite Toulouse Capitole
Toulouse III – Paul Sabatier University|Paul Sabatier University|Universite Paul Sabatier|Toulouse 3|Universite Toulouse III Paul Sabatier
Toulouse School of Economics|TSE Toulouse|TSE
University of A Coruna|UDC Coruna|Universidade da Coruna
University of Aveiro|UAveiro
University of Barcelona|Universitat de Barcelona|UB Barcelona
University of Bologna|UniBo Bologna|Alma Mater Bologna|Alma Mater Studiorum|>Bologna Business School
University of Bordeaux|Universite de Bordeaux|Bordeaux 1
University of Catania|UniCT
University of Coimbra|UCoimbra|Universidade de Coimbra|Coimbra
University of Evora|UEvora
University of Florence|UniFi
University of Genoa|UniGe Genova
University of Granada|UGR
University of Lille|ULille|Lille 1
University of Lisbon|ULisboa|Universidade de Lisboa|Universidade Classica de Lisboa
University of Lorraine|Universite de Lorraine
University of Malaga|UMA Malaga
University of Milan|UniMi|La Statale Milano|Universita Statale di Milano|Statale di Milano|Universita degli Studi di Milano
University of Milano-Bicocca|Bicocca|UniMiB|Milano-Bicocca|Universita di Milano-Bicocca
University of Minho|UMinho|Universidade do Minho
University of Murcia|UMU Murcia
University of Naples Federico II|UniNa|Napoli Federico II
University of Navarra|UNAV|Universidad de Navarra
University of Oviedo|UniOvi
University of Padua
University of Palermo|UniPa
University of Pavia|UniPv
University of Pisa|UniPi
University of Porto|UPorto|Universidade do Porto|>FEUP|>Faculdade de Engenharia da Universidade do Porto|>FEP Porto|>Porto Business School
University of Rennes|Rennes 1|Universite de Rennes 1
University of Salamanca|USAL|Salamanca
University of Santiago de Compostela|USC Santiago|Universidade de Santiago de Compostela
University of Siena|UniSi
University of Strasbourg|Unistra|Universite de Strasbourg|Louis Pasteur University
University of Technology of Compiegne|UTC Compiegne|Universite de technologie de Compiegne
University of the Basque Country|EHU|UPV/EHU|Euskal Herriko Unibertsitatea
University of Trento|UniTn
University of Trieste|UniTs
University of Turin|UniTo|Universita degli Studi di Torino
University of Valencia|Universitat de Valencia|UV Valencia
University of Verona|UniVr
University of Vigo|UVigo|Universidade de Vigo
University of Zaragoza|UniZar
`

const NORTHERN_AND_EASTERN = `
Aalborg University|AAU Aalborg|Aalborg Universitet
Aalto University|TKK|HUT Helsinki|TaiK|HSE Helsinki|>Aalto School of Business|>Aalto ARTS|>Aalto School of Science
Aarhus University|Aarhus Universitet|AU Aarhus|>Aarhus School of Business
Abo Akademi University
Academy of Economic Studies Bucharest|ASE Bucuresti|Academia de Studii Economice
AGH University of Krakow|Akademia Górniczo-Hutnicza|AGH Krakow
Alexandru Ioan Cuza University|UAIC|Universitatea Alexandru Ioan Cuza|University of Iasi
Aristotle University of Thessaloniki|AUTh|Αριστοτέλειο Πανεπιστήμιο Θεσσαλονίκης
Athens University of Economics and Business|AUEB|ASOEE
Babes-Bolyai University|UBB|Babeș-Bolyai
Bauman Moscow State Technical University|Bauman|МГТУ|МГТУ им. Баумана|BMSTU|MSTU Bauman|Bauman University
BI Norwegian Business School|BI|BI Oslo|Handelshoyskolen BI|BI Norwegian School of Management
Blekinge Institute of Technology|BTH|Blekinge tekniska hogskola
Brno University of Technology|BUT Brno|VUT|VUT Brno|Vysoke uceni technicke v Brne
Budapest University of Technology and Economics|BME|Budapesti Muszaki es Gazdasagtudomanyi Egyetem|TU Budapest|BME Budapest
Charles University|UK Praha|Univerzita Karlova v Praze|Karlova univerzita
Comenius University|Univerzita Komenskeho|Comenius University in Bratislava|UK Bratislava
Copenhagen Business School|CBS Copenhagen
Corvinus University of Budapest|Corvinus|Budapesti Corvinus Egyetem|BCE Budapest
Cracow University of Economics|UEK|Uniwersytet Ekonomiczny w Krakowie
Cracow University of Technology|Politechnika Krakowska|PK Krakow
Czech Technical University in Prague|CVUT Praha|ČVUT|Czech Technical University
Delft University of Technology|TUD Delft|Delft University|Technische Hogeschool Delft
Eindhoven University of Technology|TUE|TU/e Eindhoven
Eotvos Lorand University|ELTE Budapest|Eötvös Loránd
Erasmus University Rotterdam|EUR|EUR Rotterdam|Erasmus Universiteit Rotterdam|>RSM|>RSM Erasmus|>Erasmus School of Economics
European University at St. Petersburg|EUSP
Far Eastern Federal University|FEFU|ДВФУ
Gdansk University of Technology|Politechnika Gdanska|PG Gdansk
Ghent University|UGent|Universiteit Gent|RUG Gent|Rijksuniversiteit Gent
Haaga-Helia University of Applied Sciences|Haaga-Helia|Haaga-Helia ammattikorkeakoulu
HAN University of Applied Sciences|HAN Arnhem|Hogeschool van Arnhem en Nijmegen
Hanken School of Economics|Hanken Svenska handelshogskolan|Swedish School of Economics
HEC Liege|HEC-ULg
Hogeschool van Amsterdam|HvA|Amsterdam University of Applied Sciences
IT University of Copenhagen|ITU Copenhagen|IT-Universitetet i Kobenhavn|IT-Universitetet
ITMO University|ITMO|ИТМО|Saint Petersburg ITMO
Jagiellonian University|Jagiellonian
Jonkoping University|JU Jonkoping|>JIBS
Karolinska Institute|Karolinska Institutet|Karolinska|KI Stockholm
Kaunas University of Technology|Kauno technologijos universitetas|KTU
Kazan Federal University|KFU Kazan|КФУ|Kazan State University
Kozminski University|Akademia Leona Kozminskiego|ALK Warsaw|Leon Kozminski Academy|ALK
KTH Royal Institute of Technology|KTH Stockholm|Kungliga Tekniska högskolan|Royal Institute of Technology in Stockholm|Royal Institute of Technology Stockholm
KU Leuven|K.U.Leuven|Catholic University of Louvain (Dutch)|Katholieke Universiteit te Leuven
Kyiv Polytechnic Institute|KPI|КПІ|Igor Sikorsky Kyiv Polytechnic Institute|NTUU KPI|KPI Kyiv|National Technical University of Ukraine
Lappeenranta-Lahti University of Technology|LUT|LUT Lappeenranta|Lappeenrannan teknillinen yliopisto
Leiden University|Leiden|Rijksuniversiteit Leiden
Linkoping University|LiTH
Linnaeus University|Linneuniversitetet|LNU Vaxjo
Lodz University of Technology|Politechnika Lodzka|PL Lodz
Lomonosov Moscow State University|MSU Moscow|Московский государственный университет|Moscow State Univ|Lomonosov|Lomonosov University
Lulea University of Technology|Lulea tekniska universitet|LTU Lulea
Lund University|LU Lund|Lunds tekniska hogskola|LTH|LUSEM|Lund
Lviv Polytechnic|Lviv Polytechnic National University|Львівська політехніка
Maastricht University|Universiteit Maastricht|UM Maastricht|Rijksuniversiteit Limburg|Maastricht
Malardalen University|Malardalens universitet|MDU Vasteras|MDH
Malmo University|Malmo universitet|MAU Malmo|Malmo hogskola
Masaryk University|Masarykova univerzita|MUNI|MU Brno
Metropolia University of Applied Sciences|Metropolia|Metropolia ammattikorkeakoulu
Mid Sweden University|Mittuniversitetet
Moscow Institute of Physics and Technology|MFTI|PhysTech|Moscow Phystech
Moscow State Institute of International Relations|MGIMO|МГИМО|MGIMO University
National and Kapodistrian University of Athens|NKUA|EKPA|University of Athens|ΕΚΠΑ
National Research Nuclear University MEPhI|MEPhI|МИФИ|Moscow Engineering Physics Institute
National Research University Higher School of Economics|HSE Moscow|Vyshka
National Technical University of Athens|ΕΜΠ|EMP Athens|Ethniko Metsovio Polytechneio
National University of Kyiv-Mohyla Academy|Kyiv-Mohyla Academy|NaUKMA|Києво-Могилянська академія
New Economic School|NES Moscow|РЭШ
Nicolaus Copernicus University|UMK|Uniwersytet Mikolaja Kopernika|UMK Torun
Norwegian School of Economics|NHH Bergen|Norges Handelshøyskole
Norwegian University of Life Sciences|NMBU
Norwegian University of Science and Technology|NTNU Trondheim|Norges tekniske hogskole|NTH
Novosibirsk State University|NSU Novosibirsk|НГУ
Open University of the Netherlands|Open Universiteit
Oslo Metropolitan University|OsloMet|Hogskolen i Oslo og Akershus|HiOA
Palacky University|Univerzita Palackeho|UPOL
Plekhanov Russian University of Economics|Plekhanov|РЭУ им. Плеханова
Poznan University of Technology|Politechnika Poznanska|PP Poznan
Radboud University|Radboud|Radboud University Nijmegen|Radboud Universiteit|Katholieke Universiteit Nijmegen|Catholic University of Nijmegen
Reykjavik University|Haskolinn i Reykjavik|HR Reykjavik
Riga Technical University|RTU|Rigas Tehniska universitate
Roskilde University|RUC Roskilde|Roskilde Universitet|RUC
Saint Petersburg Polytechnic University|SPbPU|Polytech St. Petersburg|СПбПУ|Peter the Great St. Petersburg Polytechnic University
Saint Petersburg State University|SPbSU|Saint Petersburg University|Leningrad State University|Санкт-Петербургский государственный университет
SGH Warsaw School of Economics|SGH|Warsaw School of Economics|Szkola Glowna Handlowa|Szkoła Główna Handlowa w Warszawie
Silesian University of Technology|Politechnika Slaska
Skolkovo Institute of Science and Technology|Skoltech
Slovak University of Technology|STU Bratislava|Slovenska technicka univerzita|STUBA
Sofia University|St. Kliment Ohridski|Sofia University St. Kliment Ohridski|Софийски университет
Stockholm School of Economics|HHS Stockholm|Handels Stockholm
Stockholm University|Stockholms universitet|SU Stockholm
Taltech|Tallinn University of Technology|TTU Tallinn|Tallinna Tehnikaulikool|TalTech
Tampere University|TTY|TUT Tampere|Tampere Technical University
Taras Shevchenko National University of Kyiv|Kyiv University|Kiev University|Taras Shevchenko University|КНУ|Київський національний університет|Київський національний університет імені Тараса Шевченка
Technical University of Denmark|DTU Lyngby|DTU Denmark|Technical Univ. of Denmark
Technical University of Kosice|TUKE
Tilburg University|Tilburg|Universiteit van Tilburg|Katholieke Universiteit Brabant|TiU
Tomsk State University|TSU Tomsk|ТГУ
Turku School of Economics|TSE Turku|Turun kauppakorkeakoulu
Umea University
University of Agder|UiA|Universitetet i Agder
University of Amsterdam|UvA|Universiteit Amsterdam|GU Amsterdam|>Amsterdam Business School
University of Antwerp|UAntwerpen|UAntwerp|UFSIA|>Antwerp Management School
University of Belgrade|Univerzitet u Beogradu|Универзитет у Београду
University of Bergen|UiB|Universitetet i Bergen
University of Boras|Hogskolan i Boras
University of Bucharest|Universitatea din Bucuresti|UniBuc
University of Copenhagen|UCPH|KU Kobenhavn|Copenhagen University
University of Debrecen|Debreceni Egyetem
University of Eastern Finland|UEF|Ita-Suomen yliopisto|University of Kuopio|University of Joensuu
University of Economics in Prague|VSE Praha|VSE Prague|Vysoka skola ekonomicka|Prague University of Economics and Business|VSE
University of Gdansk|Uniwersytet Gdanski
University of Gothenburg|GU Goteborg|>Handelshogskolan i Goteborg|>School of Business, Economics and Law Gothenburg|Handels Goteborg
University of Groningen|RUG|Rijksuniversiteit Groningen|State University of Groningen|RuG Groningen|UG Groningen
University of Helsinki|HY Helsinki|UH Helsinki
University of Iceland|Haskoli Islands|HI Reykjavik
University of Jyvaskyla
University of Lapland|Lapin yliopisto
University of Latvia|Latvijas Universitate|LU Riga
University of Liege|ULiege|Universite de Liege|ULg
University of Ljubljana|Univerza v Ljubljani|UL Ljubljana
University of Lodz|Uniwersytet Lodzki
University of Luxembourg|Uni.lu|Universite du Luxembourg
University of Maribor|Univerza v Mariboru
University of Mons|UMONS
University of Namur|UNamur|FUNDP
University of Nicosia|UNic Nicosia
University of Novi Sad|Univerzitet u Novom Sadu
University of Oslo|UiO|Universitetet i Oslo
University of Oulu|Oulu University
University of Patras|UPatras
University of Pecs|Pecsi Tudomanyegyetem
University of Piraeus|UniPi Piraeus
University of Silesia|Uniwersytet Slaski
University of Southern Denmark|SDU|Syddansk Universitet|SDU Odense
University of Stavanger|UiS|Universitetet i Stavanger
University of Szeged|Szegedi Tudomanyegyetem
University of Tartu|Tartu Ulikool|UT Tartu
University of Tromso|UiT|UiT The Arctic University of Norway|Norges arktiske universitet
University of Turku|UTU|Turku University
University of Twente|UTwente|Universiteit Twente|UT Twente
University of Vaasa|Vaasan yliopisto|UVA Vaasa
University of Warsaw|UW Warsaw|Uniwersytet Warszawski
University of Wroclaw|Uniwersytet Wroclawski|UWr
University of Zagreb|Sveuciliste u Zagrebu|UniZG|>FER Zagreb|>Fakultet elektrotehnike i racunarstva
Uppsala University|Uppsala
Ural Federal University|UrFU|УрФУ|Ural State University
Utrecht University|UU Utrecht|Rijksuniversiteit Utrecht|>Utrecht School of the Arts
V. N. Karazin Kharkiv National University|Karazin University|Kharkiv University
Vilnius Gediminas Technical University|VGTU|Vilnius Tech|Vilniaus Gedimino technikos universitetas|VilniusTech
Vilnius University|VU Vilnius|Vilniaus universitetas
Vlerick Business School|Vlerick|Vlerick Leuven Gent
Vrije Universiteit Amsterdam|VU Amsterdam University|Vrije Universiteit|VU University
Wageningen University and Research|Wageningen|Landbouwuniversiteit Wageningen
Warsaw University of Technology|PW Warsaw|WUT Warsaw|Warsaw Polytechnic
Wroclaw University of Science and Technology|Wroclaw University of Technology|PWr|Wroclaw Polytechnic
`

const ASIA_AND_PACIFIC = `
Ajou University|아주대학교
Aligarh Muslim University|AMU Aligarh
Amity University|Amity Noida|Amity
Anna University|Anna Univ Chennai|>College of Engineering, Guindy|>CEG Guindy
Asian Institute of Technology|AIT Bangkok
Ateneo de Manila University|Ateneo|AdMU|Ateneo de Manila
Auckland University of Technology|AUT Auckland|AUT
Australian National University|ANU Canberra
Bandung Institute of Technology|ITB|Institut Teknologi Bandung|ITB Bandung
Bangladesh University of Engineering and Technology|BUET
Beihang University|BUAA|北京航空航天大学|Beijing University of Aeronautics and Astronautics
Beijing Foreign Studies University|BFSU|北京外国语大学
Beijing Institute of Technology|北京理工大学|BIT Beijing
Beijing Normal University|BNU|北京师范大学
Beijing University of Posts and Telecommunications|北京邮电大学
Binus University|BINUS|Bina Nusantara University
Birla Institute of Technology and Science|BITS|BITS-Pilani|BITS Goa|BITS Hyderabad
Birla Institute of Technology, Mesra|BIT Mesra
Bond University|Bond Gold Coast
BRAC University|BRACU
Central South University|中南大学|CSU Changsha
Central University of Finance and Economics|CUFE|中央财经大学
Charles Sturt University|CSU Australia
Cheung Kong Graduate School of Business|CKGSB|长江商学院
Chiang Mai University|CMU Chiang Mai|มหาวิทยาลัยเชียงใหม่
China Europe International Business School|CEIBS|中欧国际工商学院
China University of Political Science and Law|CUPL|中国政法大学
Chinese University of Hong Kong|香港中文大學|CU Hong Kong
Chongqing University|重庆大学
Chulalongkorn University|Chula|จุฬาลงกรณ์มหาวิทยาลัย
Chung-Ang University|중앙대학교|CAU Seoul
Chuo University|中央大学
City University of Hong Kong|CityU|香港城市大學|CityUHK
College of Engineering, Pune|COEP
COMSATS University|COMSATS
Curtin University|Curtin|Curtin University of Technology|Western Australian Institute of Technology
Dalian University of Technology|大连理工大学|DUT Dalian
De La Salle University|DLSU|La Salle Manila
Deakin University|Deakin
Delhi Technological University|DTU Delhi|Delhi College of Engineering|DCE Delhi|DCE
Doshisha University|同志社大学|Doshisha
East China Normal University|ECNU|华东师范大学
Ewha Womans University|Ewha|이화여자대학교
FAST National University|FAST-NUCES|NUCES
Flinders University|Flinders
FPT University|FPT Hanoi
Gadjah Mada University|UGM|Universitas Gadjah Mada
Griffith University|Griffith Brisbane
Hanoi University of Science and Technology|HUST Hanoi|Bach Khoa Hanoi|Dai hoc Bach khoa Ha Noi
Hanyang University|Hanyang|한양대학교
Harbin Institute of Technology|哈尔滨工业大学
Hitotsubashi University|一橋大学|Hitotsubashi
Hokkaido University|北海道大学|Hokudai
Hong Kong Baptist University|HKBU|香港浸會大學
Hong Kong Polytechnic University|PolyU|香港理工大學|Hong Kong Polytechnic
Hong Kong University of Science and Technology|香港科技大學|UST Hong Kong|HKUST Business School
Huazhong University of Science and Technology|HUST Wuhan|华中科技大学|HUST
Hunan University|湖南大学|HNU Changsha
Indian Institute of Foreign Trade|IIFT
Indian Institute of Management Ahmedabad|IIM A|IIM-Ahmedabad
Indian Institute of Management Bangalore|IIM B
Indian Institute of Management Calcutta|IIM C|IIM Kolkata|IIM Joka
Indian Institute of Management Indore|IIM Indore|IIM-I
Indian Institute of Management Kozhikode|IIM Kozhikode|IIM-K|IIMK
Indian Institute of Management Lucknow|IIM Lucknow|IIM-L|IIML
Indian Institute of Science|IISc Bengaluru|Tata Institute Bangalore
Indian Institute of Technology (BHU) Varanasi|IIT BHU|IT-BHU|IIT Varanasi|IIT (BHU)
Indian Institute of Technology (ISM) Dhanbad|IIT Dhanbad|ISM Dhanbad|Indian School of Mines
Indian Institute of Technology Bombay|IIT B|IIT Powai
Indian Institute of Technology Delhi|IIT D|IIT-D
Indian Institute of Technology Gandhinagar|IIT Gandhinagar|IITGN
Indian Institute of Technology Guwahati|IIT G|IIT-G
Indian Institute of Technology Indore|IIT Indore
Indian Institute of Technology Kharagpur|IIT-KGP|KGP|IIT-Kharagpur
Indian Institute of Technology Madras|IIT M|IIT-Madras
Indian Institute of Technology Roorkee|IIT R|IIT-R|Thomason College
Indian Institute of Technology Ropar|IIT Ropar
Indian School of Business|ISB|ISB Hyderabad|ISB Mohali
Indian Statistical Institute|ISI Kolkata
Indraprastha Institute of Information Technology Delhi|IIIT Delhi|IIIT-D
Institut Teknologi Sepuluh Nopember|ITS Surabaya
International Institute of Information Technology, Bangalore|IIIT Bangalore|IIIT-B|IIITB
International Institute of Information Technology, Hyderabad|IIIT Hyderabad|IIIT-H|IIITH
Jadavpur University|Jadavpur
James Cook University|JCU
Jamia Millia Islamia|JMI|Jamia
Jilin University|吉林大学
Jinan University|暨南大学
Kasetsart University|KU Bangkok
Keio University|慶應|Keio Gijuku|慶応義塾大学
King Mongkut's University of Technology Thonburi|KMUTT
Kobe University|神戸大学
Korea Advanced Institute of Science and Technology|카이스트|한국과학기술원|KAIST Daejeon
Korea University|KU Seoul|Goryeo University
Kwansei Gakuin University|関西学院大学
Kyoto University|京大|Kyoto Univ|Kyoto Imperial University
Kyung Hee University|경희대학교|Kyunghee
Kyushu University|九州大学|Kyudai
La Trobe University|La Trobe
Lahore University of Management Sciences|LUMS Lahore
Lanzhou University|兰州大学
Lingnan University|LU Hong Kong
Lucknow University|University of Lucknow
Macquarie University|Macquarie|MQ Sydney|>MGSM|>Macquarie Graduate School of Management
Mahidol University|Mahidol
Malaviya National Institute of Technology Jaipur|MNIT Jaipur|NIT Jaipur
Manipal Academy of Higher Education|Manipal University|MAHE|Manipal|>Manipal Institute of Technology|>MIT Manipal
Massey University|Massey
Meiji University|明治大学
Monash University|Monash Uni|>Monash Business School
Motilal Nehru National Institute of Technology|MNNIT|NIT Allahabad
Nagoya University|名古屋大学|Meidai
Nanjing University|南京大学|NJU
Nankai University|南开大学
Nanyang Technological University|NTU Nanyang|南洋理工大学|Nanyang Tech|>Nanyang Business School|>National Institute of Education
Narsee Monjee Institute of Management Studies|NMIMS
National Cheng Kung University|NCKU|國立成功大學|成大
National Chengchi University|NCCU|國立政治大學|政大
National Institute of Design|NID Ahmedabad
National Institute of Fashion Technology|NIFT
National Institute of Technology Calicut|NIT Calicut|NITC
National Institute of Technology Karnataka|NIT Surathkal|NITK|NITK Surathkal
National Institute of Technology Rourkela|NIT Rourkela
National Institute of Technology Tiruchirappalli|NIT Trichy|NITT|NIT Tiruchirappalli|REC Trichy
National Institute of Technology Warangal|NIT Warangal|NITW|REC Warangal
National Law School of India University|NLSIU|NLS Bangalore
National Taiwan University|國立臺灣大學|台大|台灣大學|NTU Taipei Taiwan
National Taiwan University of Science and Technology|NTUST|Taiwan Tech
National Tsing Hua University|NTHU|國立清華大學|Tsing Hua Hsinchu|清華大學 新竹
National University of Sciences and Technology|NUST Islamabad|National University of Sciences and Technology, Islamabad|NUST Pakistan
National University of Singapore|新加坡国立大学|NUS Singapore|University of Singapore|>NUS Business School|>Yale-NUS College
National Yang Ming Chiao Tung University|NYCU|National Chiao Tung University|NCTU|國立陽明交通大學|國立交通大學
Netaji Subhas University of Technology|NSUT|NSIT|Netaji Subhas Institute of Technology
Northwestern Polytechnical University|NWPU|西北工业大学|NPU Xi'an
O. P. Jindal Global University|JGU|Jindal
Ocean University of China|中国海洋大学
Osaka University|大阪大学|Handai
Peking University|Peking U|PKU Beijing|北大|>Guanghua School of Management|>Yenching Academy
Pohang University of Science and Technology|포항공과대학교|포스텍
Pusan National University|PNU|부산대학교
Renmin University of China|Renmin University|Renmin|中国人民大学|Renda|People's University of China|人民大学|RUC Beijing
Rikkyo University|立教大学
Ritsumeikan University|立命館大学|Ritsumeikan|>Ritsumeikan Asia Pacific University
Royal Melbourne Institute of Technology|RMIT Melbourne|RMIT Vietnam
Seoul National University|서울대|SNU|SNU Korea
Shandong University|山东大学|SDU Jinan
Shanghai International Studies University|SISU|上海外国语大学
Shanghai Jiao Tong University|Jiaoda|上海交大|SJTU Shanghai|Jiao Tong University
Shanghai University of Finance and Economics|SUFE|上海财经大学
Shri Ram College of Commerce|SRCC
Sichuan University|四川大学|SCU Chengdu
Singapore Management University|SMU Singapore|Singapore Management
Singapore University of Technology and Design|SUTD
Sogang University|서강대학교|Sogang
Sophia University|上智大学|Jochi University|Sophia Tokyo
South China University of Technology|SCUT|华南理工大学
Southeast University, Nanjing|东南大学|SEU Nanjing
Southern University of Science and Technology|SUSTech|南方科技大学
Sri Lanka Institute of Information Technology|SLIIT
SRM Institute of Science and Technology|SRM University|SRMIST
St. Stephen's College, Delhi|St Stephens Delhi|St. Stephen's Delhi
Sun Yat-sen University|SYSU|中山大学|Zhongshan University
Sungkyunkwan University|SKKU|성균관대학교
Swinburne University of Technology|Swinburne
Symbiosis International University|Symbiosis Pune|>SIBM Pune|SIBM|Symbiosis
Thammasat University|Thammasat
Tianjin University|天津大学|TJU|Peiyang University
Tohoku University|東北大学
Tokyo Institute of Technology|東京工業大学|Titech|Institute of Science Tokyo|Science Tokyo|TokyoTech
Tokyo University of Foreign Studies|TUFS|東京外国語大学
Tokyo University of Science|東京理科大学|Science University of Tokyo
Tongji University|同济大学|Tongji
Tribhuvan University|TU Kathmandu
Tsinghua University|Tsinghua Univ|清华|>Schwarzman Scholars|>Tsinghua SEM|>Tsinghua School of Economics and Management
Universiti Kebangsaan Malaysia|UKM|National University of Malaysia
Universiti Putra Malaysia|UPM Serdang|UPM Malaysia
Universiti Sains Malaysia|USM Penang
Universiti Teknologi Malaysia|UTM Skudai|UTM Johor
Universiti Teknologi MARA|UiTM
University of Adelaide|Adelaide Uni|UofA Adelaide
University of Auckland|Auckland Uni|UoA Auckland|Te Whare Wananga o Tamaki Makaurau
University of Calcutta|Calcutta University|CU Kolkata
University of Canterbury|UC Christchurch|Canterbury NZ|Canterbury University New Zealand
University of Colombo|Colombo University
University of Delhi|DU Delhi|Delhi Univ|>Faculty of Management Studies Delhi|>FMS Delhi|>Delhi School of Economics
University of Dhaka|Dhaka University
University of Electronic Science and Technology of China|UESTC|电子科技大学
University of Hong Kong|香港大學|HKU Hong Kong|Hong Kong University
University of Hyderabad|UoH Hyderabad|Hyderabad Central University
University of Indonesia|UI Jakarta|UI Depok
University of International Business and Economics|UIBE|对外经济贸易大学
University of Karachi|Karachi University
University of Macau|UM Macau|澳門大學
University of Madras|Madras University
University of Malaya|UM Malaya|Universiti Malaya|University Malaya|UM Kuala Lumpur
University of Melbourne|Melb Uni|UoM Melbourne|>Melbourne Business School
University of Moratuwa|Moratuwa
University of Mumbai|University of Bombay|Bombay University|Mumbai University|>Jamnalal Bajaj Institute of Management Studies|>JBIMS
University of New South Wales|UNSW Australia|New South Wales University of Technology|>AGSM|>Australian Graduate School of Management
University of Newcastle, Australia|Newcastle NSW
University of Otago|Otago|Otago Uni|UoO Dunedin
University of Peradeniya|Peradeniya
University of Pune|Savitribai Phule Pune University|SPPU|Pune University
University of Queensland|Queensland Uni|University of QLD
University of Santo Tomas|UST Manila
University of Science and Technology Beijing|USTB|北京科技大学
University of Science and Technology of China|中国科学技术大学|中科大
University of South Australia|UniSA
University of Southern Queensland|USQ|UniSQ
University of Sydney|Usyd Sydney|悉尼大学|Univ of Sydney
University of Tasmania|UTAS
University of Technology Sydney|UTS Sydney|University of Technology, Sydney|NSW Institute of Technology
University of the Philippines|UP Diliman|University of the Philippines Diliman|UP Manila|UPD Diliman
University of Tokyo|東大|Tokyo Imperial University|Univ. of Tokyo
University of Tsukuba|筑波大学|Tsukuba
University of Waikato|Waikato
University of Western Australia|UWA Perth
University of Wollongong|UOW
Veermata Jijabai Technological Institute|VJTI
Vellore Institute of Technology|VIT|VIT Vellore|VIT University
Victoria University of Wellington|Te Herenga Waka|VUW|Vic Uni Wellington
Vietnam National University, Hanoi|VNU Hanoi|VNU
Visvesvaraya Technological University|VTU
Waseda University|早大|Waseda Univ|早稲田
Western Sydney University|University of Western Sydney|UWS Sydney|WSU Sydney
Wuhan University|武汉大学|WHU Wuhan
Xavier School of Management|XLRI|XLRI Jamshedpur|Xavier Labour Relations Institute
Xi'an Jiaotong University|XJTU|西安交通大学|Xian Jiaotong
Xiamen University|厦门大学|XMU
Yokohama National University|横浜国立大学|YNU
Yonsei University|연세대|Yonsei Univ|SKY Yonsei
Zhejiang University|浙大|Zheda|Zhejiang Univ|Hangzhou University
Zhengzhou University|郑州大学
`

const AFRICA_AND_MIDDLE_EAST = `
Addis Ababa University|AAU Addis Ababa|Haile Selassie I University
Ahmadu Bello University|ABU Zaria
Ain Shams University|جامعة عين شمس|Ain Shams
American University in Cairo|AUC|الجامعة الأمريكية بالقاهرة
American University of Beirut|الجامعة الأميركية في بيروت|AUB Beirut
American University of Sharjah|AUS Sharjah
Amirkabir University of Technology|Tehran Polytechnic|AUT Tehran
Ankara University|Ankara Universitesi
Ashesi University|Ashesi
Bar-Ilan University|BIU|אוניברסיטת בר אילן|Bar Ilan
Ben-Gurion University of the Negev|BGU|Ben Gurion University|אוניברסיטת בן גוריון
Bezalel Academy of Arts and Design|Bezalel
Bilkent University|İhsan Doğramacı Bilkent Üniversitesi
Birzeit University|Birzeit
Bogazici University|Boğaziçi|BOUN|Boğaziçi Üniversitesi|Robert College Istanbul
Cairo University|جامعة القاهرة|Fuad University
Covenant University|Covenant Ota|Covenant
Egerton University|Egerton
Federal University of Technology Akure|FUTA
Galatasaray University|Galatasaray|Galatasaray Universitesi|GSU Istanbul
German University in Cairo|GUC
Gordon Institute of Business Science|GIBS
Hacettepe University|Hacettepe
Haifa University|University of Haifa|אוניברסיטת חיפה
Hebrew University of Jerusalem|האוניברסיטה העברית|Hebrew University in Jerusalem|HUJI Jerusalem
Istanbul Technical University|ITU Istanbul|İstanbul Teknik Üniversitesi|Istanbul Teknik Universitesi
Istanbul University|Istanbul Universitesi
Jomo Kenyatta University of Agriculture and Technology|JKUAT
Kenyatta University|KU Nairobi
Khalifa University|KU Abu Dhabi|Masdar Institute
King Abdulaziz University|جامعة الملك عبدالعزيز
King Abdullah University of Science and Technology|جامعة الملك عبدالله للعلوم والتقنية
King Fahd University of Petroleum and Minerals|جامعة الملك فهد للبترول والمعادن
King Saud University|KSU Riyadh|جامعة الملك سعود
Koc University|Koç Üniversitesi|Koc
Kuwait University|جامعة الكويت
Kwame Nkrumah University of Science and Technology|KNUST
Lebanese American University|LAU Beirut|LAU Byblos
Makerere University|Makerere|MUK Kampala
Marmara University|Marmara
Middle East Technical University|ODTÜ|Orta Doğu Teknik Üniversitesi|ODTU Ankara
Moi University|Moi Eldoret
Nelson Mandela University|NMMU|Nelson Mandela Metropolitan University
North-West University|NWU Potchefstroom|Potchefstroom University|NWU
Obafemi Awolowo University|OAU|University of Ife|OAU Ife
Ozyegin University|Ozyegin
Pan-Atlantic University|Lagos Business School|PAU Lagos
Qatar University|جامعة قطر
Reichman University|IDC Herzliya|Interdisciplinary Center Herzliya|IDC
Rhodes University|Rhodes Grahamstown|Rhodes
Sabanci University|Sabanci|Sabancı Üniversitesi
Saint Joseph University of Beirut|USJ Beirut|Universite Saint-Joseph
Sharif University of Technology|Sharif|Aryamehr University
Stellenbosch University|Universiteit Stellenbosch|Stellenbosch|Maties|US Stellenbosch|University of Stellenbosch|>USB Stellenbosch
Strathmore University|Strathmore
Technion – Israel Institute of Technology|הטכניון|Technion Haifa
Tel Aviv University|TAU|אוניברסיטת תל אביב|Tel-Aviv University
Tshwane University of Technology|TUT Pretoria
United Arab Emirates University|UAEU|UAE University
United States International University Africa|USIU|USIU Africa
University of Benin|UNIBEN
University of Botswana|UB Gaborone
University of Cape Town|UCT Cape Town|>UCT GSB|>Graduate School of Business Cape Town
University of Dar es Salaam|UDSM
University of Ghana|UG Legon|Legon|University of Ghana, Legon
University of Ibadan|UI Ibadan
University of Ilorin|UNILORIN
University of Johannesburg|UJ Johannesburg|Rand Afrikaans University
University of Khartoum|UofK
University of KwaZulu-Natal|UKZN|University of Natal
University of Lagos|UNILAG
University of Nigeria, Nsukka|UNN|University of Nigeria
University of Port Harcourt|UNIPORT
University of Pretoria|Tuks|UP Pretoria|>Onderstepoort
University of South Africa|UNISA
University of Tehran|Tehran University|دانشگاه تهران
University of the Free State|UFS Bloemfontein|UFS
University of the Western Cape|UWC
University of the Witwatersrand|Wits Johannesburg|Witwatersrand|>Wits Business School
University of Zambia|UNZA
University of Zimbabwe|UZ Harare
Weizmann Institute of Science|מכון ויצמן|Weizmann Rehovot
Yildiz Technical University|YTU|Yildiz Teknik Universitesi
`

const LATIN_AMERICA = `
Adolfo Ibanez University|UAI Chile|Universidad Adolfo Ibanez
Austral University|Universidad Austral|IAE Business School Austral
Autonomous University of Nuevo Leon|UANL|Universidad Autonoma de Nuevo Leon
Benemerita Universidad Autonoma de Puebla|BUAP
Colegio de Mexico|COLMEX|El Colegio de Mexico
EAFIT University|EAFIT|Universidad EAFIT
Escuela Politecnica Nacional|EPN Quito
Escuela Superior Politecnica del Litoral|ESPOL
Federal University of Bahia|UFBA|Universidade Federal da Bahia
Federal University of Ceara|UFC Fortaleza|Universidade Federal do Ceara
Federal University of Minas Gerais|UFMG|Universidade Federal de Minas Gerais
Federal University of Parana|UFPR|Universidade Federal do Parana
Federal University of Pernambuco|UFPE|Universidade Federal de Pernambuco
Federal University of Rio de Janeiro|Universidade do Brasil|UFRJ Rio|>COPPE|>COPPEAD
Federal University of Rio Grande do Sul|UFRGS|Universidade Federal do Rio Grande do Sul
Federal University of Santa Catarina|UFSC|Universidade Federal de Santa Catarina
Federal University of Sao Carlos|UFSCar
Federal University of Sao Paulo|UNIFESP
Federal University of Vicosa|UFV
Fluminense Federal University|UFF|Universidade Federal Fluminense|Federal Fluminense University
Fundacao Getulio Vargas|FGV EAESP|FGV Sao Paulo|FGV Rio|>EAESP
Icesi University|ICESI|Universidad Icesi
INCAE Business School|INCAE
Insper|Insper Sao Paulo|Ibmec Sao Paulo|Insper Instituto de Ensino e Pesquisa
Instituto Militar de Engenharia|IME Rio
Instituto Politecnico Nacional|IPN Mexico|IPN|National Polytechnic Institute
Instituto Tecnologico de Aeronautica|ITA|ITA Brazil|ITA Sao Jose dos Campos|Aeronautics Institute of Technology
Instituto Tecnologico de Costa Rica|TEC Costa Rica
ITESO Universidad Jesuita de Guadalajara|ITESO
Mackenzie Presbyterian University|Mackenzie|Universidade Presbiteriana Mackenzie
Metropolitan Autonomous University|UAM Mexico|Universidad Autonoma Metropolitana
Monterrey Institute of Technology and Higher Education|Monterrey Tech|Monterrey Institute of Technology|ITESM Monterrey|Tecnologico de Monterrey|>EGADE|>EGADE Business School
National Autonomous University of Mexico|UNAM Mexico|Universidad de Mexico|Mexico National Autonomous University
National Technological University, Argentina|UTN|Universidad Tecnologica Nacional|UTN Buenos Aires|National Technological University
National University of Colombia|UNAL|Universidad Nacional de Colombia|La Nacho|National University of Colombia Bogota
National University of Cordoba|UNC Cordoba|Universidad Nacional de Cordoba
National University of Engineering|UNI Lima|Universidad Nacional de Ingenieria
National University of La Plata|UNLP|Universidad Nacional de La Plata
National University of Rosario|UNR Rosario|Universidad Nacional de Rosario
National University of San Marcos|UNMSM|Universidad Nacional Mayor de San Marcos
Pontifical Catholic University of Argentina|UCA Argentina|Universidad Catolica Argentina
Pontifical Catholic University of Chile|PUC de Chile|UC Chile|Catolica de Chile|Universidad Catolica de Chile
Pontifical Catholic University of Ecuador|PUCE
Pontifical Catholic University of Minas Gerais|PUC Minas
Pontifical Catholic University of Parana|PUCPR
Pontifical Catholic University of Peru|PUCP|Catolica del Peru|Pontificia Universidad Catolica del Peru
Pontifical Catholic University of Rio Grande do Sul|PUCRS
Pontifical Xavierian University|Javeriana|Pontificia Universidad Javeriana|Universidad Javeriana
Rio de Janeiro State University|UERJ|Universidade do Estado do Rio de Janeiro
San Francisco de Quito University|USFQ|Universidad San Francisco de Quito
Santa Maria University|USM Valparaiso|UTFSM|Universidad Tecnica Federico Santa Maria|Federico Santa Maria Technical University
Sao Paulo State University|UNESP|Universidade Estadual Paulista
Simon Bolivar University|USB Caracas|Universidad Simon Bolivar
State University of Campinas|UNICAMP Campinas|University of Campinas
Torcuato di Tella University|UTDT|Di Tella|Universidad Torcuato Di Tella
Universidad Anahuac|Anahuac
Universidad Catolica Andres Bello|UCAB
Universidad Central de Venezuela|UCV Caracas|Central University of Venezuela
Universidad de Antioquia|UdeA
Universidad de Guadalajara|UdeG|University of Guadalajara Mexico
Universidad de la Republica|UdelaR|University of the Republic
Universidad de las Americas Puebla|UDLAP
Universidad de Lima|University of Lima|ULima
Universidad de San Andres|UdeSA
Universidad del Pacifico|Universidad del Pacifico Lima
Universidad del Rosario|URosario|Colegio Mayor de Nuestra Senora del Rosario
Universidad Iberoamericana|IBERO|Ibero|Universidad Iberoamericana Ciudad de Mexico|UIA Mexico
Universidad Panamericana|UP Mexico|>IPADE|>IPADE Business School
Universidad Peruana de Ciencias Aplicadas|UPC Lima|UPC Peru
University of Brasilia|UnB|UnB|Universidade de Brasilia
University of Buenos Aires|UBA|UBA Argentina
University of Chile|U de Chile|UChile|Universidad de Chile
University of Concepcion|UdeC|Universidad de Concepcion
University of Costa Rica|UCR Costa Rica|Universidad de Costa Rica
University of Habana|Universidad de La Habana|University of Havana
University of los Andes, Chile|Universidad de los Andes Chile|Uandes
University of Puerto Rico|UPR|Universidad de Puerto Rico|UPR Mayaguez|UPR Rio Piedras
University of Santiago, Chile|USACH
University of Sao Paulo|USP|USP Brasil|Poli USP|FEA USP|>Escola Politecnica da USP|>ESALQ
University of the Andes, Colombia|Los Andes Bogota
University of the West Indies|UWI|UWI Mona
`

/**
 * Short, former, foreign and native names of schools, beside those of lib/affinity/data/school-nicknames.ts, in the same form: the name, then
 * after bars its other names; after `>` a part of it. They travel in the reference data, since a panel should not carry them from the start.
 * Hand-written from general knowledge of what the schools call themselves, country by country, as their own sites and Wikipedia's lists of
 * universities spell them (facts, no text); sorted within each block. An acronym that several well-known schools bear stands on no line.
 */
export const FAMOUS_SCHOOLS = [NORTH_AMERICA, BRITAIN_AND_IRELAND, GERMAN_SPEAKING, ROMANCE, NORTHERN_AND_EASTERN, ASIA_AND_PACIFIC, AFRICA_AND_MIDDLE_EAST, LATIN_AMERICA].join('')
