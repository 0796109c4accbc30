/**
 * Employers beside those of lib/affinity/data/employers.ts, in the same form: the usual name; after bars other, former and native names;
 * after `>` a house that belongs to it, with its own other names after `=`. Hand-written from general knowledge: the largest employers
 * of Fortune Global 500, Forbes Global 2000, DAX, CAC, FTSE, IBEX, OMX, Nikkei, KOSPI, Sensex and B3, public bodies and charities, with
 * renames and take-overs up to 2025 (facts, no text); sorted. A short name that several houses bear stands on no line.
 */
export const MORE_EMPLOYERS = `
7-Eleven|Seven & i Holdings|7 & i|Seven Eleven Japan
A*STAR|Agency for Science, Technology and Research
A.T. Kearney|Kearney|AT Kearney
AARP|American Association of Retired Persons
AB Electrolux|Electrolux|Electrolux Group|>AEG
ABB|>ASEA|>Brown Boveri
Abbott|Abbott Laboratories|Abbott Labs|>St. Jude Medical|>Alere
AbbVie|AbbVie Inc
Acciona|Acciona SA
Accor|AccorHotels|Accor Hotels|>Novotel|>Sofitel|>Ibis|>Mercure
ACM|Association for Computing Machinery
ACS|Actividades de Construccion y Servicios|ACS Group|>Hochtief
ACS Washington|American Chemical Society
Activision Blizzard|Activision|>Blizzard Entertainment=Blizzard|>King=King Digital Entertainment,King.com
Adecco|Adecco Group|The Adecco Group|>LHH=Lee Hecht Harrison|>Akkodis
ADM|Archer Daniels Midland
ADNOC|Abu Dhabi National Oil Company
Adolf Wurth|Wurth|Wuerth|Wurth Group|Adolf Wuerth
Adyen|Adyen NV
AECOM|>URS Corporation=URS
Aegon|Aegon NV
AFP|Agence France-Presse
African Development Bank|AfDB|Banque africaine de developpement
African Union|Union africaine
Ahold Delhaize|Koninklijke Ahold Delhaize|Royal Ahold|>Albert Heijn=AH|>Delhaize|>Bol.com=bol|>Stop & Shop
AIA|AIA Group|American International Assurance
AIB|Allied Irish Banks
Air France-KLM|>KLM=Koninklijke Luchtvaart Maatschappij,KLM Royal Dutch Airlines
Air Liquide|L'Air Liquide
Air New Zealand|Air NZ
AirAsia|Capital A
Airbnb|AirBed & Breakfast
Airtel|Bharti Airtel|Bharti
Akamai|Akamai Technologies|>Linode
AkzoNobel|Akzo Nobel|Akzo
Aldi|ALDI Sud|ALDI Nord|ALDI SOUTH
Alfa Laval|Alfa Laval AB
Alfred Karcher|Karcher|Kaercher|Alfred Kaercher
Alibaba|阿里巴巴|阿里巴巴集团|>Ant Group=Ant Financial,蚂蚁集团|>Alipay=支付宝|>Tmall|>Cainiao|>Ele.me
All Nippon Airways|ANA|ANA Holdings|全日空
Allianz|>PIMCO=Pacific Investment Management Company|>Allianz Global Investors=AllianzGI|>Euler Hermes=Allianz Trade
Alphabet|Alphabet
Alstom|Alsthom|GEC Alsthom|>Bombardier Transportation
Altria|Altria Group|Philip Morris Companies|Philip Morris USA
Amadeus|Amadeus IT Group
Amazon|Amazon Inc|Amazon.com Services|>Amazon Web Services=AWS,Amazon AWS,AWS Amazon Web Services|>Amazon Robotics=Kiva Systems|>Amazon Prime Video=Prime Video|>MGM=Metro-Goldwyn-Mayer,MGM Studios|>Ring|>Goodreads|>Lab126=Amazon Lab126|>One Medical|>Annapurna Labs|>Audible|>IMDb
America Movil|Telmex|Telcel|>Claro
American Airlines|AMR Corporation|American Airlines Group|>US Airways
American Civil Liberties Union|ACLU
American Express|AMEX|American Express Company
American Red Cross|US Red Cross
Amgen|Applied Molecular Genetics|>Horizon Therapeutics
Amnesty International|Amnesty
ams OSRAM|ams|Osram|austriamicrosystems
Analog Devices|ADI|>Maxim Integrated=Maxim Integrated Products|>Linear Technology
Andersen|Arthur Andersen
Andreas Stihl|Stihl
Anglo American|Anglo American plc|>De Beers
Anheuser-Busch InBev|ABI|AB-InBev|Anheuser-Busch Companies|>SABMiller|>Ambev|>Budweiser|>Ambev=Companhia de Bebidas das Americas
Anthropic|Anthropic PBC
Aon|Aon Hewitt|Aon plc
Apollo Global Management|Apollo Management
Apple|Apple Inc|Apple Computer Inc|>Beats Electronics=Beats by Dre,Beats by Dr. Dre|>Shazam
Applied Materials|AMAT Inc
AQR|AQR Capital Management
Aramark|ARAMARK Corporation|ARA Services
ARD|Arbeitsgemeinschaft der offentlich-rechtlichen Rundfunkanstalten
Argonne|Argonne National Laboratory|ANL
Arista|Arista Networks
Arla|Arla Foods
Arm|ARM Ltd|ARM Holdings|Arm Limited|Acorn RISC Machines
Asian Development Bank|ADB Manila|ADB
Asian Infrastructure Investment Bank|AIIB
Assa Abloy|ASSA ABLOY Group
Associated Press|AP News|The Associated Press|AP
Astellas|アステラス
AstraZeneca|AZ|Astra AB|Zeneca|AstraZeneca Pharmaceuticals
AT&T|AT & T|SBC Communications|>DirecTV|>Cricket Wireless|>Bell South=BellSouth
Atlas Copco|Atlas Copco AB
Atlassian|>Trello|>Loom
Atos|>Eviden|>Bull=Groupe Bull
Auchan|Auchan Retail|Groupe Auchan
Audi|AUDI AG
August Storck|Storck
Australia and New Zealand Banking Group|ANZ|ANZ Bank
Australian Broadcasting Corporation|ABC Australia
Australian Taxation Office|ATO Australia
AUTO1|Auto1 Group|wirkaufendeinauto
Autodesk|Autodesk Inc|>Fusion 360|>Innovyze
Automatic Data Processing
Avanade|Avanade Inc
Aviva|Norwich Union|Aviva plc
AXA|Groupe AXA|>AXA XL=XL Catlin
Axel Springer|Axel Springer SE|Springer Verlag|>Bild|>Politico|>Business Insider=Insider|>Die Welt=Welt
Axis Bank|UTI Bank
Ayala|Ayala Corporation
B3|BM&FBovespa|Bovespa
Babcock|Babcock International
Baidu|百度|Baidu Inc
Baker Hughes|BHGE|Baker Hughes a GE Company
Baker McKenzie|Baker & McKenzie
Banco BPI|BPI
Banco Bradesco|Bradesco
Banco do Brasil|BB Brasil|BB
Banco Sabadell|Sabadell|Banc Sabadell
Banco Santander|Banco Santander Central Hispano|BSCH|>Abbey National|>Santander UK|>Banesto
Bancolombia|Banco de Colombia
Bank for International Settlements|BIS
Bank Mandiri|Mandiri
Bank of America|B of A|Bank of America Corporation|>Merrill Lynch=Merrill,Merrill Lynch Wealth Management,BofA Merrill Lynch|>Countrywide Financial|>MBNA|>Countrywide=Countrywide Financial
Bank of China|中国银行|BOC China
Bank of England|BoE
Bank of Montreal|BMO|BMO Financial Group|>BMO Harris|>BMO Capital Markets
Bank of New York Mellon|BNY Mellon|BNY|BNYM|Bank of New York|Mellon Financial|>Pershing
Bank of Nova Scotia|Scotiabank
Banorte|Grupo Financiero Banorte
Banque de France|Bank of France
Barclays|Barclays plc|Barclays Capital|BarCap
Barilla|Barilla Group
BASF|BASF SE|>BASF Coatings
Battelle|Battelle Memorial Institute
Baxter|Baxter International
Bayer|>Bayer HealthCare|>Schering=Schering AG
BayernLB|Bayerische Landesbank
BBVA|Banco Bilbao Vizcaya|>Garanti BBVA=Garanti Bank
BCA|Bank Central Asia
BCG|The BCG|>BCG Platinion|>BCG GAMMA=BCG Gamma
Bechtel|Bechtel Corporation
Becton Dickinson|BD Becton Dickinson|Becton, Dickinson and Company|BD|>C.R. Bard=Bard
Beiersdorf|>Nivea
Bell Canada|BCE|BCE Inc
Berkshire Hathaway|>GEICO=Government Employees Insurance Company|>Dairy Queen|>Duracell
Bertelsmann|Bertelsmann SE|>RTL Group|>Arvato|>Penguin Random House=PRH,Random House|>BMG=BMG Rights Management|>Gruner + Jahr|>RTL Group=RTL|>Penguin Random House=Random House
Best Buy|Best Buy Co|>Geek Squad
BHEL|Bharat Heavy Electricals|Bharat Heavy Electricals Limited
BHP|BHP Billiton|BHP Group
Bill & Melinda Gates Foundation|Gates Foundation|The Gates Foundation|BMGF|The Bill and Melinda Gates Foundation
Biogen|Biogen Idec
BioNTech|Biopharmaceutical New Technologies|Biontech SE
BlaBlaCar|Comuto
BlackRock|BlackRock Inc|>iShares|>Barclays Global Investors=BGI
Blackstone|The Blackstone Group|Blackstone Group
Blackwater|Xe Services|Academi|Constellis|Blackwater USA
Block|>Afterpay
Bloomberg
Blue Cross Blue Shield|BCBS
Blue Cross Blue Shield Association|BCBSA
BMW|Bayerische Motoren-Werke|BMW AG|BMW Motorrad
BNP Paribas|Paribas|BNP|>Fortis Bank|>BNL=Banca Nazionale del Lavoro|>BGL
Boehringer Ingelheim|BI Ingelheim|C.H. Boehringer Sohn|Boehringer|BI Pharma
Boeing|McDonnell Douglas|>Insitu|>Aurora Flight Sciences
Bombardier|Bombardier Aerospace
Booking Holdings|>Booking.com=Booking|>Agoda|>Rentalcars.com|>Kayak=KAYAK
Bosch|Robert Bosch Engineering|Bosch Global Software Technologies|>BSH Hausgerate=BSH,BSH Home Appliances,Bosch Siemens Hausgerate|>Bosch Rexroth=Rexroth|>ETAS|>Buderus
Boston Scientific|BSC Marlborough
Bouygues|Bouygues Construction|>Bouygues Telecom|>TF1|>Colas|>Equans
BP|>Amoco|>Castrol
BPCE|Groupe BPCE|>Natixis
Bridgewater|Bridgewater Associates
Bristol Myers Squibb|Bristol-Myers Squibb Company|>Celgene=Celgene Corporation
British Airways|BA|>BA CityFlyer
British American Tobacco|BAT|>Reynolds American=R.J. Reynolds,RJ Reynolds
British Broadcasting Corporation|BBC Worldwide|>BBC World Service
Broadcom|>Symantec|>CA Technologies=Computer Associates,CA Inc
BT|>EE=Everything Everywhere|>Plusnet|>BT Global Services|>Openreach
Bundesbank|Deutsche Bundesbank|German Federal Bank
Bundeswehr|German Armed Forces
Bunge|Bunge Limited|>Viterra
Burberry|Burberry Group
BYD|BYD Auto|BYD Company|比亚迪|Build Your Dreams
BYJU'S|Think and Learn
ByteDance|字节跳动|Bytedance|>TikTok=TikTok Inc,Musical.ly|>Lark|>Toutiao=今日头条|>Douyin=抖音
Cabify|Cabify Espana
Cadence|Cadence Design Systems
Caisse des Depots|CDC Paris|Caisse des depots et consignations
Caixa Economica Federal|Caixa Brasil|CEF|Caixa
Caixa Geral de Depositos|CGD
CaixaBank|La Caixa|>Bankia
Canadian Broadcasting Corporation|CBC|CBC/Radio-Canada|Radio-Canada
Canadian Imperial Bank of Commerce|CIBC
Canadian National Railway|CN Rail|Canadian National
Canal+|Canal Plus|Groupe Canal+
Cancer Research UK|CRUK
Canon|キヤノン
Canva|Canva Pty
Capital One|CapOne|>Discover=Discover Financial Services
Cardinal Health|Cardinal Health Inc
CARE International|CARE USA|CARE|Cooperative for Assistance and Relief Everywhere
Cargill|Cargill Incorporated|Cargill Inc
Carl Freudenberg|Freudenberg
Carl Zeiss|Zeiss|Zeiss Group|蔡司|>Carl Zeiss Meditec=Zeiss Meditec|>Carl Zeiss SMT=Zeiss SMT
Carlsberg|Carlsberg Group|Carlsberg Breweries
Carrefour|Groupe Carrefour
Carrier|Carrier Global|Carrier Corporation|>Viessmann
Casino Group|Groupe Casino|Casino Guichard-Perrachon|>Monoprix
Cathay Pacific|Cathay Pacific Airways
CATL|宁德时代|Contemporary Amperex Technology
CBRE
CBS|Columbia Broadcasting System
CEA|Commissariat a l'energie atomique|Commissariat à l'énergie atomique et aux énergies alternatives
Celonis|Celonis SE
Cemex|Cementos Mexicanos
Cenovus|Husky Energy
Central Intelligence Agency|CIA
Centre national d'etudes spatiales|CNES
Centrica|>British Gas
CEZ|CEZ Group|Skupina CEZ
Chanel|Coco Chanel
Channel 4|Channel Four Television
Charter Communications|Charter|>Time Warner Cable=TWC|>Bright House Networks
Check Point|Check Point Software Technologies
Check24|CHECK24 Vergleichsportal
Chevron|ChevronTexaco|Standard Oil of California
Chewy|Chewy.com
China Construction Bank|CCB China|中国建设银行
China Mobile|中国移动|CMCC
China National Offshore Oil Corporation|CNOOC|中国海洋石油
China National Petroleum Corporation|CNPC|PetroChina|中国石油|China National Petroleum|中石油
China Telecom|中国电信
China Unicom|中国联通
Chubb|ACE Limited|Chubb Limited
Ciena|Ciena Corporation
Cigna|The Cigna Group|>Express Scripts|>Evernorth
Cipla|Cipla Limited
Cisco|Cisco Inc|>Webex=WebEx|>Meraki=Cisco Meraki|>Duo Security=Duo|>Linksys
Citadel|Citadel LLC
Citigroup|Citigroup Inc|Citicorp Citibank|Salomon Smith Barney|>Banamex=Citibanamex
Cleveland Clinic|Cleveland Clinic Foundation
Cloudflare|Cloudflare Inc
CME|CME Group|Chicago Mercantile Exchange
CNH Industrial|CNH|>New Holland|>Case IH|>Iveco
CNR|Consiglio Nazionale delle Ricerche|National Research Council of Italy
Coca-Cola|Coca Cola|The Coca Cola Co|The Coca-Cola Co|>Costa Coffee|>Minute Maid
Coca-Cola HBC|Coca-Cola Hellenic|Coca-Cola Hellenic Bottling Company
Codelco|Corporacion Nacional del Cobre
Cognizant|CTS|Cognizant Technology Solutions Corporation
Comcast|>NBCUniversal=NBC Universal,NBCU|>Sky=Sky UK,BSkyB,Sky Group|>Universal Pictures=Universal Studios|>DreamWorks Animation=DreamWorks
Commerzbank|>Dresdner Bank|>comdirect
Commonwealth Scientific and Industrial Research Organisation|CSIRO
Compass Group|Eurest
Conde Nast|Conde Nast Publications|>Vogue|>Wired|>The New Yorker
ConocoPhillips|Conoco|Phillips Petroleum|Phillips 66 Company|>Marathon Oil
Consolidated Edison|Con Edison|ConEd
Continental AG|Continental|Continental Automotive|Conti|>Vitesco=Vitesco Technologies|>ContiTech
Continental Airlines|Continental Air Lines
Coop Switzerland|Coop Schweiz
Corning|Corning Incorporated|Corning Glass Works
Costco|Costco Wholesale|Price Club
Council of Europe|Conseil de l'Europe|Europarat
Coupang|쿠팡
Covestro|Bayer MaterialScience
CPP Investments|CPPIB|Canada Pension Plan Investment Board
Credit Agricole|Crédit Agricole|>LCL=Le Credit Lyonnais,Credit Lyonnais|>Amundi|>Indosuez|>Credit Agricole CIB=CACIB
Credit Mutuel|>CIC=Credit Industriel et Commercial
Credit Suisse|Schweizerische Kreditanstalt|SKA|CS First Boston
CRH|Cement Roadstone Holdings
Criteo|Criteo SA
CrowdStrike|Crowdstrike Holdings
CSIC|Consejo Superior de Investigaciones Cientificas|Spanish National Research Council
CSL|CSL Behring|CSL Limited|Commonwealth Serum Laboratories
Cushman & Wakefield|C&W|DTZ
CVC Capital Partners|CVC
CVS Health|Consumer Value Stores|>Aetna=Aetna Inc|>Caremark
CyberAgent|サイバーエージェント
Daiichi Sankyo|第一三共
Daimler Truck|Daimler Trucks|>Freightliner=Daimler Trucks North America|>Mitsubishi Fuso
Danaher|>Beckman Coulter|>Cytiva|>Pall=Pall Corporation|>Leica Microsystems
Danmarks Radio|DR|Danish Broadcasting Corporation
Danone|Danone SA|BSN|>Evian|>Nutricia|>Alpro
Danske Bank|Den Danske Bank|Danske|>Realkredit Danmark
Dassault Aviation|Avions Marcel Dassault
Dassault Systemes|Dassault Systèmes|DSystemes|3DS|Dassault Systems|>SolidWorks=Dassault Systemes SolidWorks
Databricks|>MosaicML
Datadog|Datadog Inc
DATEV|DATEV eG
DBS|DBS Bank|Development Bank of Singapore
DE Shaw|D. E. Shaw|D.E. Shaw & Co|The D. E. Shaw Group
Decathlon|Decathlon Group|Oxylane
Deliveroo|Roofoods
Delivery Hero|>foodpanda|>Foodora|>Glovo|>PedidosYa|>Talabat|>Lieferheld
Dell|Dell Inc.|>EMC=EMC Corporation,Dell EMC|>Alienware|>SecureWorks
Deloitte|Deloitte LLP|Deloitte & Touche LLP|Deloitte Consulting LLP|>Monitor Group=Monitor Deloitte|>Bersin
Delta Air Lines|Delta Airlines|Delta|>Northwest Airlines
DeNA|ディー・エヌ・エー
Denso|DENSO Corporation|デンソー
Dentsu|電通|Dentsu International|>Aegis=Aegis Media,Dentsu Aegis Network
Department for Work and Pensions|DWP
Department of Defense|Pentagon
Department of Homeland Security|DHS|US Department of Homeland Security
Department of Justice|DOJ|US Department of Justice|US DOJ
Despegar|Decolar
Deutsche Bahn|Deutsche Bahn AG|>DB Fernverkehr|>DB Regio|>Arriva|>DB Systel|>DB Netz
Deutsche Bank|Deutsche Bank AG|>Postbank|>DWS|>Bankers Trust
Deutsche Post|Deutsche Post AG|Deutsche Post DHL Group|DP DHL
Deutsche Telekom|Telekom|T-Mobile|Telekom AG|T-Com|>T-Systems=T-Systems International|>Magyar Telekom|>OTE|>Congstar|>Detecon
Deutsche Welle|DW
Deutscher Akademischer Austauschdienst|DAAD|German Academic Exchange Service
Deutsches Rotes Kreuz|DRK|German Red Cross
DFKI|Deutsches Forschungszentrum fur Kunstliche Intelligenz|German Research Center for Artificial Intelligence
Diageo|Grand Metropolitan|>Guinness|>Johnnie Walker|>Smirnoff
DiDi|Didi Chuxing|滴滴|滴滴出行|DiDi Global|Didi Kuaidi
Disney|Walt Disney Co|Disney Corporation|>ESPN=Entertainment and Sports Programming Network|>ABC News|>Lucasfilm|>20th Century Studios=20th Century Fox|>Hulu|>National Geographic|>Marvel Entertainment=Marvel|>Industrial Light & Magic=ILM|>Walt Disney Imagineering|>Disney+|>Hotstar|>21st Century Fox=Twentieth Century Fox,20th Century Fox,20th Century Studios
DJI|大疆|Da-Jiang Innovations
DNB|DNB Bank|Den norske Bank|DnB NOR
Doctolib|Doctolib SAS
DoorDash|>Wolt
Dow|>Rohm and Haas|>Union Carbide|>Dow Corning
Dow Jones|Dow Jones & Company|>Wall Street Journal=WSJ,The Wall Street Journal|>MarketWatch
DP World|Dubai Ports World
dpa|Deutsche Presse-Agentur
Dr. Oetker|Oetker|Oetker Gruppe
Dr. Reddy's|Dr Reddys Laboratories
Draeger|Drager|Dragerwerk|Draegerwerk
DRDO|Defence Research and Development Organisation
Dropbox|Dropbox Inc|>HelloSign
DSB|Danske Statsbaner|Danish State Railways
DSM|Royal DSM|DSM-Firmenich|Koninklijke DSM|>Firmenich
DSV|DSV Panalpina|>Panalpina
Duke Energy|Progress Energy
DuPont|DuPont de Nemours|E. I. du Pont de Nemours
DWP Bank|dwpbank
DXC Technology|CSC
e&|Etisalat|Emirates Telecommunications
E.ON|EON|E.ON SE|>innogy|>PreussenElektra
Eastman Kodak|Kodak
eBay|ebay Inc|>StubHub|>Kijiji|>Gumtree|>TCGplayer
ECDC|European Centre for Disease Prevention and Control
Ecopetrol|Empresa Colombiana de Petroleos
EdF Renewables|EDF Renouvelables|EDF EN
EDP|Energias de Portugal
Edwards|Edwards Lifesciences
Eiffage|Groupe Eiffage|Eiffage Construction
El Corte Ingles|ECI
Elastic|Elasticsearch|Elastic NV
Electronic Arts|EA|EA Games|EA Sports|>DICE=EA DICE|>BioWare|>Respawn=Respawn Entertainment|>Codemasters
Electronic Data Systems|EDS
Elevance Health|Anthem|WellPoint
Eli Lilly|Lilly Deutschland|Eli Lilly & Co|>Loxo Oncology=Loxo
Elisa|Elisa Oyj
EMA|European Medicines Agency
Emaar|Emaar Properties
Embraer|Empresa Brasileira de Aeronautica
Emerson|Emerson Electric|>National Instruments=NI|>AspenTech
Emirates|Emirates Airline|The Emirates Group|>dnata
Empa|Eidgenossische Materialprufungs- und Forschungsanstalt
Enbridge|>Spectra Energy
Endesa|Endesa Energia|Endesa SA
Engie|GDF|Gaz de France|ENGIE SA|>Tractebel|>Electrabel|>International Power
Environment Protection Agency|US Environmental Protection Agency
EPAM|EPAM Systems
Epic Games|>Psyonix
Ericsson|L.M. Ericsson|>Cradlepoint
Ermenegildo Zegna|Zegna
Ernst Klett Verlag|Klett|Klett Gruppe
Erste Group|Erste Bank|Ceska sporitelna
ESB|Electricity Supply Board
Essity|SCA Hygiene
Estee Lauder|Estée Lauder Companies|The Estee Lauder Companies|ELC|>MAC Cosmetics|>Clinique|>Tom Ford
Eternal|Zomato|>Blinkit=Grofers
Ethiopian Airlines|ET Ethiopian
Etihad|Etihad Airways
Etsy|>Depop
Euronext|Euronext NV
European Commission|EU Commission
European Investment Fund|EIF Luxembourg
European Organisation for the Safety of Air Navigation|Eurocontrol
European Parliament|Parlement europeen
European Patent Office|EPO|Europaisches Patentamt
European Southern Observatory|ESO
European Union Agency for Law Enforcement Cooperation|Europol
Evonik|Evonik Industries|Degussa
Experian|Experian plc
ExxonMobil|Exxon Mobil Corporation|ExxonMobil Corporation|>XTO Energy=XTO|>Imperial Oil|>Pioneer Natural Resources
EY|EY LLP|EYGM|Arthur Young|Ernst and Young LLP|>EY-Parthenon=Parthenon,Parthenon-EY
F-Secure|WithSecure
F5|F5 Networks
FAA|Federal Aviation Administration
Falabella|Grupo Falabella
Fannie Mae|Federal National Mortgage Association
Farfetch|Farfetch UK
Fast Retailing|Uniqlo|ユニクロ
Fastly|Fastly Inc
Faurecia|Forvia|FORVIA Faurecia|>Hella
FCC|Federal Communications Commission
FedEx
FEMSA|Fomento Economico Mexicano|>OXXO
Fermilab|Fermi National Accelerator Laboratory
Ferrari|Ferrari NV|Scuderia Ferrari
Ferrovial|Cintra
Fidelity Information Services|FIS|FIS Global|Fidelity National Information Services|>Worldpay
Financial Conduct Authority|FSA London
Financial Times|FT|The Financial Times
Finnair|Finnair Oyj
Fiserv|>First Data|>Clover
Fitch|Fitch Ratings
FlixBus|Flix|FlixMobility
Fluor|Fluor Corporation
Fonterra|Fonterra Co-operative
Foreign and Commonwealth Office|Foreign Office|Foreign, Commonwealth & Development Office|DFID
Fortum|Fortum Oyj|>Uniper|>Imatran Voima=IVO
Foxconn|Hon Hai|Hon Hai Precision Industry|Hon Hai Precision|鴻海|富士康|Foxconn Technology Group
FPT|FPT Software|FPT Corporation
Franz Haniel|Haniel
Freddie Mac|Federal Home Loan Mortgage Corporation
Fresenius|Fresenius SE|>Fresenius Kabi|>Helios Kliniken|>Quironsalud|>Helios=Helios Kliniken
Fresenius Medical Care|FMC
Freshworks|Freshdesk
FTC|Federal Trade Commission
Fujifilm|FUJIFILM|Fuji Photo Film|富士フイルム
Fujitsu|富士通|>Fujitsu Siemens Computers=Fujitsu Technology Solutions|>ICL=International Computers Limited
G4S|Group 4 Securicor|Group 4 Falck
Galp|Galp Energia
Gannett|USA Today Network
Gazprom|Газпром|>Gazprom Neft=Газпром нефть
GCHQ|Government Communications Headquarters
GE Aerospace|General Electric Company|General Electric Co|>GE Capital|>GE Digital|>GE Research=GE Global Research
Geely|吉利|Zhejiang Geely
General Mills|>Pillsbury|>Haagen-Dazs
Georg Fischer|+GF+
Georg von Holtzbrinck|Holtzbrinck|Verlagsgruppe Georg von Holtzbrinck|Holtzbrinck Publishing Group
Gerdau|Gerdau SA
GIC|Government of Singapore Investment Corporation
Gilead|Gilead Sciences|>Kite Pharma=Kite|>Kite Pharma=Kite
Giorgio Armani|Armani|Emporio Armani
GitLab|GitLab Inc
GlaxoSmithKline|GSK plc|GlaxoSmithKline plc|>ViiV Healthcare=ViiV|>Stiefel
Glencore|Glencore International|>Xstrata
Global Fund|The Global Fund|Global Fund to Fight AIDS, Tuberculosis and Malaria
GlobalFoundries|GF
Globo|Grupo Globo|Rede Globo|TV Globo
Gojek|GoTo|GoTo Group|>Tokopedia
Goldman Sachs|GS|Goldman Sachs & Co|Goldman Sachs Group|Goldman, Sachs|>Marcus
Google|Google LLC|Google Inc|Alphabet (Google)|>YouTube=YouTube LLC|>DeepMind=Google DeepMind,DeepMind Technologies|>Waymo=Google Self-Driving Car|>Fitbit|>Nest=Nest Labs,Google Nest|>Waze|>Mandiant|>Looker|>Google Cloud=Google Cloud Platform,GCP|>Firebase|>X Development=Google X,X the moonshot factory|>Calico|>Verily=Verily Life Sciences,Google Life Sciences|>Google Brain|>Android=Google Android|>DoubleClick|>Kaggle|>Apigee
Government Digital Service|GDS
Grab|MyTeksi
Grant Thornton|Grant Thornton International|GT LLP
Greenpeace|Greenpeace International
Grifols|Instituto Grifols
Grundfos|Grundfos Holding
Grupo Bimbo|Bimbo
Guardian Media Group|The Guardian|Guardian News & Media|GNM|>The Observer
H&R Block|HR Block
Haier|海尔|Haier Group|>GE Appliances|>Candy Hoover
Hakuhodo|博報堂
HAL|Hindustan Aeronautics
Halliburton|Halliburton Company|>Landmark Graphics|>KBR=Kellogg Brown & Root
Hapag-Lloyd|Hapag Lloyd
HBC|Hudson's Bay Company|The Bay
HCA Healthcare|HCA|Hospital Corporation of America
HCLTech|Hindustan Computers Limited|HCL Tech
HDFC Bank|Housing Development Finance Corporation
Hearst|Hearst Communications
Heidelberg Materials|HeidelbergCement|Heidelberg Cement|>Italcementi|>Hanson
Heineken
Helaba|Landesbank Hessen-Thuringen
HelloFresh|Hello Fresh
Henkel|Henkel AG & Co|Henkel AG|>Schwarzkopf|>Loctite
Her Majesty's Revenue and Customs|HMRC|HM Revenue & Customs|His Majesty's Revenue and Customs|Inland Revenue|HM Revenue and Customs
Hermes International|Hermès|Hermes Paris
Hewlett Packard Enterprise|HP Enterprise|>Aruba Networks=Aruba|>Nimble Storage|>Cray=Cray Research|>SGI=Silicon Graphics|>Juniper Networks=Juniper
HHS|Department of Health and Human Services
Hilton|Hilton Worldwide Holdings|>DoubleTree|>Conrad Hotels
Hindustan Unilever|HUL|Hindustan Lever
Hitachi|日立|日立製作所|>Hitachi Vantara=Hitachi Data Systems,HDS|>Hitachi Rail
HM Treasury|Her Majesty's Treasury|UK Treasury
HMD|HMD Global
Holcim|LafargeHolcim|Lafarge
Home Depot
Home Office|UK Home Office
Honda|本田技研工業|ホンダ|>Acura|>Honda Research Institute
Honeywell|Honeywell International|Allied Signal|>UOP
Hong Kong Exchanges and Clearing|HKEX
HP|HP Inc.|HP Indigo|>Compaq=Compaq Computer|>3PAR|>Palm|>Poly=Plantronics,Polycom|>HP Labs
HSBC|滙豐|Midland Bank|The Hongkong & Shanghai Banking Corporation|>Hang Seng Bank|>First Direct|>HSBC UK
HSE Ireland|Health Service Executive
HTC|High Tech Computer Corporation
Huawei|华为|华为技术|Huawei Technologies Co|>HiSilicon|>Honor
Hubert Burda Media|Burda|Burda Media
HubSpot|HubSpot Inc
Hugging Face|HuggingFace
HUK-Coburg|HUK|HUK24
Humana|Humana Inc
Husqvarna|Husqvarna Group|>Gardena
Hyatt|Hyatt Hotels
Hyundai|현대|현대자동차|Hyundai Motor Group|>Kia=Kia Motors,기아|>Hyundai Mobis|>Genesis Motor|>Kia=Kia Motors,기아
IAG|>Iberia|>Vueling|>Aer Lingus|>British Airways
Iberdrola|>ScottishPower=Scottish Power|>Avangrid|>Neoenergia|>ScottishPower=Scottish Power
IBM|IBM Corporation|IBM Corp|I.B.M.|International Business Machines Corporation|>Red Hat=Red Hat Inc,RedHat|>Lotus=Lotus Development|>Cognos|>SPSS|>The Weather Company|>Tivoli|>IBM Research=IBM Almaden,T.J. Watson Research Center|>Turbonomic|>Apptio|>Instana
ICE|Intercontinental Exchange|>NYSE=New York Stock Exchange
ICICI Bank|Industrial Credit and Investment Corporation of India|ICICI
IDA Ireland|Industrial Development Authority
IEEE|Institute of Electrical and Electronics Engineers
iFood|Movile
iHeartMedia|Clear Channel
IKEA|IKEA of Sweden|Ikano|Inter IKEA Group
Illumina|Illumina Inc
imec|Interuniversity Microelectronics Centre
Imperial Brands|Imperial Tobacco
Indian Oil|Indian Oil Corporation|IOCL
Indian Railways|Bharatiya Rail
Indian Space Research Organisation|ISRO
Inditex|Industria de Diseño Textil|>Zara=Zara Home|>Oysho|>Stradivarius
Indra|Indra Sistemas
Industrial and Commercial Bank of China|ICBC|中国工商银行
Infineon|Siemens Semiconductors|Infineon Technologies AG|>International Rectifier
INFN|Istituto Nazionale di Fisica Nucleare
Infosys|Infosys Ltd|Infosys Limited|>Infosys BPM|>EdgeVerve
ING|ING Groep|ING-DiBa|ING DiBa|>BHF-Bank|>ING Direct
Ingram Micro|Ingram
Instacart|Maplebear
Intel|Intel Corp|Integrated Electronics|>McAfee=Intel Security|>Wind River|>Habana Labs
Inter-American Development Bank|BID Washington
InterContinental Hotels Group|IHG|IHG Hotels & Resorts|>Holiday Inn|>Crowne Plaza|>Kimpton
Internal Revenue Service|IRS
International Federation of Red Cross and Red Crescent Societies|IFRC
International Finance Corporation|IFC Washington
International Rescue Committee|IRC New York|The IRC
International Telecommunication Union|ITU Geneva|ITU
Interpublic Group|IPG|Interpublic|>McCann=McCann Erickson,McCann Worldgroup|>FCB|>Weber Shandwick|>UM Worldwide
Intesa Sanpaolo|Banca Intesa|San Paolo IMI|>UBI Banca
Intuit|>Mailchimp|>Credit Karma
Intuitive|Intuitive Surgical
IQVIA
Israel Aerospace Industries|IAI
Itau Unibanco|Itau|Itaú|Unibanco|Banco Itau|Itau BBA|Banco Itau BBA
ITC Limited|Imperial Tobacco Company of India|ITC
Itochu|伊藤忠
ITV|Independent Television
J Sainsbury|Sainsbury's|Sainsburys|>Argos
J. Walter Thompson|JWT|Wunderman Thompson|JWT New York
J.M. Voith|Voith
Jacobs|Jacobs Engineering|Jacobs Solutions|>CH2M Hill=CH2M
Jaguar Land Rover|JLR Automotive
Jane Street|Jane Street Capital
Japan Aerospace Exploration Agency|宇宙航空研究開発機構
Japan Airlines|JAL|日本航空
Jardines|Jardine Matheson
JBS|JBS SA|>Pilgrim's
JD.com|Jingdong|京东
Jeronimo Martins|Biedronka|Pingo Doce
John Lewis Partnership|John Lewis|>Waitrose=Waitrose & Partners
Johnson & Johnson|JnJ|J & J|JNJ|Johnson and Johnson|>Janssen=Janssen Pharmaceuticals,Janssen Pharmaceutica|>Actelion|>Abiomed|>J&J MedTech|>Synthes=DePuy Synthes,DePuy|>Ethicon|>Cordis
Johnson Controls|JCI|>Tyco=Tyco International|>York International
Jones Lang LaSalle|Jones Lang Wootton|JLL Inc
JPMorgan Chase|JPM|JPMorganChase|J.P. Morgan Chase|J.P. Morgan Chase & Co|JPMorgan Chase Bank|JPMC Bank|Chase Manhattan|>Chase=Chase Bank|>Bear Stearns|>J.P. Morgan Asset Management|>Washington Mutual=WaMu|>First Republic=First Republic Bank|>Bank One
JR East|East Japan Railway Company|JR東日本
JTI|Japan Tobacco International|Japan Tobacco
Julius Baer|Julius Bar|Bank Julius Baer
Just Eat Takeaway|Takeaway.com|Just Eat|JET|>Lieferando|>Grubhub|>Thuisbezorgd
Jyske Bank|Jyske
Kaiser Permanente|Kaiser Foundation
Kakao|카카오|Kakao Corp|Daum Kakao|>KakaoBank
Kao|花王
KBC|KBC Group|Kredietbank|KBC Bank|>CSOB
KDDI|au by KDDI
Kellanova|Kellogg's|Kellogg|Kellogg Company|Kelloggs|>Pringles
KEPCO|Korea Electric Power Corporation
Kering|Pinault-Printemps-Redoute|>Gucci=Guccio Gucci|>Alexander McQueen|>Saint Laurent=Yves Saint Laurent,YSL|>Balenciaga
Kesko|K Group|K-ryhma
Keysight|Keysight Technologies
KfW|Kreditanstalt fur Wiederaufbau
KGHM|KGHM Polska Miedz
Kimberly-Clark|Kimberly Clark|>Huggies|>Kleenex
KKR|Kohlberg Kravis Roberts|Kohlberg Kravis Roberts & Co
KLA|KLA-Tencor|KLA Corporation
Klarna|Klarna Bank|Kreditor
Komatsu|コマツ|小松製作所
Kone|KONE Oyj
Korean Air|대한항공
Kotak|Kotak Mahindra Bank
KPMG|KPMG LLP|KPMG AG|Peat Marwick Mitchell|>KPMG Consulting
KPN|Koninklijke KPN|Royal KPN|>XS4ALL
Kraft Heinz|Kraft|H.J. Heinz|H. J. Heinz Company|The Kraft Heinz Company|>Kraft Foods=Kraft Foods Group|>Oscar Mayer
Kroger|The Kroger Co
Kuaishou|快手
Kuka|KUKA Robotics
Kyndryl|Kyndryl Holdings|IBM Global Technology Services
L'Oreal|L'Oréal|Groupe L'Oreal|>Kiehl's|>The Body Shop=Body Shop|>NYX|>L'Oreal Luxe
L.E.K. Consulting|LEK|LEK Consulting
La Poste|Groupe La Poste|La Banque Postale
Labcorp|Laboratory Corporation of America|>Covance
Lagardere|Lagardere Groupe|Groupe Lagardere
Lam Research|Lam
Larsen & Toubro|L&T|L & T|Larsen and Toubro|>LTIMindtree=Mindtree,LTI,L&T Infotech,Larsen & Toubro Infotech|>L&T Technology Services=LTTS
LATAM|LATAM Airlines|LAN Chile|TAM Airlines|LAN
Lawrence Livermore National Laboratory|Livermore Lab|Lawrence Livermore
LBBW|Landesbank Baden-Wurttemberg
Legal & General|L&G
Lego|LEGO A/S|LEGO System
Legrand|Legrand France
Lehman Brothers|Lehman|Lehman Bros
Lenovo|联想|Legend Computer|>Motorola Mobility=Motorola Phones
Leonardo|Finmeccanica|Leonardo-Finmeccanica
Leroy Merlin|Adeo
Lexmark|Lexmark International
LG|엘지|LG전자|Lucky Goldstar|>LG Energy Solution=LGES|>LG Display|>LG Uplus|>LG Electronics=LGE|>LG Chem
Liberty Mutual|Liberty Mutual Insurance|>Safeco
LIC|Life Insurance Corporation of India
Lidl|Lidl Stiftung
Linde|Linde plc|Linde AG|>Praxair|>BOC=BOC Group
Line|LINE Corporation|LY Corporation
LinkedIn|LinkedIn Corp
Lionsgate|Lions Gate Entertainment
Lloyd's of London|Lloyd's
Lloyds Banking Group|HBOS|Lloyds TSB Bank|>Scottish Widows|>Bank of Scotland|>Halifax Bank
Loblaw|Loblaws|Loblaw Companies
Lockheed Martin|LMT|Lockheed Corporation|Martin Marietta|>Sikorsky=Sikorsky Aircraft|>Skunk Works=Lockheed Martin Skunk Works
Logitech|Logitech International|Logi
London Stock Exchange Group|LSEG|London Stock Exchange|>Refinitiv|>FTSE Russell
Lonza|Lonza Group
Lowe's|Lowes Companies
Lufthansa|Deutsche Lufthansa AG|>Lufthansa Technik|>Lufthansa Cargo|>Brussels Airlines|>SWISS=Swiss|>Lufthansa Systems|>Germanwings|>Swiss International Air Lines=Swiss,Swissair|>Austrian Airlines=AUA,Austrian|>Eurowings=Germanwings
Lukoil|Лукойл
LVMH|Louis Vuitton Moët Hennessy|Moët Hennessy Louis Vuitton|>Louis Vuitton=LV,Louis Vuitton Malletier|>Dior=Christian Dior,Christian Dior Couture|>Moet & Chandon=Moet Hennessy|>Bulgari|>Fendi|>Givenchy|>TAG Heuer|>Sephora|>Tiffany=Tiffany & Co|>DFS|>Celine|>Guerlain|>Hublot
Lyft|Zimride|Lyft Inc
Macquarie|Macquarie Group|Macquarie Bank
Macy's
Maersk|A.P. Møller – Mærsk|APM|AP Moller|>APM Terminals|>Damco|>Sealand|>Svitzer
Magazine Luiza|Magalu
Magna|Magna International|>Magna Steyr
Mahindra|Mahindra & Mahindra|M&M|M&M India|Mahindra Group|>Tech Mahindra
MAN|MAN SE|MAN Truck & Bus
Man Group|Man AHL
Manpower|ManpowerGroup|Manpower Inc|>Experis
Manulife|John Hancock|Manulife Financial
MAPFRE|Mapfre Seguros|Mapfre SA
Marks & Spencer|M & S|Marks and Sparks
Marriott|>Starwood=Starwood Hotels|>Ritz-Carlton=The Ritz-Carlton|>Sheraton
Marsh McLennan|Marsh & McLennan|MMC|Marsh & McLennan Companies|>Mercer=William Mercer|>Marsh|>Guy Carpenter|>Oliver Wyman
Marubeni|丸紅
Maruti Suzuki|Maruti|Maruti Udyog
Massachusetts General Hospital|Mass General|MGH
Mattel|>Fisher-Price
Max Planck Society|Max Planck Institute|Max-Planck-Institut|MPI
Maybank|Malayan Banking
Mayo Clinic|Mayo|Mayo Foundation
Mazda|マツダ|Toyo Kogyo
McCann|McCann Worldgroup
McKesson|McKesson Corporation
McKinsey|McK|McKinsey and Company|The Firm McKinsey|>QuantumBlack=QuantumBlack AI by McKinsey|>Lunar
Medecins Sans Frontieres|Médecins Sans Frontières|Aerzte ohne Grenzen|Ärzte ohne Grenzen|Medicos Sin Fronteras|Artsen zonder Grenzen
MediaTek|聯發科
Medtronic|>Covidien
Meituan|美团|Meituan-Dianping
Memorial Sloan Kettering|MSK|Memorial Sloan Kettering Cancer Center|MSKCC
Mercadona|Mercadona SA
Mercari|メルカリ
Mercedes-Benz|Mercedes Benz|Mercedes-Benz AG|Mercedes-Benz Cars|Daimler Benz|Daimler Chrysler|>AMG=Mercedes-AMG|>smart automobile
Merck & Co|MSD Pharmaceuticals|Merck Sharp and Dohme|Merck Sharp Dohme|>Schering-Plough|>Organon
Merck KGaA|Merck Darmstadt|EMD|E. Merck|E. Merck Darmstadt|>Sigma-Aldrich=Sigma Aldrich|>Millipore=Merck Millipore|>Versum|>Sigma-Aldrich=MilliporeSigma
Meta|Meta Platforms Inc|Facebook Inc|Meta (Facebook)|FB|Meta AI|TheFacebook|>Instagram=IG,Instagram LLC|>WhatsApp=WhatsApp Inc|>Oculus=Oculus VR,Meta Quest|>Giphy|>Facebook AI Research=FAIR|>Threads
MetLife
Metro AG|METRO Cash & Carry|Makro
Metropolitan Museum of Art|The Met
Metso|Metso Outotec|Outotec
Michelin|Groupe Michelin|Manufacture Michelin
Micron|>Crucial|>Elpida
Microsoft|Microsoft Corp|Microsoft Inc|Microsoft Deutschland|MS Corporation|>LinkedIn=LinkedIn Corporation,LinkedIn Corp|>GitHub=GitHub Inc|>Activision Blizzard|>Mojang=Mojang Studios,Mojang AB|>Nokia Devices|>Skype=Skype Technologies|>Xamarin|>Yammer|>Bethesda=ZeniMax,Bethesda Softworks|>Microsoft Research=MSR|>Xbox=Xbox Game Studios|>Azure=Microsoft Azure|>Bing|>Rare|>343 Industries|>Nuance=Nuance Communications|>npm
Miele|Miele & Cie
Migros|Migros-Genossenschafts-Bund
Millennium BCP|Banco Comercial Portugues|BCP
Ministry of Defence|MoD|UK Ministry of Defence|MOD
Ministry of Justice|MoJ
MITRE|MITRE Corporation
Mitsubishi Electric|三菱電機
Mitsubishi Heavy Industries|MHI|三菱重工
Mitsui|三井物産|Mitsui & Co
Mizuho Financial Group|Mizuho|Mizuho Bank
Moderna|ModeRNA Therapeutics|ModernaTX
MOL|MOL Group|MOL Magyar Olaj- es Gazipari
Mondelez|Mondelēz|Kraft Foods Inc.|>Cadbury=Cadbury Schweppes|>Nabisco|>Milka|>Oreo
Monzo|Monzo Bank
Moody's|Moodys Analytics|Moody's Investors Service
Morgan Stanley|Morgan Stanley & Co|Dean Witter|>E*TRADE=ETrade,E-Trade|>Eaton Vance|>Smith Barney|>MSSB=Morgan Stanley Smith Barney
Morrisons|Wm Morrison Supermarkets
Motorola Solutions|>Avigilon
Mott MacDonald|Mott MacDonald Group
Mozilla|Mozilla Corporation|Mozilla Foundation
MSCI|Morgan Stanley Capital International
MTN|MTN Group
MTR|MTR Corporation|港鐵|Mass Transit Railway
Munich Re|Munchener Ruck|Münchener Rückversicherungs-Gesellschaft|Munchener Ruckversicherung|>ERGO|>Hartford Steam Boiler
Museum of Modern Art|MoMA
N26|Number26
NASA|>Jet Propulsion Laboratory=JPL,NASA JPL,NASA Jet Propulsion Laboratory|>Goddard Space Flight Center=NASA Goddard,NASA GSFC|>Ames Research Center=NASA Ames,NASA Ames Research Center|>NASA Langley=Langley Research Center|>NASA Glenn=Glenn Research Center|>Johnson Space Center=NASA JSC,NASA Johnson Space Center|>Kennedy Space Center=KSC|>Marshall Space Flight Center
National Australia Bank|NAB
National Basketball Association|NBA
National Football League|NFL
National Grid|National Grid plc
National Health Service|>NHS Trust|>NHS Improvement|>NHS Blood and Transplant=NHSBT
National Institute for Health and Care Excellence|NICE UK
National Science Foundation
National Security Agency
Nationwide|Nationwide Building Society
NATO
Natura|Natura &Co|>Avon=Avon Products|>Aesop
Naver|네이버|NAVER Corporation|NHN
NCR|NCR Corporation|National Cash Register
NCSoft|엔씨소프트
NEC|日本電気
Nedbank|Nedbank Group|Nedcor
Neste|Neste Oil
Nestle|Nestlé|Société des Produits Nestlé|>Nescafe|>Perrier|>KitKat|>Gerber|>Nestle Waters|>Nestle Health Science|>Blue Bottle Coffee
NetApp|Network Appliance
NetEase|网易
Netflix|Netflix Inc
Netherlands Organisation for Applied Scientific Research|Nederlandse Organisatie voor toegepast-natuurwetenschappelijk onderzoek
Network Rail|Railtrack
New Work|New Work SE|XING
New York Life|New York Life Insurance
News Corp|News Corporation|News International|News UK|>HarperCollins|>The Times
NextEra|NextEra Energy|Florida Power & Light|FPL
Nielsen|ACNielsen|The Nielsen Company|NielsenIQ|NIQ
Nike|Blue Ribbon Sports|>Converse
Nintendo|任天堂|Nintendo of America|NOA Redmond
Nissan|日産|日産自動車|Datsun
Nokia|Nokia Solutions and Networks|NSN|>Bell Labs=Nokia Bell Labs,Bell Laboratories,AT&T Bell Laboratories|>Alcatel-Lucent=Alcatel Lucent,Alcatel|>HERE=HERE Technologies,Navteq|>Withings|>Infinera|>Alcatel-Lucent=Alcatel,Lucent,Lucent Technologies
Nokian Tyres|Nokian Renkaat
Nomura|野村證券|Nomura Securities|Nomura Holdings
Nordea|Merita Bank|Nordbanken|Unibank
Norges Bank|NBIM|Norges Bank Investment Management
Norsk Hydro|Hydro Norway
Nortel|Nortel Networks|Northern Telecom
Northern Trust|Northern Trust Corporation
Northrop Grumman|Northrop|Grumman|>TRW
Norwegian Air Shuttle|Norwegian Air
Novartis|Novartis Pharma AG|Novartis AG|Sandoz Ciba|Ciba|>Chiron|>AveXis=Novartis Gene Therapies
Novo Nordisk|Novo Nordisk A/S
Novonesis|Novozymes|Chr. Hansen|Chr Hansen
NREL|National Renewable Energy Laboratory
NRK|Norsk rikskringkasting|Norwegian Broadcasting Corporation
NSPCC|National Society for the Prevention of Cruelty to Children
NTPC|National Thermal Power Corporation
NTT|日本電信電話|>NTT DATA=NTT Data Corporation,エヌ・ティ・ティ・データ|>NTT DoCoMo=NTT Docomo,Docomo,ドコモ|>Dimension Data=NTT Ltd|>NTT Data=NTTデータ|>NTT Docomo=Docomo
Nubank|Nu Holdings|Nu Pagamentos
Nutanix|Nutanix Inc
NVIDIA|英伟达|Nvidia Corp|>Mellanox=Mellanox Technologies|>Cumulus Networks
NXP|Philips Semiconductors|>Freescale=Freescale Semiconductor
OBB|Osterreichische Bundesbahnen|Austrian Federal Railways
Ocado|Ocado Group|Ocado Technology
OCBC|OCBC Bank|Oversea-Chinese Banking Corporation
Occidental|Oxy|Occidental Petroleum|>Anadarko
OECD|Organization for Economic Cooperation and Development|OCDE Paris
Office for National Statistics|ONS UK|ONS
Office of Communications|Ofcom
Oil and Natural Gas Corporation|ONGC
Okta|>Auth0
Ola|Ola Cabs|ANI Technologies
Oliver Wyman|Mercer Oliver Wyman|Mercer Management Consulting
OLX|OLX Group
Omron|オムロン
OMV|Osterreichische Mineralolverwaltung|>Petrom=OMV Petrom|>Borealis
ONERA|Office national d'etudes et de recherches aerospatiales
OP Financial Group|OP|OP Ryhma|Osuuspankki|OP Pohjola
OpenAI
Oracle|Oracle Corp|Oracle America|Oracle Systems|>Sun Microsystems=Sun Micro|>PeopleSoft|>Siebel=Siebel Systems|>BEA Systems=BEA|>NetSuite=Oracle NetSuite|>MySQL=MySQL AB|>Eloqua|>Hyperion|>Cerner=Cerner Corporation,Oracle Health
Orange|France Télécom|Orange S.A.|>Orange Business=Orange Business Services,OBS,Equant|>Sofrecom|>Wanadoo
Orano|Areva
Ordnance Survey|OS GB
ORF|Osterreichischer Rundfunk
Orkla|Orkla ASA
OSCE|Organization for Security and Co-operation in Europe|OSZE
OTP Bank|OTP|OTP Group
OVHcloud|OVH
Oxfam|Oxford Committee for Famine Relief
Pacific Gas and Electric
Palantir|Palantir Technologies
Palo Alto Networks|PANW
Pan American Health Organization|PAHO|OPS
Panasonic|松下|パナソニック|Panasonic Holdings|>Sanyo=Sanyo Electric|>Blue Yonder=JDA Software
Paramount|ViacomCBS|Viacom|Paramount Global|CBS Corporation|>MTV|>CBS News|>Nickelodeon|>Paramount Pictures|>Simon & Schuster
Parexel|PAREXEL International
PayPal|PayPal Holdings|>Venmo=Venmo LLC|>Honey|>Zettle=iZettle|>Braintree=Braintree Payments|>Paidy
Paytm|One97 Communications
PBS|Public Broadcasting Service
Pearson|Pearson plc|Pearson Education
Peloton|Peloton Interactive
Pernod Ricard|Pernod|>Absolut
Personio|Personio SE
Petrobras|Petróleo Brasileiro|Petroleo Brasileiro|Petrobrás
Petroleos Mexicanos|PEMEX|Pemex
Petronas|Petroliam Nasional
Pfizer|Pfizer Inc|>Wyeth=Wyeth Pharmaceuticals|>Pharmacia|>Hospira|>Warner-Lambert|>Upjohn
PGE|Polska Grupa Energetyczna
Philip Morris International
Philips|Royal Philips Electronics|Koninklijke Philips NV|Philips NV|>Philips Research|>Respironics=Philips Respironics
Pinduoduo|拼多多|PDD Holdings|PDD|>Temu
Ping An|Ping An Insurance|中国平安
Pinterest|Pinterest Inc
Pirelli|Pirelli Tyre
PKN Orlen|Orlen|ORLEN
PKO Bank Polski|PKO BP
PNC|PNC Bank|PNC Financial Services
PNNL|Pacific Northwest National Laboratory|Pacific Northwest National Lab
Point72|SAC Capital|Point72 Asset Management
Posco|포스코|Pohang Iron and Steel Company
Poste Italiane|Poste
Posti|Itella|Posti Group
PostNL|TNT Post|TPG Post|>TNT=TNT Express
Procter & Gamble|Procter&Gamble|Proctor & Gamble|Proctor and Gamble|P & G|>Gillette=The Gillette Company|>Braun|>Tide
ProSiebenSat.1|ProSieben|Sat.1
Proximus|Belgacom
Prudential|Prudential plc|The Pru
Prysmian|Prysmian Group
PSI|Paul Scherrer Institut|Paul Scherrer Institute
PTB|Physikalisch-Technische Bundesanstalt
PTCL|Pakistan Telecommunication Company
PTT|PTT Public Company
Publicis|Publicis Worldwide|>Sapient=Publicis Sapient,SapientNitro,SapientRazorfish|>Razorfish|>Digitas=DigitasLBi|>Starcom|>Zenith Media=ZenithOptimedia|>Epsilon
Puma|PUMA SE|Rudolf Dassler
PVH|Phillips-Van Heusen|>Calvin Klein|>Tommy Hilfiger
PwC|PricewaterhouseCoopers LLP|PwC LLP|PwC Advisory|Pricewaterhouse Coopers|Price Waterhouse & Co|>Strategy&=Booz & Company,Booz and Company,PwC Strategy&|>PwC Consulting
PZU|Powszechny Zaklad Ubezpieczen
Qantas|Queensland and Northern Territory Aerial Services|Qantas Airways|>Jetstar
Qatar Airways|Qatar Air
Qualcomm|Qualcomm Inc|QCOM|Qualcomm Technologies|>Atheros=Qualcomm Atheros|>CSR=Cambridge Silicon Radio
R+V|R+V Versicherung
Rabobank|Rabo|Cooperatieve Rabobank
RAI|Radiotelevisione Italiana
Raiffeisen Bank International|RBI Vienna|Raiffeisenbank
Rakuten|楽天|Rakuten Group
Ralph Lauren|Polo Ralph Lauren
RAND|RAND Corporation
Randstad|Randstad Holding|>Monster=Monster.com|>Tempo-Team
Rapid7|Rapid 7
Rappi|Rappi SAS
RATP|Regie autonome des transports parisiens|RATP Group
Reckitt|Reckitt & Colman|Reckitt Benckiser Group|RB Slough|>Mead Johnson|>Durex
Recruit|リクルート|Recruit Holdings|>Indeed|>Glassdoor
Red Hat|Red Hat Software
Reddit|Reddit Inc
Regeneron|Regeneron Pharmaceuticals
Reliance Industries|RIL|Reliance Industries Limited|>Jio=Reliance Jio,Jio Platforms|>Reliance Retail
RELX|Reed-Elsevier|>Elsevier=Elsevier BV|>LexisNexis=Lexis Nexis|>Cell Press
Renault|Régie Renault|>Dacia|>Alpine Cars|>Mobilize
Renesas|Renesas Electronics
Renfe|Red Nacional de los Ferrocarriles Espanoles|Renfe Operadora
Repsol|Repsol YPF
Reserve Bank of Australia|RBA
Reserve Bank of India|RBI Mumbai
Reuters|Thomson Reuters|Thomson Corporation|>Reuters News
Revolut|Revolut Ltd
REWE|REWE Group
Richemont|Compagnie Financiere Richemont|>Cartier|>Montblanc|>IWC|>Net-a-Porter=YNAP
Ricoh|リコー
RIKEN|理化学研究所|Institute of Physical and Chemical Research
RIM|Blackberry Limited|BlackBerry Ltd
Rio Tinto|Rio Tinto Group|RTZ|>Alcan
RNLI|Royal National Lifeboat Institution
Roblox|Roblox Corporation
Roche|Hoffmann-LaRoche|F. Hoffmann-La Roche AG|Roche Pharma|Roche Pharmaceuticals|Roche Holding|>Genentech=Genentech Inc|>Flatiron Health=Flatiron|>Foundation Medicine|>Chugai|>Ventana
Rogers|Rogers Communications
Roku|Roku Inc
Rosatom|Росатом
Rosneft|Роснефть|>TNK-BP|>Yukos
Rostelecom|Ростелеком
Rothschild & Co|NM Rothschild|N M Rothschild & Sons
Rovio|Rovio Entertainment
Royal Air Force|RAF
Royal Bank of Scotland|The Royal Bank of Scotland|>NatWest Markets
Royal Dutch Shell|Royal Dutch/Shell|Shell International|Shell Oil|Shell Global|>BG Group=British Gas Group|>Shell Recharge=NewMotion
Royal Mail|Royal Mail Group|Consignia|>Parcelforce|>GLS
Royal Navy|RN UK
RSPB|Royal Society for the Protection of Birds
RSPCA|Royal Society for the Prevention of Cruelty to Animals
RTE|Raidio Teilifis Eireann
RTX|RTX Corporation|Raytheon Technologies Corporation|United Technologies Corporation|UTC Hartford|>Raytheon=Raytheon Company|>Collins Aerospace=Rockwell Collins,UTC Aerospace Systems|>Pratt & Whitney=Pratt and Whitney|>Goodrich|>United Technologies Research Center=UTRC
Ryanair|Ryanair Holdings|>Lauda
S Group|S-ryhma|SOK
S&P Global|S&P|>IHS Markit=IHS,Markit
SABIC|Saudi Basic Industries
Safran|Snecma|SAGEM|>Zodiac Aerospace|>Safran Aircraft Engines
SAIC|Science Applications International Corporation
SAIC Motor|上汽集团
Saint-Gobain|Compagnie de Saint-Gobain
Salesforce|Salesforce Inc|salesforce.com inc|SalesForce.com|SFDC Inc|>Slack=Slack Technologies|>Tableau=Tableau Software|>MuleSoft|>Heroku|>ExactTarget=Salesforce Marketing Cloud|>Demandware|>Informatica
Samsung|삼성|삼성전자|三星|Samsung Electronics|Samsung Electronics Co|>Samsung SDI|>Samsung C&T|>Samsung Biologics|>Samsung Life|>Samsung SDS|>Harman=Harman International|>SmartThings
San Miguel|San Miguel Corporation
Sandia|Sandia National Laboratories|Sandia National Labs
Sandoz|Sandoz Group|Novartis Generics|Sandoz AG
Sandvik|Sandvik AB|>Seco Tools
Sanofi|Sanofi Aventis|Aventis|Sanofi-Synthelabo|Hoechst|Rhone-Poulenc|>Genzyme=Sanofi Genzyme|>Sanofi Pasteur=Sanofi Vaccines,Aventis Pasteur
SAP|SAP AG|SAP America|SAP Deutschland|>Concur=SAP Concur,Concur Technologies|>SuccessFactors=SAP SuccessFactors|>Ariba=SAP Ariba|>Qualtrics|>Sybase|>BusinessObjects=Business Objects|>hybris=SAP Hybris|>LeanIX|>WalkMe
SAS Institute|SAS Analytics
Save the Children
SBAB|Statens Bostadsfinansierings
SBB|Schweizerische Bundesbahnen|CFF|SBB CFF FFS|Swiss Federal Railways|Chemins de fer federaux
Sberbank|Сбербанк|Сбер|Sber|Sberbank of Russia
Scale AI|Scale
Scandinavian Airlines|Scandinavian Airlines System|SAS Group|SAS Scandinavian Airlines
Scania|Scania AB|Scania CV|Saab-Scania
SCG|Siam Cement Group
Schaeffler|INA-Schaeffler|>FAG|>Vitesco
Schindler|Schindler Group
Schneider Electric|Groupe Schneider|Schneider|>Square D|>APC=American Power Conversion
Schroders|Schroders plc
Schwarz Group|Schwarz Gruppe|>Kaufland|>Lidl
Sea|Sea Group|Sea Limited|>Shopee|>Garena
Seagate|Seagate Technology
SEB|SEB Bank|Skandinaviska Enskilda
Securitas|Securitas AB
Sega|Sega Sammy|セガ
ServiceNow|Service-now.com|Service Now
Seven & i|セブン&アイ
SGS|Societe Generale de Surveillance
Shell|Shell Deutschland|Shell plc|Shell Nederland
Shiseido|資生堂
Shopify|Shopify Inc|Jaded Pixel
Siemens|Siemens Corporation|Siemens & Halske|>Siemens Mobility=Siemens Transportation|>Siemens Digital Industries Software=Siemens PLM,Siemens PLM Software,UGS|>Mentor Graphics=Mentor|>Altair=Altair Engineering|>Brightly|>Mendix|>Supplyframe|>Mentor Graphics=Siemens EDA
Singapore Airlines|SIA Singapore|SIA|>Scoot
Singtel|Singapore Telecommunications|>Optus
Sinopec|中国石化|China Petroleum & Chemical|中石化
SINTEF|Stiftelsen for industriell og teknisk forskning
Sirius XM|SiriusXM|>Pandora
SJ|Statens Jarnvagar|SJ AB
SK Hynix|SK하이닉스|Hynix|Hyundai Electronics
Skanska|Skanska AB
SKF|Svenska Kullagerfabriken
SLAC|SLAC National Accelerator Laboratory|Stanford Linear Accelerator Center
Snap|Snapchat|Snap Inc|>Bitmoji
Snowflake|Snowflake Computing
Societe Generale|Société Générale|Societe Generale CIB|SG CIB|SGCIB|>Boursorama|>Lyxor|>ALD Automotive
Sodexo|Sodexho
SoftBank|ソフトバンク|>SoftBank Vision Fund|>Boston Dynamics
Software AG|Softwareag
Solvay|Syensqo
Sony|ソニー|Sony Corp|Sony Computer Entertainment|Tokyo Tsushin Kogyo|>Sony Interactive Entertainment=SIE,PlayStation,Sony PlayStation|>Sony Pictures=Columbia Pictures,Sony Pictures Entertainment|>Naughty Dog|>Bungie|>Crunchyroll|>Sony Music=Sony BMG|>Sony Ericsson=Sony Mobile
Souq|Souq.com|Amazon.ae
Space Exploration Technologies|Space X
Sparkasse|Sparkassen-Finanzgruppe
Spotify|Spotify AB
Springer Nature|Nature Publishing Group|>Springer Science
Square Enix|Squaresoft|Enix
SRI International|Stanford Research Institute
SSA|Social Security Administration
SSE|Scottish and Southern Energy
Stability AI|StabilityAI
Standard Bank|Stanbic|Standard Bank of South Africa|Stanbic Bank
Standard Chartered|SCB
Starbucks|SBUX
Starling Bank|Starling
State Bank of India|SBI|SBI India|भारतीय स्टेट बैंक
State Farm|State Farm Insurance
State Grid|State Grid Corporation of China|国家电网
State Street|State Street Corporation|SSGA|State Street Global Advisors
STC|Saudi Telecom Company
Stellantis|FCA|PSA|PSA Peugeot Citroën|PSA Peugeot Citroen|PSA Peugeot-Citroen|Peugeot Citroen|Fiat Chrysler Automobiles NV|Chrysler Group|>Fiat=FIAT,Fabbrica Italiana Automobili Torino|>Peugeot|>Citroen=Citroën|>Opel=Adam Opel|>Vauxhall=Vauxhall Motors|>Chrysler|>Jeep|>Maserati|>Alfa Romeo|>Dodge|>Lancia
STMicroelectronics|ST
Stora Enso|Enso-Gutzeit|Stora Kopparberg|Enso
Storebrand|Storebrand ASA
Stripe|Stripe Inc|>Paystack
Stryker|Stryker Corporation|>Mako Surgical
Subaru|Fuji Heavy Industries|スバル
Sumitomo|住友商事|Sumitomo Corporation
Sumitomo Mitsui Banking Corporation|SMBC|三井住友銀行|Sumitomo Mitsui Financial Group|SMFG
Sun Life|Sun Life Financial
Sun Pharma|Sun Pharmaceutical Industries
Supercell|Supercell Oy
Susquehanna International Group|SIG|Susquehanna
Svenska Cellulosa Aktiebolaget|SCA Sweden
Svenska Handelsbanken|SHB
SVT|Sveriges Television
Swatch|The Swatch Group|Swatch Group|>Omega|>Tissot|>Longines|>Breguet
Swedbank|ForeningsSparbanken|Foreningssparbanken|Swedbank AB
Swiggy|Bundl Technologies
Swire|Swire Pacific|Swire Group
Swisscom|Swiss PTT|>Fastweb
Syngenta|Novartis Agribusiness|ChemChina Syngenta
Synopsys|>Ansys
Sysco|Sysco Corporation
T. Rowe Price|T Rowe Price
Take-Two Interactive|Take Two|>Rockstar Games=Rockstar,Rockstar North|>2K=2K Games|>Zynga|>Rockstar=Rockstar Games|>2K=2K Games
Takeda|武田薬品工業|武田薬品|>Shire=Shire Pharmaceuticals|>Millennium Pharmaceuticals|>Baxalta|>Nycomed
TAP|TAP Air Portugal|TAP Portugal
Target|Target Stores|Dayton Hudson|>Shipt
Tata Consultancy Services|TCS Limited|Tata Consultancy
Tata Group|Tata|Tata Sons
Tata Motors|TELCO|Tata Engineering and Locomotive Company|>Tata Motors Finance
Tata Steel|TISCO|>Corus=Corus Group,British Steel,Hoogovens
TeamViewer|TeamViewer SE
Tele2|Tele 2
Telecom Italia|TIM|Telecom Italia Mobile|Gruppo TIM
Telefonica|Telefónica|Telefonica de Espana|>O2=O2 Germany,Telefonica Germany|>Vivo|>Movistar|>Telxius
Telenor|Televerket|Telenor Group|>Grameenphone
Televisa|Grupo Televisa|TelevisaUnivision
Telkom Indonesia|Telkom|Telkomsel
Telstra|Telecom Australia
Telus|Telus Corporation
Temasek|Temasek Holdings
Tencent|腾讯|腾讯科技|騰訊|Tencent Holdings|>WeChat=微信,Weixin|>Riot Games=Riot|>Supercell|>Tencent Music
Tesco
Teva|Teva Pharmaceuticals|Teva Pharmaceutical Industries|>Actavis|>Ratiopharm|>Cephalon
Texas Instruments|TI
The Economist|The Economist Group|Economist Intelligence Unit|EIU
The Nature Conservancy|TNC
The Walt Disney|Walt Disney Studios
The Washington Post|Washington Post|WaPo
Thermo Fisher Scientific|>Life Technologies|>Patheon
Three|Hutchison 3G|3 UK
ThyssenKrupp|Thyssenkrupp Steel|Krupp|Thyssen
TIAA|Teachers Insurance and Annuity Association|TIAA-CREF
Tim Hortons|Restaurant Brands International|RBI Toronto
TJX|TJ Maxx|TK Maxx|TJX Companies
Toshiba|東芝|Tokyo Shibaura
TotalEnergies|Total SA|Total Energies|TotalFinaElf|Compagnie francaise des petroles|>Saft|>Hutchinson|>Total E&P
Toyota|トヨタ|トヨタ自動車|豊田|Toyota Motor Corp|Toyota Motor North America|TMC Japan|>Lexus|>Daihatsu|>Hino=Hino Motors|>Toyota Research Institute=TRI
TPG|Texas Pacific Group|TPG Capital
Trade Republic|Trade Republic Bank
Transport for London|TfL|London Underground|>Crossrail
Travelers|The Travelers Companies|Travelers Insurance|St. Paul Travelers
Trenitalia|Ferrovie dello Stato|FS Italiane
Trip.com|Ctrip|携程
Truist|BB&T|SunTrust
Trumpf|TRUMPF Gruppe
TSA|Transportation Security Administration
TSMC|台積電|台积电
TUBITAK|Scientific and Technological Research Council of Turkey|Turkiye Bilimsel ve Teknolojik Arastirma Kurumu
Turkish Airlines|THY|Türk Hava Yolları
Turner|Turner Construction
TVN|TVN Group|TVN Warner Bros Discovery
Twilio|>SendGrid=Twilio SendGrid|>Segment=Segment.io
Twitter|X formerly Twitter|Twitter Inc|Twitter International|>Periscope|>Vine=Vine Labs|>MoPub
Two Sigma|Two Sigma Investments
Tyson Foods|Tyson|>Hillshire Brands
U.S. Securities and Exchange Commission|SEC|Securities and Exchange Commission
Uber|Uber BV|>Uber ATG=Uber Advanced Technologies Group|>Drizly|>Uber Freight
Ubisoft|Ubisoft Entertainment|UbiSoft Montreal|Ubisoft Montreal
UBS|UBS AG|Schweizerische Bankgesellschaft|Swiss Bank Corporation|SBC Warburg|UBS Warburg|PaineWebber|Credit Suisse (UBS)|>Credit Suisse|>UBS Investment Bank|>UBS Asset Management
UK Government|HM Government|>Cabinet Office
UMG|Universal Music Group|Universal Music
Under Armour|UA
Unicredit|UniCredit Group|UniCredito Italiano|>HypoVereinsbank=HVB,Bayerische Hypo- und Vereinsbank|>Bank Austria=UniCredit Bank Austria
Unilever|Lever Brothers|Margarine Unie|>Hellmann's|>Magnum Ice Cream|>Knorr|>Best Foods
Union Pacific|Union Pacific Railroad
Unisys|Unisys Corporation
United Airlines|UAL|United Continental Holdings|United Airlines Holdings|United
United Nations|U.N.|Naciones Unidas|United Nations Organization|UNO|>UN Women|>UN Secretariat
United Nations Children's Fund|UNICEF Deutschland|United Nations International Children's Emergency Fund|Kinderhilfswerk der Vereinten Nationen
United Nations Conference on Trade and Development|UNCTAD
United Nations High Commissioner for Refugees|ACNUR|HCR|UNHCR Geneva
United Nations Industrial Development Organization|UNIDO|ONUDI
United Nations Office for Project Services|UNOPS
United Nations Office for the Coordination of Humanitarian Affairs|OCHA|UN OCHA
United Nations Office on Drugs and Crime|UNODC
United Nations Relief and Works Agency|UNRWA
United Parcel Service|UPS Supply Chain Solutions
United States Coast Guard|USCG|US Coast Guard
United States Space Force|USSF
Unity
University of Pittsburgh Medical Center|UPMC
UOB|United Overseas Bank
UPM
US Bank|U.S. Bancorp|USB
US Department of Agriculture|USDA|United States Department of Agriculture|Department of Agriculture
US Department of Energy
US Department of the Treasury|US Treasury|Treasury Department
US Department of Veterans Affairs|VA Health|Veterans Affairs|Department of Veterans Affairs|VA
USAA|United Services Automobile Association
Vale do Rio Doce|Companhia Vale do Rio Doce|Vale|CVRD|Vale S.A.
Valeo|Valeo SA
Valve|Valve Corporation|Steam
Vanguard|The Vanguard Group
Vattenfall|Vattenfall AB|>Nuon|>Vattenfall Europe
Veolia|Veolia Environnement|Vivendi Environnement|Compagnie Generale des Eaux
Verizon|GTE|>Yahoo|>MCI=WorldCom,MCI WorldCom|>Tracfone
Vertex|Vertex Pharmaceuticals
Vestas|Vestas Wind Systems|NEG Micon
VF Corporation|VF Corp|>The North Face=North Face|>Vans|>Timberland
Viatris|Mylan|>Meda
Victoria and Albert Museum|V&A
Viettel|Viettel Group
Vinci|VINCI Construction|>Eurovia|>Cobra IS
Vingroup|VinFast
Virgin Media O2|Virgin Media|VMO2|NTL Telewest
Virgin Money|>Clydesdale Bank
Visa|Visa International|Visa Europe|>Plaid Visa|>Tink
VK|Mail.ru|Mail.ru Group|VKontakte
VMware|VMware by Broadcom|VMware Inc|VMWare|>Pivotal=Pivotal Software,Pivotal Labs|>Carbon Black
Vodafone|Vodafone Group plc|Mannesmann|>Vodafone Deutschland=Vodafone Germany,Kabel Deutschland|>Vodacom|>Safaricom
Volkswagen|Volkswagen Aktiengesellschaft|VAG|V.W.|Volkswagenwerk|>Audi=Audi AG,AUDI|>SEAT=SEAT S.A.|>Skoda=Skoda Auto,Škoda,Škoda Auto|>Bugatti|>Ducati|>MAN=MAN Truck & Bus|>Traton|>CUPRA
Votorantim|Grupo Votorantim
VRT|Vlaamse Radio- en Televisieomroeporganisatie
VTB|VTB Bank|ВТБ|Vneshtorgbank
Walgreens|Walgreens Boots Alliance|WBA|Walgreen Co|Walgreen|>Boots=Boots UK,Alliance Boots|>Duane Reade
Walmart|Walmart Inc|Walmart Stores|Walmart Global Tech|>Asda|>Flipkart=Flipkart Internet|>Sam's Club|>Bodega Aurrera|>Massmart
Warner Bros. Discovery|Warner Media|WarnerMedia|Turner Broadcasting|Discovery Inc|Discovery Communications|WBD|AOL Time Warner|TimeWarner|>HBO=Home Box Office,HBO Max|>CNN=Cable News Network|>Cartoon Network|>DC Comics=DC Entertainment|>Discovery Channel
Wartsila|Wärtsilä|Wartsila Oyj
Wayfair|CSN Stores
Waymo|Google self-driving car project
Wellcome Trust|Wellcome|The Wellcome Trust|>Wellcome Sanger Institute=Sanger Institute
Wells Fargo|Wells Fargo Bank|Wells Fargo & Company|Norwest|>Wachovia=First Union
Western Digital|WD
Westpac|Westpac Banking Corporation|Bank of New South Wales|>St.George Bank
WeWork|The We Company
Whirlpool|Whirlpool Corporation|>Indesit|>Maytag|>KitchenAid
Wilh. Werhahn|Werhahn
Willis Towers Watson|WTW|Towers Watson|Towers Perrin|Watson Wyatt|Willis Group
Wipro
Wise|TransferWise|Wise plc|Transfer Wise
Wolters Kluwer|Kluwer
Woolworths Group|Woolworths Australia
Workday|Workday Inc
World Bank|Banque mondiale|Banco Mundial|Weltbank|International Bank for Reconstruction and Development|>MIGA
World Intellectual Property Organization|WIPO|OMPI
World Meteorological Organization|WMO|OMM
World Vision|World Vision International
WPP|>GroupM=WPP Media|>Mindshare|>Kantar|>Hill & Knowlton=H+K Strategies,Hill+Knowlton|>Burson-Marsteller=Burson|>AKQA|>Landor|>Young & Rubicam=Y&R,VMLY&R
WSP|WSP Global|>Parsons Brinckerhoff
X|X Corp.|Twitter (X)|X formerly known as Twitter|X (Twitter)
Xerox|Fuji Xerox|Xerox Corporation|>PARC=Xerox PARC,Palo Alto Research Center|>PARC=Palo Alto Research Center
Xiaomi|小米|Xiaomi Corporation|小米科技
Yahoo|Yahoo Inc.|Oath|Verizon Media|>Tumblr|>AOL=America Online|>Engadget
Yandex|Яндекс|Yandex LLC|Yandex NV
Yara|Yara International
Yle|Yleisradio|Finnish Broadcasting Company
YPF|Yacimientos Petroliferos Fiscales
Yum! Brands|>KFC=Kentucky Fried Chicken|>Pizza Hut|>Taco Bell
Zalando|Zalando SE|>Lounge by Zalando
ZDF|Zweites Deutsches Fernsehen
Zendesk|Zendesk Inc
Zimmer Biomet|Zimmer|Biomet
Zoho|AdventNet|Zoho Corporation
Zoom|Zoom Video|Zoom Communications
ZTE|中兴|中兴通讯|Zhongxing Telecommunication Equipment|Zhongxing
Zurich Insurance|Zurich Insurance Group|Zurich Financial Services|>Farmers Insurance
`
