/**
 * Employers beside those of lib/affinity/data/employers.ts, in the same form: the usual name; after bars other, former and native names;
 * after `>` a house that belongs to it, with its own other names after `=`. Hand-written from general knowledge: the largest employers
 * of Fortune Global 500, Forbes Global 2000, DAX, CAC, FTSE, IBEX, OMX, Nikkei, KOSPI, Sensex and B3, public bodies and charities, with
 * renames and take-overs up to 2025 (facts, no text); sorted. A short name that several houses bear stands on no line.
 */
export const MORE_EMPLOYERS = `
7-Eleven|Seven & i Holdings|7 & i|Seven Eleven Japan
A.T. Kearney|Kearney|AT Kearney
AB Electrolux|Electrolux|Electrolux Group|>AEG
Abbott|Abbott Laboratories|Abbott Labs|>St. Jude Medical|>Alere
AbbVie|AbbVie Inc
Acciona|Acciona SA
Accor|AccorHotels|Accor Hotels|>Novotel|>Sofitel
Activision Blizzard|Activision|>Blizzard Entertainment=Blizzard|>King=King Digital Entertainment,King.com
Adecco|Adecco Group|The Adecco Group|>LHH=Lee Hecht Harrison|>Akkodis
Adyen|Adyen NV
Aegon|Aegon NV
African Development Bank|AfDB|Banque africaine de developpement
African Union|Union africaine
Ahold Delhaize|Koninklijke Ahold Delhaize|Royal Ahold|>Albert Heijn=AH|>Delhaize|>Bol.com=bol|>Stop & Shop
Air Liquide|L'Air Liquide
Airbnb|AirBed & Breakfast
Akamai|Akamai Technologies|>Linode
Aldi|ALDI Sud|ALDI Nord|ALDI SOUTH
Alfa Laval|Alfa Laval AB
Alibaba|阿里巴巴|阿里巴巴集团|>Ant Group=Ant Financial,蚂蚁集团|>Alipay=支付宝|>Tmall|>Cainiao|>Ele.me
Alphabet|Alphabet
Alstom|>Bombardier Transportation
Altria|Altria Group|Philip Morris Companies|Philip Morris USA
Amazon|Amazon Inc|Amazon.com Services|>Amazon Web Services=AWS,Amazon AWS,AWS Amazon Web Services|>Amazon Robotics=Kiva Systems|>Amazon Prime Video=Prime Video|>MGM=Metro-Goldwyn-Mayer,MGM Studios|>Ring|>Goodreads|>Lab126=Amazon Lab126|>One Medical|>Annapurna Labs|>Audible|>IMDb
America Movil|Telmex|Telcel|>Claro
American Airlines|AMR Corporation|American Airlines Group
American Civil Liberties Union|ACLU
American Express|AMEX|American Express Company
American Red Cross|US Red Cross
Amgen|Applied Molecular Genetics|>Horizon Therapeutics
Amnesty International|Amnesty
Anglo American|Anglo American plc|>De Beers
Anheuser-Busch InBev|ABI|AB-InBev|Anheuser-Busch Companies|>SABMiller|>Ambev|>Budweiser
Anthropic|Anthropic PBC
Aon|Aon Hewitt|Aon plc
Apollo Global Management|Apollo Management
Apple|Apple Inc|Apple Computer Inc|>Beats Electronics=Beats by Dre,Beats by Dr. Dre|>Shazam
Applied Materials|AMAT Inc
Aramark|ARAMARK Corporation
Arla|Arla Foods
Arm|ARM Ltd|ARM Holdings|Arm Limited|Acorn RISC Machines
Asian Development Bank|ADB Manila
Asian Infrastructure Investment Bank|AIIB
Assa Abloy|ASSA ABLOY Group
Associated Press|AP News|The Associated Press
AstraZeneca|AZ|Astra AB|Zeneca|AstraZeneca Pharmaceuticals
AT&T|AT & T|SBC Communications|>DirecTV|>Cricket Wireless|>Bell South=BellSouth
Atlas Copco|Atlas Copco AB
Atlassian|>Trello|>Loom
Atos|>Eviden|>Bull=Groupe Bull
Auchan|Auchan Retail|Groupe Auchan
Audi|AUDI AG
Australia and New Zealand Banking Group|ANZ|ANZ Bank
Australian Broadcasting Corporation|ABC Australia
Australian Taxation Office|ATO Australia
Autodesk|>Fusion 360|>Innovyze
Avanade|Avanade Inc
Aviva|Norwich Union|Aviva plc
AXA|Groupe AXA|>AXA XL=XL Catlin
Axel Springer|Axel Springer SE|>Bild|>Politico|>Business Insider=Insider
Babcock|Babcock International
Baidu|百度|Baidu Inc
Banco Bradesco|Bradesco
Banco do Brasil|BB Brasil
Banco Sabadell|Sabadell|Banc Sabadell
Banco Santander|Banco Santander Central Hispano|BSCH|>Abbey National|>Santander UK|>Banesto
Bank of America|B of A|Bank of America Corporation|>Merrill Lynch=Merrill,Merrill Lynch Wealth Management,BofA Merrill Lynch|>Countrywide Financial|>MBNA
Bank of China|中国银行|BOC China
Bank of England|BoE
Bank of Montreal|BMO|BMO Financial Group|>BMO Harris|>BMO Capital Markets
Bank of New York Mellon|BNY Mellon|BNY|BNYM|Bank of New York|Mellon Financial|>Pershing
Bank of Nova Scotia|Scotiabank
Banque de France|Bank of France
Barclays|Barclays plc|Barclays Capital|BarCap
Baker Hughes|BHGE|Baker Hughes a GE Company
Baker McKenzie|Baker & McKenzie
Barilla|Barilla Group
BASF|BASF SE|>BASF Coatings
Baxter|Baxter International
Bayer|>Bayer HealthCare|>Schering=Schering AG
BBVA|Banco Bilbao Vizcaya|>Garanti BBVA=Garanti Bank
BCG|The BCG|>BCG Platinion|>BCG GAMMA=BCG Gamma
Becton Dickinson|BD Becton Dickinson|Becton, Dickinson and Company|>C.R. Bard=Bard
Beiersdorf|>Nivea
Bell Canada|BCE|BCE Inc
Berkshire Hathaway|>GEICO=Government Employees Insurance Company|>Dairy Queen|>Duracell
Bertelsmann|Bertelsmann SE|>RTL Group|>Arvato|>Penguin Random House=PRH,Random House|>BMG=BMG Rights Management|>Gruner + Jahr
Best Buy|Best Buy Co|>Geek Squad
BHP|BHP Billiton|BHP Group
Bill & Melinda Gates Foundation|Gates Foundation|The Gates Foundation|BMGF|The Bill and Melinda Gates Foundation
Biogen|Biogen Idec
BioNTech|Biopharmaceutical New Technologies
BlackRock|BlackRock Inc|>iShares|>Barclays Global Investors=BGI
Blackstone|The Blackstone Group|Blackstone Group
Blackwater|Xe Services|Academi|Constellis|Blackwater USA
Blue Cross Blue Shield Association|BCBSA
BMW|Bayerische Motoren-Werke|BMW AG|BMW Motorrad
BNP Paribas|Paribas|BNP|>Fortis Bank|>BNL=Banca Nazionale del Lavoro|>BGL
Boehringer Ingelheim|BI Ingelheim|C.H. Boehringer Sohn
Boeing|McDonnell Douglas|>Insitu|>Aurora Flight Sciences
Bombardier|Bombardier Aerospace
Booking Holdings|>Booking.com=Booking|>Agoda|>Rentalcars.com|>Kayak=KAYAK
Bosch|Robert Bosch Engineering|Bosch Global Software Technologies|>BSH Hausgerate=BSH,BSH Home Appliances,Bosch Siemens Hausgerate|>Bosch Rexroth=Rexroth|>ETAS
Boston Scientific|BSC Marlborough
Bouygues|>Bouygues Telecom|>TF1|>Colas|>Equans
Bristol Myers Squibb|Bristol-Myers Squibb Company|>Celgene=Celgene Corporation
British Airways|BA|>BA CityFlyer
British American Tobacco|BAT|>Reynolds American=R.J. Reynolds,RJ Reynolds
British Broadcasting Corporation|BBC Worldwide|>BBC World Service
BT|>EE=Everything Everywhere|>Plusnet|>BT Global Services
Bundesbank|Deutsche Bundesbank|German Federal Bank
Bunge|Bunge Limited|>Viterra
Burberry|Burberry Group
BYD|BYD Auto|BYD Company|比亚迪|Build Your Dreams
ByteDance|字节跳动|Bytedance|>TikTok=TikTok Inc,Musical.ly|>Lark|>Toutiao=今日头条|>Douyin=抖音
CaixaBank|La Caixa|>Bankia
Caixa Economica Federal|Caixa Brasil
Canadian Broadcasting Corporation|CBC|CBC/Radio-Canada|Radio-Canada
Canadian Imperial Bank of Commerce|CIBC
Canadian National Railway|CN Rail|Canadian National
Canon|キヤノン
Capital One|CapOne|>Discover=Discover Financial Services
Cardinal Health|Cardinal Health Inc
CARE International|CARE USA
Cargill|Cargill Incorporated
Carlsberg|Carlsberg Group|Carlsberg Breweries
Carrefour|Groupe Carrefour
Carrier|Carrier Global|Carrier Corporation|>Viessmann
Casino Group|Groupe Casino|Casino Guichard-Perrachon|>Monoprix
Cemex|Cementos Mexicanos
Cenovus|Husky Energy
Central Intelligence Agency|CIA
Centre national d'etudes spatiales|CNES
CEA|Commissariat a l'energie atomique|Commissariat à l'énergie atomique et aux énergies alternatives
Centrica|>British Gas
Charter Communications|Charter|>Time Warner Cable=TWC|>Bright House Networks
Chevron|ChevronTexaco|Standard Oil of California
China Construction Bank|CCB China|中国建设银行
China Mobile|中国移动|CMCC
China National Offshore Oil Corporation|CNOOC|中国海洋石油
China National Petroleum Corporation|CNPC|PetroChina|中国石油
China Telecom|中国电信
China Unicom|中国联通
Vale do Rio Doce|Companhia Vale do Rio Doce|Vale|CVRD|Vale S.A.
Chubb|ACE Limited|Chubb Limited
Ciena|Ciena Corporation
Cigna|The Cigna Group|>Express Scripts|>Evernorth
Cipla|Cipla Limited
Cisco|Cisco Inc|>Webex=WebEx|>Meraki=Cisco Meraki|>Duo Security=Duo|>Linksys
Citigroup|Citigroup Inc|Citicorp Citibank|Salomon Smith Barney|>Banamex=Citibanamex
CNH Industrial|CNH|>New Holland|>Case IH|>Iveco
Coca-Cola|Coca Cola|The Coca Cola Co|The Coca-Cola Co|>Costa Coffee|>Minute Maid
Coca-Cola HBC|Coca-Cola Hellenic|Coca-Cola Hellenic Bottling Company
Cognizant|CTS|Cognizant Technology Solutions Corporation
Comcast|>NBCUniversal=NBC Universal,NBCU|>Sky=Sky UK,BSkyB,Sky Group|>Universal Pictures=Universal Studios|>DreamWorks Animation=DreamWorks
Commerzbank|>Dresdner Bank|>comdirect
Commonwealth Scientific and Industrial Research Organisation|CSIRO
ConocoPhillips|Conoco|Phillips Petroleum|>Marathon Oil
Consolidated Edison|Con Edison|ConEd
Continental AG|Continental|Continental Automotive|>Vitesco=Vitesco Technologies|>ContiTech
Continental Airlines|Continental Air Lines
Corning|Corning Incorporated|Corning Glass Works
Costco|Costco Wholesale|Price Club
Coupang|쿠팡
Covestro|Bayer MaterialScience
Credit Suisse|Schweizerische Kreditanstalt|SKA|CS First Boston
Credit Agricole|Crédit Agricole|>LCL=Le Credit Lyonnais,Credit Lyonnais|>Amundi|>Indosuez|>Credit Agricole CIB=CACIB
CSL|CSL Behring|CSL Limited|Commonwealth Serum Laboratories
CVS Health|Consumer Value Stores|>Aetna=Aetna Inc|>Caremark
Daiichi Sankyo|第一三共
Daimler Truck|Daimler Trucks|>Freightliner=Daimler Trucks North America|>Mitsubishi Fuso
Danaher|>Beckman Coulter|>Cytiva|>Pall=Pall Corporation|>Leica Microsystems
Danone|Danone SA|BSN|>Evian|>Nutricia|>Alpro
Danske Bank|Den Danske Bank|>Realkredit Danmark
Dassault Systemes|Dassault Systèmes|DSystemes|3DS|>SolidWorks=Dassault Systemes SolidWorks
Datadog|Datadog Inc
Decathlon|Decathlon Group
Delivery Hero|>foodpanda|>Foodora|>Glovo|>PedidosYa|>Talabat
Dell|Dell Inc.|>EMC=EMC Corporation,Dell EMC|>Alienware|>SecureWorks
Deloitte|Deloitte LLP|Deloitte & Touche LLP|Deloitte Consulting LLP|>Monitor Group=Monitor Deloitte|>Bersin
Delta Air Lines|Delta Airlines|>Northwest Airlines
Denso|DENSO Corporation|デンソー
Department for Work and Pensions|DWP
Department of Homeland Security|DHS|US Department of Homeland Security
Department of Justice|DOJ|US Department of Justice|US DOJ
Deutsche Bahn|Deutsche Bahn AG|>DB Fernverkehr|>DB Regio|>Arriva|>DB Systel|>DB Netz
Deutsche Bank|Deutsche Bank AG|>Postbank|>DWS|>Bankers Trust
Deutsche Post|Deutsche Post AG|Deutsche Post DHL Group|DP DHL
Deutsche Telekom|Telekom|T-Mobile|Telekom AG|T-Com|>T-Systems=T-Systems International|>Magyar Telekom|>OTE|>Congstar|>Detecon
Deutsches Rotes Kreuz|DRK|German Red Cross
Deutscher Akademischer Austauschdienst|DAAD|German Academic Exchange Service
Diageo|Grand Metropolitan|>Guinness|>Johnnie Walker|>Smirnoff
DiDi|Didi Chuxing|滴滴|滴滴出行|DiDi Global
Disney|Walt Disney Co|Disney Corporation|>ESPN=Entertainment and Sports Programming Network|>ABC News|>Lucasfilm|>20th Century Studios=20th Century Fox|>Hulu|>National Geographic|>Marvel Entertainment=Marvel|>Industrial Light & Magic=ILM|>Walt Disney Imagineering|>Disney+|>Hotstar
DNB|DNB Bank|Den norske Bank|DnB NOR
Dow|>Rohm and Haas|>Union Carbide
Dow Jones|Dow Jones & Company|>Wall Street Journal=WSJ,The Wall Street Journal|>MarketWatch
Dropbox|>HelloSign
DSM|Royal DSM|DSM-Firmenich|Koninklijke DSM|>Firmenich
DSV|DSV Panalpina|>Panalpina
Duke Energy|Progress Energy
DWP Bank|dwpbank
E.ON|EON|E.ON SE|>innogy|>PreussenElektra
eBay|ebay Inc|>StubHub|>Kijiji|>Gumtree|>TCGplayer
EdF Renewables|EDF Renouvelables|EDF EN
Eiffage|Groupe Eiffage
Electronic Arts|EA|EA Games|EA Sports|>DICE=EA DICE|>BioWare|>Respawn=Respawn Entertainment|>Codemasters
Elastic|Elasticsearch|Elastic NV
Eli Lilly|Lilly Deutschland|Eli Lilly & Co|>Loxo Oncology=Loxo
Embraer|Empresa Brasileira de Aeronautica
Emerson|Emerson Electric|>National Instruments=NI|>AspenTech
Emirates|Emirates Airline|The Emirates Group|>dnata
Enbridge|>Spectra Energy
Endesa|Endesa Energia
Engie|GDF|Gaz de France|ENGIE SA|>Tractebel|>Electrabel|>International Power
Environment Protection Agency|US Environmental Protection Agency
Ericsson|L.M. Ericsson|>Cradlepoint
Erste Group|Erste Bank|Ceska sporitelna
Essity|SCA Hygiene
Estee Lauder|Estée Lauder Companies|The Estee Lauder Companies|ELC|>MAC Cosmetics|>Clinique|>Tom Ford
Ethiopian Airlines|ET Ethiopian
European Union Agency for Law Enforcement Cooperation|Europol
European Organisation for the Safety of Air Navigation|Eurocontrol
European Patent Office|EPO|Europaisches Patentamt
European Southern Observatory|ESO
European Investment Fund|EIF Luxembourg
Evonik|Evonik Industries|Degussa
Experian|Experian plc
ExxonMobil|Exxon Mobil Corporation|ExxonMobil Corporation|>XTO Energy=XTO|>Imperial Oil|>Pioneer Natural Resources
EY|EY LLP|EYGM|Arthur Young|Ernst and Young LLP|>EY-Parthenon=Parthenon,Parthenon-EY
Faurecia|Forvia|FORVIA Faurecia|>Hella
Ferrari|Ferrari NV|Scuderia Ferrari
Fidelity Information Services|FIS|FIS Global|>Worldpay
Financial Times|FT|The Financial Times
Finnair|Finnair Oyj
Fiserv|>First Data|>Clover
Fortum|Fortum Oyj|>Uniper|>Imatran Voima=IVO
Foxconn|Hon Hai|Hon Hai Precision Industry|Hon Hai Precision|鴻海|富士康|Foxconn Technology Group
Fresenius|Fresenius SE|>Fresenius Kabi|>Helios Kliniken|>Quironsalud
Fresenius Medical Care|FMC
Fujifilm|FUJIFILM|Fuji Photo Film|富士フイルム
Fujitsu|富士通|>Fujitsu Siemens Computers=Fujitsu Technology Solutions|>ICL=International Computers Limited
G4S|Group 4 Securicor|Group 4 Falck
Gazprom|Газпром|>Gazprom Neft=Газпром нефть
GE Aerospace|General Electric Company|General Electric Co|>GE Capital|>GE Digital|>GE Research=GE Global Research
Gilead|Gilead Sciences|>Kite Pharma=Kite
GitLab|GitLab Inc
GlaxoSmithKline|GSK plc|GlaxoSmithKline plc|>ViiV Healthcare=ViiV|>Stiefel
Glencore|Glencore International|>Xstrata
Global Fund|The Global Fund|Global Fund to Fight AIDS, Tuberculosis and Malaria
Gojek|GoTo|>Tokopedia
Goldman Sachs|GS|Goldman Sachs & Co|Goldman Sachs Group|Goldman, Sachs|>Marcus
Google|Google LLC|Google Inc|Alphabet (Google)|>YouTube=YouTube LLC|>DeepMind=Google DeepMind,DeepMind Technologies|>Waymo=Google Self-Driving Car|>Fitbit|>Nest=Nest Labs,Google Nest|>Waze|>Mandiant|>Looker|>Google Cloud=Google Cloud Platform,GCP|>Firebase|>X Development=Google X,X the moonshot factory|>Calico|>Verily=Verily Life Sciences,Google Life Sciences|>Google Brain|>Android=Google Android|>DoubleClick|>Kaggle|>Apigee
Government Digital Service|GDS
Grant Thornton|Grant Thornton International|GT LLP
Greenpeace|Greenpeace International
Grifols|Instituto Grifols
Grundfos|Grundfos Holding
Grupo Bimbo|Bimbo
Guardian Media Group|The Guardian|Guardian News & Media|GNM|>The Observer
H&R Block|HR Block
Haier|海尔|Haier Group|>GE Appliances|>Candy Hoover
Halliburton|>Landmark Graphics|>KBR=Kellogg Brown & Root
Hapag-Lloyd|Hapag Lloyd
HBC|Hudson's Bay Company|The Bay
HCLTech|Hindustan Computers Limited|HCL Tech
HDFC Bank|Housing Development Finance Corporation
Heidelberg Materials|HeidelbergCement|Heidelberg Cement|>Italcementi|>Hanson
Henkel|Henkel AG & Co|>Schwarzkopf|>Loctite
Her Majesty's Revenue and Customs|HMRC|HM Revenue & Customs|His Majesty's Revenue and Customs|Inland Revenue
Hermes International|Hermès|Hermes Paris
Hewlett Packard Enterprise|HP Enterprise|>Aruba Networks=Aruba|>Nimble Storage|>Cray=Cray Research|>SGI=Silicon Graphics|>Juniper Networks=Juniper
Hilton|Hilton Worldwide Holdings|>DoubleTree|>Conrad Hotels
Hindustan Unilever|HUL|Hindustan Lever
Hitachi|日立|日立製作所|>Hitachi Vantara=Hitachi Data Systems,HDS|>Hitachi Rail
HM Treasury|Her Majesty's Treasury|UK Treasury
Holcim|LafargeHolcim|Lafarge
HMD|HMD Global
Home Office|UK Home Office
Honda|本田技研工業|ホンダ|>Acura|>Honda Research Institute
Honeywell|Honeywell International|Allied Signal|>UOP
Hong Kong Exchanges and Clearing|HKEX
HP|HP Inc.|HP Indigo|>Compaq=Compaq Computer|>3PAR|>Palm|>Poly=Plantronics,Polycom|>HP Labs
HSBC|滙豐|Midland Bank|The Hongkong & Shanghai Banking Corporation|>Hang Seng Bank|>First Direct|>HSBC UK
Huawei|华为|华为技术|Huawei Technologies Co|>HiSilicon|>Honor
HubSpot|HubSpot Inc
Husqvarna|Husqvarna Group|>Gardena
Hyundai|현대|현대자동차|Hyundai Motor Group|>Kia=Kia Motors,기아|>Hyundai Mobis|>Genesis Motor
IAG|>Iberia|>Vueling|>Aer Lingus|>British Airways
Iberdrola|>ScottishPower=Scottish Power|>Avangrid|>Neoenergia
IBM|IBM Corporation|IBM Corp|I.B.M.|International Business Machines Corporation|>Red Hat=Red Hat Inc,RedHat|>Lotus=Lotus Development|>Cognos|>SPSS|>The Weather Company|>Tivoli|>IBM Research=IBM Almaden,T.J. Watson Research Center|>Turbonomic|>Apptio|>Instana
ICICI Bank|Industrial Credit and Investment Corporation of India
IKEA|IKEA of Sweden|Ikano|Inter IKEA Group
Imperial Brands|Imperial Tobacco
Inditex|Industria de Diseño Textil|>Zara=Zara Home|>Oysho|>Stradivarius
Indian Oil|Indian Oil Corporation|IOCL
Indian Railways|Bharatiya Rail
Indian Space Research Organisation|ISRO
Industrial and Commercial Bank of China|ICBC|中国工商银行
Infineon|Siemens Semiconductors|>International Rectifier|>Qimonda
Infosys|Infosys Ltd|Infosys Limited|>Infosys BPM|>EdgeVerve
ING|ING Groep|ING-DiBa|ING DiBa|>BHF-Bank|>ING Direct
Ingram Micro|Ingram
InterContinental Hotels Group|IHG|IHG Hotels & Resorts|>Holiday Inn|>Crowne Plaza|>Kimpton
Intel|Intel Corp|Integrated Electronics|>McAfee=Intel Security|>Wind River|>Habana Labs
Internal Revenue Service|IRS
International Federation of Red Cross and Red Crescent Societies|IFRC
International Finance Corporation|IFC Washington
International Rescue Committee|IRC New York|The IRC
International Telecommunication Union|ITU Geneva
Interpublic Group|IPG|Interpublic|>McCann=McCann Erickson,McCann Worldgroup|>FCB|>Weber Shandwick|>UM Worldwide
Intesa Sanpaolo|Banca Intesa|San Paolo IMI|>UBI Banca
ITC Limited|Imperial Tobacco Company of India|ITC
Itau Unibanco|Itau|Itaú|Unibanco|Banco Itau
J Sainsbury|Sainsbury's|Sainsburys|>Argos
J. Walter Thompson|JWT|Wunderman Thompson|JWT New York
Jacobs|Jacobs Engineering|Jacobs Solutions|>CH2M Hill=CH2M
Jaguar Land Rover|JLR Automotive
Japan Airlines|JAL|日本航空
JD.com|Jingdong|京东
Johnson & Johnson|JnJ|J & J|JNJ|Johnson and Johnson|>Janssen=Janssen Pharmaceuticals,Janssen Pharmaceutica|>Actelion|>Abiomed|>J&J MedTech
Johnson Controls|JCI|>Tyco=Tyco International|>York International
Jones Lang LaSalle|Jones Lang Wootton|JLL Inc
JPMorgan Chase|JPM|JPMorganChase|J.P. Morgan Chase|J.P. Morgan Chase & Co|JPMorgan Chase Bank|JPMC Bank|Chase Manhattan|>Chase=Chase Bank|>Bear Stearns|>J.P. Morgan Asset Management|>Washington Mutual=WaMu|>First Republic=First Republic Bank|>Bank One
Just Eat Takeaway|Takeaway.com|Just Eat|JET|>Lieferando|>Grubhub|>Thuisbezorgd
Kakao|카카오|Kakao Corp|Daum Kakao|>KakaoBank
KBC|KBC Group|Kredietbank|>CSOB
Kellanova|Kellogg's|Kellogg Company|Kelloggs|>Pringles
Kering|Pinault-Printemps-Redoute|>Gucci=Guccio Gucci|>Alexander McQueen
Keysight|Keysight Technologies
Kimberly-Clark|Kimberly Clark|>Huggies|>Kleenex
Klarna|Klarna Bank|Kreditor
Komatsu|コマツ|小松製作所
Kone|KONE Oyj
Kraft Heinz|Kraft|H.J. Heinz|H. J. Heinz Company|The Kraft Heinz Company|>Kraft Foods=Kraft Foods Group|>Oscar Mayer
KPMG|KPMG LLP|KPMG AG|Peat Marwick Mitchell|>KPMG Consulting
KPN|Koninklijke KPN|Royal KPN|>XS4ALL
KfW|Kreditanstalt fur Wiederaufbau
KLA|KLA-Tencor|KLA Corporation
Kuka|KUKA Robotics
Kyndryl|Kyndryl Holdings|IBM Global Technology Services
L'Oreal|L'Oréal|Groupe L'Oreal|>Kiehl's|>The Body Shop=Body Shop|>NYX|>L'Oreal Luxe
Larsen & Toubro|L&T|L & T|Larsen and Toubro|>LTIMindtree=Mindtree,LTI,L&T Infotech,Larsen & Toubro Infotech|>L&T Technology Services=LTTS
Lawrence Livermore National Laboratory|Livermore Lab|Lawrence Livermore
Lidl|Lidl Stiftung
Schwarz Group|Schwarz Gruppe|>Kaufland|>Lidl
Legrand|Legrand France
Lego|LEGO A/S|LEGO System
Lehman Brothers|Lehman|Lehman Bros
Lenovo|联想|Legend Computer|>Motorola Mobility=Motorola Phones
LG|엘지|LG전자|Lucky Goldstar|>LG Energy Solution=LGES|>LG Display|>LG Uplus|>LG Electronics=LGE
Liberty Mutual|Liberty Mutual Insurance|>Safeco
Linde|Linde plc|Linde AG|>Praxair|>BOC=BOC Group
Line|LINE Corporation|LY Corporation
LinkedIn|LinkedIn Corp
Lloyd's of London|Lloyd's
Lloyds Banking Group|HBOS|Lloyds TSB Bank|>Scottish Widows|>Bank of Scotland
Lockheed Martin|LMT|Lockheed Corporation|Martin Marietta|>Sikorsky=Sikorsky Aircraft|>Skunk Works=Lockheed Martin Skunk Works
Logitech|Logitech International|Logi
London Stock Exchange Group|LSEG|London Stock Exchange|>Refinitiv|>FTSE Russell
Lonza|Lonza Group
Lucent Technologies|Lucent
Lufthansa|Deutsche Lufthansa AG|>Lufthansa Technik|>Lufthansa Cargo|>Brussels Airlines|>SWISS=Swiss|>Lufthansa Systems|>Germanwings
Lukoil|Лукойл
LVMH|Louis Vuitton Moët Hennessy|Moët Hennessy Louis Vuitton|>Louis Vuitton=LV,Louis Vuitton Malletier|>Dior=Christian Dior,Christian Dior Couture|>Moet & Chandon=Moet Hennessy|>Bulgari|>Fendi|>Givenchy|>TAG Heuer|>Sephora|>Tiffany=Tiffany & Co|>DFS|>Celine|>Guerlain|>Hublot
Lyft|Zimride|Lyft Inc
Macquarie|Macquarie Group|Macquarie Bank
Maersk|A.P. Møller – Mærsk|APM|AP Moller|>APM Terminals|>Damco|>Sealand|>Svitzer
Magna|Magna International|>Magna Steyr
Mahindra|Mahindra & Mahindra|M&M|M&M India|Mahindra Group|>Tech Mahindra
MAN|MAN SE|MAN Truck & Bus
Manpower|ManpowerGroup|Manpower Inc|>Experis
MAPFRE|Mapfre Seguros
Marks & Spencer|M & S|Marks and Sparks
Marsh McLennan|Marsh & McLennan|MMC|Marsh & McLennan Companies|>Mercer=William Mercer|>Marsh|>Guy Carpenter|>Oliver Wyman
Maruti Suzuki|Maruti|Maruti Udyog
Mattel|>Fisher-Price
Mayo Clinic|Mayo
Mazda|マツダ|Toyo Kogyo
McCann|McCann Worldgroup
McKinsey|McK|McKinsey and Company|The Firm McKinsey|>QuantumBlack=QuantumBlack AI by McKinsey|>Lunar
McKesson|McKesson Corporation
Medecins Sans Frontieres|Médecins Sans Frontières|Aerzte ohne Grenzen|Ärzte ohne Grenzen|Medicos Sin Fronteras|Artsen zonder Grenzen
MediaTek|聯發科
Mercedes-Benz|Mercedes Benz|Mercedes-Benz AG|Mercedes-Benz Cars|Daimler Benz|Daimler Chrysler|>AMG=Mercedes-AMG|>smart automobile
Merck & Co|MSD Pharmaceuticals|Merck Sharp and Dohme|Merck Sharp Dohme|>Schering-Plough|>Organon
Merck KGaA|Merck Darmstadt|EMD|E. Merck|>Sigma-Aldrich=Sigma Aldrich|>Millipore=Merck Millipore|>Versum
Meta|Meta Platforms Inc|Facebook Inc|Meta (Facebook)|FB|Meta AI|TheFacebook|>Instagram=IG,Instagram LLC|>WhatsApp=WhatsApp Inc|>Oculus=Oculus VR,Meta Quest|>Giphy|>Facebook AI Research=FAIR|>Threads
Metro AG|METRO Cash & Carry|Makro
Michelin|Groupe Michelin|Manufacture Michelin
Micron|>Crucial|>Elpida
Microsoft|Microsoft Corp|Microsoft Inc|Microsoft Deutschland|MS Corporation|>LinkedIn=LinkedIn Corporation,LinkedIn Corp|>GitHub=GitHub Inc|>Activision Blizzard|>Mojang=Mojang Studios,Mojang AB|>Nokia Devices|>Skype=Skype Technologies|>Xamarin|>Yammer|>Bethesda=ZeniMax,Bethesda Softworks|>Microsoft Research=MSR|>Xbox=Xbox Game Studios|>Azure=Microsoft Azure|>Bing|>Rare|>343 Industries|>Nuance=Nuance Communications|>npm
Ministry of Defence|MoD|UK Ministry of Defence|MOD
Ministry of Justice|MoJ
Mitsubishi Electric|三菱電機
Mitsubishi Heavy Industries|MHI|三菱重工
Moderna|ModeRNA Therapeutics
Mondelez|Mondelēz|Kraft Foods Inc.|>Cadbury=Cadbury Schweppes|>Nabisco|>Milka|>Oreo
Morgan Stanley|Morgan Stanley & Co|Dean Witter|>E*TRADE=ETrade,E-Trade|>Eaton Vance|>Smith Barney|>MSSB=Morgan Stanley Smith Barney
Motorola Solutions|>Avigilon
Mozilla|Mozilla Corporation|Mozilla Foundation
MTN|MTN Group
MTR|MTR Corporation|港鐵
Munich Re|Munchener Ruck|Münchener Rückversicherungs-Gesellschaft|Munchener Ruckversicherung|>ERGO|>Hartford Steam Boiler
N26|Number26
NASA|>Jet Propulsion Laboratory=JPL,NASA JPL,NASA Jet Propulsion Laboratory|>Goddard Space Flight Center=NASA Goddard,NASA GSFC|>Ames Research Center=NASA Ames,NASA Ames Research Center|>NASA Langley=Langley Research Center|>NASA Glenn=Glenn Research Center|>Johnson Space Center=NASA JSC,NASA Johnson Space Center|>Kennedy Space Center=KSC|>Marshall Space Flight Center
National Australia Bank|NAB
National Basketball Association|NBA
National Football League|NFL
National Grid|National Grid plc
National Health Service|>NHS Trust|>NHS Improvement|>NHS Blood and Transplant=NHSBT
National Institute for Health and Care Excellence|NICE UK
Naver|네이버|NAVER Corporation|NHN
NEC|日本電気
Nedbank|Nedbank Group|Nedcor
Nestle|Nestlé|Société des Produits Nestlé|>Nescafe|>Perrier|>KitKat|>Gerber|>Nestle Waters|>Nestle Health Science|>Blue Bottle Coffee
Netherlands Organisation for Applied Scientific Research|Nederlandse Organisatie voor toegepast-natuurwetenschappelijk onderzoek
Netflix|Netflix Inc
Network Rail|Railtrack
News Corp|News Corporation|News International|News UK|>HarperCollins|>The Times
Nielsen|ACNielsen|The Nielsen Company|NielsenIQ|NIQ
Nike|Blue Ribbon Sports
Nintendo|任天堂|Nintendo of America|NOA Redmond
Nissan|日産|日産自動車|Datsun
Nokia|Nokia Solutions and Networks|NSN|>Bell Labs=Nokia Bell Labs,Bell Laboratories,AT&T Bell Laboratories|>Alcatel-Lucent=Alcatel Lucent,Alcatel|>HERE=HERE Technologies,Navteq|>Withings|>Infinera
Nomura|野村證券|Nomura Securities|Nomura Holdings
Nordea|Merita Bank|Nordbanken|Unibank
Norsk Hydro|Hydro Norway
Northrop Grumman|Northrop|Grumman|>TRW
Norwegian Air Shuttle|Norwegian Air
Novartis|Novartis Pharma AG|Novartis AG|Sandoz Ciba|Ciba|>Chiron|>AveXis=Novartis Gene Therapies
Sandoz|Sandoz Group|Novartis Generics|Sandoz AG
Novo Nordisk|Novo Nordisk A/S
Novonesis|Novozymes|Chr. Hansen|Chr Hansen
NTT|日本電信電話|>NTT DATA=NTT Data Corporation,エヌ・ティ・ティ・データ|>NTT DoCoMo=NTT Docomo,Docomo,ドコモ|>Dimension Data=NTT Ltd
Nubank|Nu Holdings|Nu Pagamentos
NVIDIA|英伟达|Nvidia Corp|>Mellanox=Mellanox Technologies|>Cumulus Networks
OECD|Organization for Economic Cooperation and Development|OCDE Paris
Office for National Statistics|ONS UK
Office of Communications|Ofcom
Oil and Natural Gas Corporation|ONGC
Oliver Wyman|Mercer Oliver Wyman|Mercer Management Consulting
OMV|Osterreichische Mineralolverwaltung|>Petrom=OMV Petrom|>Borealis
Omron|オムロン
Oracle|Oracle Corp|Oracle America|Oracle Systems|>Sun Microsystems=Sun Micro|>PeopleSoft|>Siebel=Siebel Systems|>BEA Systems=BEA|>NetSuite=Oracle NetSuite|>MySQL=MySQL AB|>Eloqua|>Hyperion|>Cerner=Cerner Corporation,Oracle Health
Orange|France Télécom|Orange S.A.|>Orange Business=Orange Business Services,OBS,Equant|>Sofrecom|>Wanadoo
Orkla|Orkla ASA
OSCE|Organization for Security and Co-operation in Europe
Palantir|Palantir Technologies
Palo Alto Networks|PANW
Pan American Health Organization|PAHO|OPS
Panasonic|松下|パナソニック|Panasonic Holdings|>Sanyo=Sanyo Electric|>Blue Yonder=JDA Software
Paramount|ViacomCBS|Viacom|Paramount Global|CBS Corporation|>MTV|>CBS News|>Nickelodeon|>Paramount Pictures|>Simon & Schuster
Parexel|PAREXEL International
PayPal|PayPal Holdings|>Venmo=Venmo LLC|>Honey|>Zettle=iZettle|>Braintree=Braintree Payments|>Paidy
Pearson|Pearson plc|Pearson Education
Pernod Ricard|>Absolut
Petrobras|Petróleo Brasileiro|Petroleo Brasileiro|Petrobrás
Petroleos Mexicanos|PEMEX|Pemex
Petronas|Petroliam Nasional
Pfizer|Pfizer Inc|>Wyeth=Wyeth Pharmaceuticals|>Pharmacia|>Hospira|>Warner-Lambert|>Upjohn
PGE|Polska Grupa Energetyczna
PKN Orlen|Orlen|ORLEN
PKO Bank Polski|PKO BP
Philips|Royal Philips Electronics|Koninklijke Philips NV|Philips NV|>Philips Research|>Respironics=Philips Respironics
Pinduoduo|拼多多|PDD Holdings|PDD|>Temu
Pirelli|Pirelli Tyre
Ping An|Ping An Insurance|中国平安
Posco|포스코|Pohang Iron and Steel Company
Procter & Gamble|Procter&Gamble|Proctor & Gamble|Proctor and Gamble|P & G|>Gillette=The Gillette Company|>Braun|>Tide
Publicis|Publicis Worldwide|>Sapient=Publicis Sapient,SapientNitro,SapientRazorfish|>Razorfish|>Digitas=DigitasLBi|>Starcom|>Zenith Media=ZenithOptimedia|>Epsilon
Puma|PUMA SE|Rudolf Dassler
PVH|Phillips-Van Heusen|>Calvin Klein|>Tommy Hilfiger
PwC|PricewaterhouseCoopers LLP|PwC LLP|PwC Advisory|Pricewaterhouse Coopers|Price Waterhouse & Co|>Strategy&=Booz & Company,Booz and Company,PwC Strategy&|>PwC Consulting
PostNL|TNT Post|TPG Post|>TNT=TNT Express
Qantas|Queensland and Northern Territory Aerial Services|>Jetstar
Qualcomm|Qualcomm Inc|QCOM|>Atheros=Qualcomm Atheros|>CSR=Cambridge Silicon Radio
Raiffeisen Bank International|RBI Vienna|Raiffeisenbank
Rabobank|Rabo|Cooperatieve Rabobank
Randstad|Randstad Holding|>Monster=Monster.com|>Tempo-Team
Reckitt|Reckitt & Colman|Reckitt Benckiser Group|>Mead Johnson|>Durex
Red Hat|Red Hat Software
Reliance Industries|RIL|Reliance Industries Limited|>Jio=Reliance Jio,Jio Platforms|>Reliance Retail
RELX|Reed-Elsevier|>Elsevier=Elsevier BV|>LexisNexis=Lexis Nexis|>Cell Press
Renault|Régie Renault|>Dacia|>Alpine Cars|>Mobilize
Repsol|Repsol YPF
Reserve Bank of Australia|RBA
Reserve Bank of India|RBI Mumbai
Reuters|Thomson Reuters|Thomson Corporation|>Reuters News
Revolut|Revolut Ltd
Richemont|Compagnie Financiere Richemont|>Cartier|>Montblanc|>IWC|>Net-a-Porter=YNAP
Ricoh|リコー
Rio Tinto|Rio Tinto Group|RTZ|>Alcan
RIM|Blackberry Limited|BlackBerry Ltd
Roche|Hoffmann-LaRoche|F. Hoffmann-La Roche AG|Roche Pharma|Roche Pharmaceuticals|Roche Holding|>Genentech=Genentech Inc|>Flatiron Health=Flatiron|>Foundation Medicine|>Chugai|>Ventana
Rosatom|Росатом
Rosneft|Роснефть|>TNK-BP|>Yukos
Rostelecom|Ростелеком
Royal Air Force|RAF
Royal Bank of Scotland|The Royal Bank of Scotland|>NatWest Markets
Royal Dutch Shell|Royal Dutch/Shell|Shell International|Shell Oil|Shell Global|>BG Group=British Gas Group|>Shell Recharge=NewMotion
Royal Mail|Royal Mail Group|Consignia|>Parcelforce|>GLS
Royal Navy|RN UK
RTX|RTX Corporation|Raytheon Technologies Corporation|United Technologies Corporation|UTC Hartford|>Raytheon=Raytheon Company|>Collins Aerospace=Rockwell Collins,UTC Aerospace Systems|>Pratt & Whitney=Pratt and Whitney|>Goodrich
Ryanair|Ryanair Holdings|>Lauda
SABIC|Saudi Basic Industries
Safran|Snecma|SAGEM|>Zodiac Aerospace|>Safran Aircraft Engines
Saint-Gobain|Compagnie de Saint-Gobain
Salesforce|Salesforce Inc|salesforce.com inc|SalesForce.com|SFDC Inc|>Slack=Slack Technologies|>Tableau=Tableau Software|>MuleSoft|>Heroku|>ExactTarget=Salesforce Marketing Cloud|>Demandware|>Informatica
Samsung|삼성|삼성전자|三星|Samsung Electronics|Samsung Electronics Co|>Samsung SDI|>Samsung C&T|>Samsung Biologics|>Samsung Life|>Samsung SDS|>Harman=Harman International|>SmartThings
Sandvik|Sandvik AB|>Seco Tools
Sanofi|Sanofi Aventis|Aventis|Sanofi-Synthelabo|Hoechst|Rhone-Poulenc|>Genzyme=Sanofi Genzyme|>Sanofi Pasteur=Sanofi Vaccines,Aventis Pasteur
SAP|SAP AG|SAP America|SAP Deutschland|>Concur=SAP Concur,Concur Technologies|>SuccessFactors=SAP SuccessFactors|>Ariba=SAP Ariba|>Qualtrics|>Sybase|>BusinessObjects=Business Objects|>hybris=SAP Hybris|>LeanIX|>WalkMe
SAS Institute|SAS Analytics
Sberbank|Сбербанк|Сбер|Sber|Sberbank of Russia
Scandinavian Airlines|Scandinavian Airlines System|SAS Group|SAS Scandinavian Airlines
Scania|Scania AB|Scania CV|Saab-Scania
Schaeffler|INA-Schaeffler|>FAG|>Vitesco
Schindler|Schindler Group
Schneider Electric|Groupe Schneider|>Square D|>APC=American Power Conversion
SEB|SEB Bank|Skandinaviska Enskilda
Securitas|Securitas AB
ServiceNow|Service-now.com
SGS|Societe Generale de Surveillance
Shell|Shell Deutschland|Shell plc|Shell Nederland
Shopify|Shopify Inc|Jaded Pixel
Siemens|Siemens Corporation|Siemens & Halske|>Siemens Mobility=Siemens Transportation|>Siemens Digital Industries Software=Siemens PLM,Siemens PLM Software,UGS|>Mentor Graphics=Mentor|>Altair=Altair Engineering|>Brightly|>Mendix|>Supplyframe
Singapore Airlines|SIA Singapore|>Scoot
Singtel|Singapore Telecommunications|>Optus
Sinopec|中国石化|China Petroleum & Chemical
SK Hynix|SK하이닉스|Hynix|Hyundai Electronics
Skanska|Skanska AB
SKF|Svenska Kullagerfabriken
Snap|Snapchat|Snap Inc|>Bitmoji
Sodexo|Sodexho
Societe Generale|Société Générale|Societe Generale CIB|SG CIB|SGCIB|>Boursorama|>Lyxor|>ALD Automotive
SoftBank|ソフトバンク|>SoftBank Vision Fund|>Boston Dynamics
Solvay|Syensqo
Sony|ソニー|Sony Corp|Sony Computer Entertainment|Tokyo Tsushin Kogyo|>Sony Interactive Entertainment=SIE,PlayStation,Sony PlayStation|>Sony Pictures=Columbia Pictures,Sony Pictures Entertainment|>Naughty Dog|>Bungie|>Crunchyroll|>Sony Music=Sony BMG|>Sony Ericsson=Sony Mobile
Space Exploration Technologies|Space X
SSE|Scottish and Southern Energy
Standard Bank|Stanbic|Standard Bank of South Africa|Stanbic Bank
State Bank of India|SBI|SBI India|भारतीय स्टेट बैंक
State Farm|State Farm Insurance
State Grid|State Grid Corporation of China|国家电网
State Street|State Street Corporation|SSGA|State Street Global Advisors
Stellantis|FCA|PSA|PSA Peugeot Citroën|PSA Peugeot Citroen|PSA Peugeot-Citroen|Peugeot Citroen|Fiat Chrysler Automobiles NV|Chrysler Group|>Fiat=FIAT,Fabbrica Italiana Automobili Torino|>Peugeot|>Citroen=Citroën|>Opel=Adam Opel|>Vauxhall=Vauxhall Motors|>Chrysler|>Jeep|>Maserati|>Alfa Romeo|>Dodge|>Lancia
Stora Enso|Enso-Gutzeit|Stora Kopparberg
Stripe|Stripe Inc|>Paystack
Stryker|Stryker Corporation|>Mako Surgical
Subaru|Fuji Heavy Industries|スバル
Sumitomo Mitsui Banking Corporation|SMBC|三井住友銀行|Sumitomo Mitsui Financial Group|SMFG
Supercell|Supercell Oy
Svenska Cellulosa Aktiebolaget|SCA Sweden
Swatch|The Swatch Group|Swatch Group|>Omega|>Tissot|>Longines|>Breguet
Swedbank|ForeningsSparbanken|Foreningssparbanken
Swisscom|Swiss PTT|>Fastweb
Syngenta|Novartis Agribusiness|ChemChina Syngenta
Sysco|Sysco Corporation
T. Rowe Price|T Rowe Price
Take-Two Interactive|Take Two|>Rockstar Games=Rockstar,Rockstar North|>2K=2K Games|>Zynga
Takeda|武田薬品工業|>Shire=Shire Pharmaceuticals|>Millennium Pharmaceuticals|>Baxalta|>Nycomed
Target|Target Stores|Dayton Hudson|>Shipt
Tata Consultancy Services|TCS Limited|Tata Consultancy
Tata Motors|TELCO|Tata Engineering and Locomotive Company|>Tata Motors Finance
Tata Steel|TISCO|>Corus=Corus Group,British Steel,Hoogovens
Telecom Italia|TIM|Telecom Italia Mobile|Gruppo TIM
Telefonica|Telefónica|Telefonica de Espana|>O2=O2 Germany,Telefonica Germany|>Vivo|>Movistar|>Telxius
Telenor|Televerket|Telenor Group|>Grameenphone
Telstra|Telecom Australia
Tencent|腾讯|腾讯科技|騰訊|Tencent Holdings|>WeChat=微信,Weixin|>Riot Games=Riot|>Supercell|>Tencent Music
Teva|Teva Pharmaceuticals|Teva Pharmaceutical Industries|>Actavis|>Ratiopharm|>Cephalon
The Economist|The Economist Group|Economist Intelligence Unit|EIU
The Walt Disney|Walt Disney Studios
Toshiba|東芝|Tokyo Shibaura
TotalEnergies|Total SA|Total Energies|TotalFinaElf|Compagnie francaise des petroles|>Saft|>Hutchinson|>Total E&P
Toyota|トヨタ|トヨタ自動車|豊田|Toyota Motor Corp|Toyota Motor North America|TMC Japan|>Lexus|>Daihatsu|>Hino=Hino Motors|>Toyota Research Institute=TRI
Transport for London|TfL|London Underground|>Crossrail
Travelers|The Travelers Companies|Travelers Insurance|St. Paul Travelers
Turkish Airlines|THY|Türk Hava Yolları
Twilio|>SendGrid=Twilio SendGrid|>Segment=Segment.io
Twitter|X formerly Twitter|Twitter Inc|Twitter International|>Periscope|>Vine=Vine Labs|>MoPub
Tyson Foods|>Hillshire Brands
U.S. Securities and Exchange Commission|SEC|Securities and Exchange Commission
Uber|Uber BV|>Uber ATG=Uber Advanced Technologies Group|>Drizly|>Uber Freight
Ubisoft|Ubisoft Entertainment|UbiSoft Montreal|Ubisoft Montreal
UBS|UBS AG|Schweizerische Bankgesellschaft|Swiss Bank Corporation|SBC Warburg|UBS Warburg|PaineWebber|Credit Suisse (UBS)|>Credit Suisse|>UBS Investment Bank|>UBS Asset Management
UK Government|HM Government|>Cabinet Office
Unicredit|UniCredit Group|UniCredito Italiano|>HypoVereinsbank=HVB,Bayerische Hypo- und Vereinsbank|>Bank Austria=UniCredit Bank Austria
Unilever|Lever Brothers|Margarine Unie|>Hellmann's|>Magnum Ice Cream|>Knorr|>Best Foods
United Airlines|UAL|United Continental Holdings|United Airlines Holdings
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
US Department of Agriculture|USDA|United States Department of Agriculture
US Department of the Treasury|US Treasury|Treasury Department
US Department of Veterans Affairs|VA Health|Veterans Affairs|Department of Veterans Affairs
USAA|United Services Automobile Association
United States Space Force|USSF
United States Coast Guard|USCG|US Coast Guard
Valeo|Valeo SA
Vattenfall|Vattenfall AB|>Nuon|>Vattenfall Europe
Veolia|Veolia Environnement|Vivendi Environnement|Compagnie Generale des Eaux
Verizon|GTE|>Yahoo|>MCI=WorldCom,MCI WorldCom|>Tracfone
Vestas|Vestas Wind Systems|NEG Micon
Viatris|Mylan|>Meda
Vinci|VINCI Construction|>Eurovia|>Cobra IS
Virgin Media O2|Virgin Media|VMO2|NTL Telewest
Virgin Money|>Clydesdale Bank
Visa|Visa International|Visa Europe|>Plaid Visa|>Tink
VMware|VMware by Broadcom|VMware Inc|VMWare|>Pivotal=Pivotal Software,Pivotal Labs|>Carbon Black
Vodafone|Vodafone Group plc|Mannesmann|>Vodafone Deutschland=Vodafone Germany,Kabel Deutschland|>Vodacom|>Safaricom
Volkswagen|Volkswagen Aktiengesellschaft|VAG|V.W.|Volkswagenwerk|>Audi=Audi AG,AUDI|>SEAT=SEAT S.A.|>Skoda=Skoda Auto,Škoda,Škoda Auto|>Bugatti|>Ducati|>MAN=MAN Truck & Bus|>Traton|>CUPRA
VTB|VTB Bank|ВТБ|Vneshtorgbank
Walgreens|Walgreens Boots Alliance|WBA|>Boots=Boots UK,Alliance Boots|>Duane Reade
Walmart|Walmart Inc|Walmart Stores|Walmart Global Tech|>Asda|>Flipkart=Flipkart Internet|>Sam's Club|>Bodega Aurrera|>Massmart
Warner Bros. Discovery|Warner Media|WarnerMedia|Turner Broadcasting|Discovery Inc|Discovery Communications|WBD|AOL Time Warner|>HBO=Home Box Office,HBO Max|>CNN=Cable News Network|>Cartoon Network|>DC Comics=DC Entertainment|>Discovery Channel=Discovery
Wartsila|Wärtsilä|Wartsila Oyj
Waymo|Google self-driving car project
WeWork|The We Company
Wellcome Trust|Wellcome|The Wellcome Trust|>Wellcome Sanger Institute=Sanger Institute
Wells Fargo|Wells Fargo Bank|Wells Fargo & Company|Norwest|>Wachovia=First Union
Westpac|Westpac Banking Corporation|Bank of New South Wales|>St.George Bank
Whirlpool|Whirlpool Corporation|>Indesit|>Maytag|>KitchenAid
Willis Towers Watson|WTW|Towers Watson|Towers Perrin|Watson Wyatt|Willis Group
Wise|TransferWise|Wise plc|Transfer Wise
Wolters Kluwer|Kluwer
World Intellectual Property Organization|WIPO|OMPI
World Meteorological Organization|WMO|OMM
World Bank|Banque mondiale|Banco Mundial|Weltbank|International Bank for Reconstruction and Development|>MIGA
World Vision|World Vision International
WPP|>GroupM=WPP Media|>Mindshare|>Kantar|>Hill & Knowlton=H+K Strategies,Hill+Knowlton|>Burson-Marsteller=Burson|>AKQA|>Landor|>Young & Rubicam=Y&R,VMLY&R
X|X Corp.|Twitter (X)|X formerly known as Twitter|X (Twitter)
Xerox|Fuji Xerox|Xerox Corporation|>PARC=Xerox PARC,Palo Alto Research Center
Xiaomi|小米|Xiaomi Corporation|小米科技
Yahoo|Yahoo Inc.|Oath|Verizon Media|>Tumblr|>AOL=America Online|>Engadget
Yandex|Яндекс|Yandex LLC|Yandex NV
Yara|Yara International
YPF|Yacimientos Petroliferos Fiscales
Zalando|Zalando SE|>Lounge by Zalando
Zoom|Zoom Video|Zoom Communications
ZTE|中兴|中兴通讯|Zhongxing Telecommunication Equipment
Zurich Insurance|Zurich Insurance Group|Zurich Financial Services|>Farmers Insurance
`
