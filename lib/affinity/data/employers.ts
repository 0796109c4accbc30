/**
 * Employers under several names. A line: the usual name, then after bars acronyms, former and other names of the same house; after `>` one
 * that belongs to it (a subsidiary or brand that people give as their employer): shared with its parent, not with its sisters.
 * Hand-written from what the companies call themselves (2026), sorted. A company that was sold or spun off stands on its own line, or
 * not at all: "GE HealthCare" is no longer "General Electric". A test holds every name to one line.
 */
export const EMPLOYERS = `
3M|Minnesota Mining and Manufacturing Company
AbbVie|>Allergan
ABB|ABB Group|Asea Brown Boveri
ABN AMRO|ABN AMRO Bank|ABN
Accenture|Andersen Consulting|>Accenture Song|>Accenture Interactive|>Avanade
Adidas|adidas Group
Adobe|Adobe Systems
AECOM|AECOM Technology
AIG|American International Group
Air France-KLM|>Air France|>KLM=KLM Royal Dutch Airlines
Airbus|EADS|European Aeronautic Defence and Space Company|Airbus Group
Alibaba|Alibaba Group|>Taobao|>Lazada|>Alibaba Cloud
Allianz|Allianz SE
Amazon|Amazon.com|>Amazon Web Services=AWS|>Whole Foods=Whole Foods Market|>Twitch|>Audible|>Zappos|>IMDb
AMD|Advanced Micro Devices|>Xilinx
American Express|Amex
Anheuser-Busch InBev|AB InBev|InBev|>Anheuser-Busch
Apple|Apple Computer|>Beats
Applied Materials|AMAT
Arcelor Mittal|ArcelorMittal
Arup|Ove Arup and Partners|Arup Group
ASML|ASML Holding|Advanced Semiconductor Materials Lithography
AstraZeneca|>MedImmune|>Alexion
ASUS|ASUSTeK Computer|Asustek
AT&T|American Telephone and Telegraph|ATT
Atos|Atos Origin
Automatic Data Processing|ADP
BAE Systems|British Aerospace
Bain & Company|Bain and Co|Bain
Banco Santander|Santander|Santander Group|Grupo Santander
Bank of America|BofA|BoA|Bank of America Merrill Lynch|BAML|>Merrill Lynch=Merrill|>BofA Securities
Barclays|Barclays Bank
BASF|Badische Anilin und Soda Fabrik
Bayer|Bayer AG|>Monsanto|>Bayer CropScience
BBVA|Banco Bilbao Vizcaya Argentaria
BCG|Boston Consulting Group|The Boston Consulting Group|>BCG X|>BCG Digital Ventures
Berkshire Hathaway|>GEICO|>BNSF Railway
BlackBerry|Research In Motion|RIM
Block|Square|Block, Inc.|>Cash App|>Tidal
Bloomberg|Bloomberg LP
BMW|BMW Group|Bayerische Motoren Werke|>MINI|>Rolls-Royce Motor Cars
BNP Paribas|Banque Nationale de Paris|BNPP
Boeing|The Boeing Company
Booking Holdings|Priceline Group|>Booking.com|>Priceline|>Kayak|>OpenTable
Booz Allen Hamilton|Booz Allen
Bosch|Robert Bosch|Robert Bosch GmbH|Bosch Group
BP|British Petroleum|BP plc|Beyond Petroleum
Bristol Myers Squibb|BMS|Bristol-Myers Squibb|>Celgene
British Broadcasting Corporation|BBC|The BBC|>BBC News|>BBC Studios
Broadcom|Avago Technologies|>VMware|>CA Technologies|>Symantec Enterprise
BT|BT Group|British Telecom|British Telecommunications|>EE|>Openreach
ByteDance|>TikTok|>Douyin
Canon|Canon Inc
Capgemini|Cap Gemini|Cap Gemini Ernst & Young|>Sogeti|>Altran|>Capgemini Engineering|>Capgemini Invent
Capital One|Capital One Financial
Caterpillar|Caterpillar Inc|CAT Inc
CBRE|CB Richard Ellis|CBRE Group
Centers for Disease Control and Prevention|CDC|Centers for Disease Control
Centre national de la recherche scientifique|CNRS|French National Centre for Scientific Research
CGI|CGI Group|>Logica
Charles Schwab|Schwab|>TD Ameritrade
Chevron|Chevron Corporation|>Texaco
Cisco|Cisco Systems|>Webex|>Meraki|>Cisco Meraki|>Splunk|>AppDynamics
Citigroup|Citi|Citibank|Citicorp
Coca-Cola|The Coca-Cola Company|Coke
Cognizant|Cognizant Technology Solutions|CTS Cognizant
Colgate-Palmolive|Colgate Palmolive Company
Comcast|Comcast Corporation|>NBCUniversal|>NBC Universal=NBC|>Sky|>Xfinity
Commonwealth Bank|Commonwealth Bank of Australia|CommBank|CBA Australia|CBA
Credit Agricole|>LCL
Credit Suisse|CSFB|Credit Suisse First Boston
CVS Health|CVS|CVS Caremark|>Aetna|>CVS Pharmacy
Danone|Groupe Danone
Defense Advanced Research Projects Agency|DARPA
Dell|Dell Technologies|Dell Inc|Dell Computer|>Dell EMC|>EMC
Deloitte|Deloitte Touche Tohmatsu|Deloitte & Touche|DTTL|>Deloitte Consulting|>Deloitte Digital|>Monitor Deloitte
Department of Defense|DoD|US Department of Defense|United States Department of Defense
Deutsche Bahn|DB AG|>DB Cargo|>DB Schenker
Deutsche Post|DHL Group|Deutsche Post DHL|>DHL=DHL Express,DHL Supply Chain,DHL eCommerce
Deutsche Telekom|>T-Systems|>Telekom Deutschland
Deutsches Elektronen-Synchrotron|DESY
Deutsches Zentrum fur Luft- und Raumfahrt|DLR|German Aerospace Center
Disney|The Walt Disney Company|Walt Disney|Walt Disney Company|>Pixar=Pixar Animation Studios|>Marvel Studios|>Lucasfilm|>ESPN|>Disney Plus|>Hulu|>Walt Disney Imagineering|>20th Century Studios
DNV|Det Norske Veritas|DNV GL
Doctors Without Borders|Medecins Sans Frontieres|MSF
DoorDash|>Wolt|>Caviar
Dow|Dow Chemical|The Dow Chemical Company
DuPont|EI du Pont de Nemours
DXC Technology|DXC|Computer Sciences Corporation
EDF|Electricite de France|>EDF Energy
Eli Lilly|Eli Lilly and Company|Lilly
Enel|>Enel Green Power
Engie|GDF Suez
Eni|Ente Nazionale Idrocarburi
Equinor|Statoil
Ericsson|LM Ericsson|Telefonaktiebolaget LM Ericsson|>Vonage
EssilorLuxottica|>Luxottica|>Essilor|>Ray-Ban
European Bank for Reconstruction and Development|EBRD
European Central Bank|ECB|Europaische Zentralbank|EZB|Banque centrale europeenne
European Commission|EC Brussels|Europaische Kommission|Commission europeenne
European Investment Bank|EIB
European Molecular Biology Laboratory|EMBL
European Organization for Nuclear Research|CERN|Conseil europeen pour la recherche nucleaire
European Parliament|Europaisches Parlament
European Space Agency|ESA|>ESTEC
Expedia|Expedia Group|>Vrbo|>Hotels.com
ExxonMobil|Exxon Mobil|>Exxon|>Mobil|>Esso
EY|Ernst & Young|Ernst and Young|Ernst & Young LLP|>EY-Parthenon
F. Hoffmann-La Roche|Roche|Hoffmann-La Roche|>Genentech|>Roche Diagnostics
Federal Bureau of Investigation|FBI
Federal Reserve|Federal Reserve System|Federal Reserve Board|The Fed
FedEx|Federal Express
Ferrero|>Nutella
Fidelity Investments|Fidelity|FMR
Food and Agriculture Organization|FAO|Food and Agriculture Organization of the United Nations
Food and Drug Administration|FDA|US FDA
Ford|Ford Motor Company|Ford Motor
Foreign and Commonwealth Office|FCO|Foreign, Commonwealth and Development Office|FCDO
Fraunhofer|Fraunhofer-Gesellschaft|Fraunhofer Society
Fujitsu|Fujitsu Limited
Gap|Gap Inc|The Gap|>Old Navy|>Banana Republic|>Athleta
GE Aerospace|General Electric|GE|>GE Aviation
GE HealthCare|General Electric Healthcare|GE Medical Systems
GE Vernova|GE Renewable Energy|GE Power
General Dynamics|>Gulfstream
General Motors|GM|>Chevrolet|>Cadillac|>GM Financial|>Cruise
Gesellschaft fur Internationale Zusammenarbeit|GIZ|Deutsche Gesellschaft fur Internationale Zusammenarbeit|GTZ
GlaxoSmithKline|GSK|Glaxo SmithKline|Glaxo Wellcome|SmithKline Beecham
Glencore|Glencore Xstrata
Goldman Sachs|Goldman|The Goldman Sachs Group|GS Bank|>Marcus by Goldman Sachs
Google|Alphabet|Alphabet Inc|>YouTube|>Waymo|>DeepMind=Google DeepMind|>Verily
Grab|GrabTaxi
Haleon|GSK Consumer Healthcare
HCLTech|HCL|HCL Technologies
Heineken|Heineken International
Hennes & Mauritz|H&M|H & M|H&M Group|>COS Stores|>Arket
Hewlett Packard Enterprise|HPE|>Aruba Networks|>Juniper Networks
Hilton|Hilton Worldwide|Hilton Hotels
Hitachi|>Hitachi Energy|>GlobalLogic
Home Depot|The Home Depot
Honda|Honda Motor Company
Honeywell|AlliedSignal
HP|HP Inc|Hewlett-Packard|Hewlett Packard|Hewlett-Packard Company|>Poly
HSBC|Hongkong and Shanghai Banking Corporation|The Hongkong and Shanghai Banking Corporation|HSBC Holdings
Huawei|Huawei Technologies
Hyundai|Hyundai Motor Company|Hyundai Motor
IAG|International Airlines Group
IBM|International Business Machines|Big Blue|>Red Hat|>HashiCorp|>IBM Research
IKEA|Ingka Group|Inter IKEA
Imperial Chemical Industries|ICI
Inditex|Industria de Diseno Textil|>Zara|>Massimo Dutti|>Pull & Bear|>Bershka
Infineon|Infineon Technologies|>Cypress Semiconductor
Infosys|Infosys Technologies
ING|ING Group|ING Bank|Internationale Nederlanden Groep
Institut national de la sante et de la recherche medicale|INSERM
Institut national de recherche en informatique et en automatique|INRIA
Intel|Intel Corporation|>Mobileye|>Altera
Inter-American Development Bank|IADB|IDB|Banco Interamericano de Desarrollo
International Atomic Energy Agency|IAEA
International Committee of the Red Cross|ICRC
International Labour Organization|ILO
International Monetary Fund|IMF
International Organization for Migration|IOM
Intuit|>Mailchimp|>Credit Karma|>TurboTax|>QuickBooks
IQVIA|Quintiles|QuintilesIMS|IMS Health
Jaguar Land Rover|JLR|>Land Rover|>Jaguar Cars
Japan Aerospace Exploration Agency|JAXA
Jet Propulsion Laboratory|JPL|NASA JPL|NASA Jet Propulsion Laboratory
JLL|Jones Lang LaSalle
John Deere|Deere & Company|Deere
Johnson & Johnson|J&J|>Janssen=Janssen Pharmaceuticals|>DePuy Synthes|>Ethicon
JPMorgan Chase|JPMorgan|JP Morgan|J.P. Morgan|JPMC|JP Morgan Chase|JPMorgan Chase & Co|>Chase=Chase Bank|>Bear Stearns
Kering|PPR|>Gucci|>Saint Laurent|>Yves Saint Laurent|>Bottega Veneta|>Balenciaga
Kone|KONE Corporation
KPMG|Klynveld Peat Marwick Goerdeler|KPMG International|Peat Marwick
Kraft Heinz|>Heinz|>Kraft Foods
Kroger|The Kroger Company
Kuehne + Nagel|Kuhne + Nagel|Kuehne Nagel
L'Oreal|LOreal Group|L'Oreal Paris|>Lancome|>Maybelline|>Garnier
Lawrence Berkeley National Laboratory|LBNL|Berkeley Lab|LBL
Lawrence Livermore National Laboratory|LLNL
Lego|The LEGO Group|LEGO Group
Lenovo|>Motorola Mobility
LG|LG Corporation|LG Group|>LG Electronics|>LG Chem
Lloyds Banking Group|Lloyds|Lloyds TSB|>Halifax|>Bank of Scotland|>Lloyds Bank
Lockheed Martin|Lockheed|>Sikorsky
Los Alamos National Laboratory|LANL
Lufthansa|Deutsche Lufthansa|Lufthansa Group|>Swiss International Air Lines|>Austrian Airlines|>Eurowings
LVMH|Moet Hennessy Louis Vuitton|LVMH Moet Hennessy Louis Vuitton|>Louis Vuitton|>Christian Dior|>Sephora|>Tiffany & Co|>Bulgari|>Fendi
Maersk|A.P. Moller-Maersk|AP Moller Maersk|Maersk Line|>Hamburg Sud
Marks & Spencer|M&S|Marks and Spencer
Marriott|Marriott International|>Starwood Hotels|>Ritz-Carlton|>The Ritz-Carlton
Mars|Mars Incorporated|>Mars Wrigley|>Wrigley|>Royal Canin
Mastercard|MasterCard Worldwide
Max Planck Society|Max-Planck-Gesellschaft|MPG
McDonald's|McDonalds Corporation|McD
McKinsey|McKinsey & Company|McKinsey & Co|>QuantumBlack
Medical Research Council|MRC
Medtronic|>Covidien
Mercado Libre|MercadoLibre|Mercado Livre|>Mercado Pago
Mercedes-Benz|Daimler|Daimler AG|Mercedes-Benz Group|DaimlerChrysler|Daimler-Benz|Mercedes
Merck & Co|Merck Sharp & Dohme|MSD
Merck KGaA|EMD Serono|Merck Group|>MilliporeSigma
Meta|Facebook|Meta Platforms|Facebook, Inc.|>Instagram|>WhatsApp|>Oculus=Oculus VR|>Reality Labs
MetLife|Metropolitan Life|Metropolitan Life Insurance Company
Michelin|Compagnie Generale des Etablissements Michelin
Micron|Micron Technology
Microsoft|Microsoft Corporation|MSFT|>LinkedIn|>GitHub|>Xbox=Xbox Game Studios|>Activision Blizzard|>Skype|>Nuance|>Mojang|>Microsoft Research|>ZeniMax
Mitsubishi UFJ Financial Group|MUFG|>MUFG Bank|>Bank of Tokyo-Mitsubishi UFJ
Mondelez|Mondelez International|>Cadbury
Morgan Stanley|Morgan Stanley Dean Witter|>E*Trade
NASA|National Aeronautics and Space Administration|>NASA Ames Research Center|>NASA Goddard|>Johnson Space Center
Naspers|>Prosus
National Institute of Standards and Technology|NIST
National Institutes of Health|NIH|US National Institutes of Health
National Oceanic and Atmospheric Administration|NOAA
National Public Radio|NPR
National Science Foundation|NSF|US National Science Foundation
National Security Agency|NSA
NATO|North Atlantic Treaty Organization|OTAN
NatWest|NatWest Group|Royal Bank of Scotland|RBS|RBS Group|>Coutts|>Ulster Bank
NEC|NEC Corporation|Nippon Electric Company
Nestle|Nestle SA|>Nespresso|>Purina|>Nestle Purina
Netherlands Organisation for Applied Scientific Research|TNO
New York Times|The New York Times|NYT|The New York Times Company|NY Times|>The Athletic|>Wirecutter
NHS|National Health Service|>NHS England|>NHS Scotland|>NHS Digital
Nike|Nike Inc|>Converse|>Jordan Brand
Nissan|Nissan Motor|Nissan Motor Corporation|>Infiniti
Nokia|Nokia Corporation|Nokia Oyj|>Bell Labs=Nokia Bell Labs|>Alcatel-Lucent=Lucent,Lucent Technologies|>Nokia Networks=Nokia Siemens Networks
Nordea|Nordea Bank
Northrop Grumman|>Orbital ATK
Norwegian Refugee Council|NRC
Novartis|Novartis Pharma|Ciba-Geigy
Novo Nordisk|Novo
NTT|Nippon Telegraph and Telephone|>NTT Data|>NTT Docomo
NVIDIA|Nvidia Corporation|>Mellanox
NXP|NXP Semiconductors|>Freescale=Freescale Semiconductor
Oak Ridge National Laboratory|ORNL
Oliver Wyman|>Celent
Omnicom|Omnicom Group|>BBDO|>DDB|>TBWA
OpenAI|Open AI
Oracle|Oracle Corporation|>Sun Microsystems|>NetSuite|>Cerner|>Oracle Health
Orange|Orange SA|France Telecom
Organisation for Economic Co-operation and Development|OECD|OCDE
Orsted|DONG Energy
Otis|Otis Elevator Company|Otis Worldwide
Oxfam|Oxfam International
P&G|Procter & Gamble|Procter and Gamble|Procter Gamble|>Gillette|>Pampers
Pacific Gas and Electric|PG&E
Panasonic|Matsushita|Matsushita Electric|>Sanyo
PayPal|>Venmo|>Braintree|>Xoom
PepsiCo|Pepsi|Pepsi-Cola|>Frito-Lay|>Quaker Oats|>Gatorade
Pfizer|>Wyeth|>Seagen
Philip Morris International|PMI
Philips|Royal Philips|Koninklijke Philips|Philips Electronics|>Philips Healthcare
Porsche|Dr. Ing. h.c. F. Porsche
PricewaterhouseCoopers|PwC|Price Waterhouse|Price Waterhouse Coopers|Coopers & Lybrand|>Strategy&|>PwC Strategy&|>Booz & Company
Publicis|Publicis Groupe|>Sapient|>Publicis Sapient|>Saatchi & Saatchi|>Leo Burnett
Rakuten|>Viber
Reckitt|Reckitt Benckiser|RB Group
RELX|Reed Elsevier|>Elsevier|>LexisNexis
Renault|Groupe Renault|Renault Group|>Dacia
Roland Berger|Roland Berger Strategy Consultants
Rolls-Royce|Rolls-Royce Holdings|Rolls-Royce plc
Royal Bank of Canada|RBC|>RBC Capital Markets
Royal Dutch Shell|Shell|Shell plc
RTX|Raytheon|Raytheon Technologies|United Technologies|UTC|>Pratt & Whitney|>Collins Aerospace
RWE|RWE AG
S&P Global|Standard & Poor's|McGraw Hill Financial|>S&P Global Ratings
Saab|Saab AB
SABIC|Saudi Basic Industries Corporation
Salesforce|Salesforce.com|SFDC|>Slack=Slack Technologies|>Tableau=Tableau Software|>MuleSoft|>Heroku
Samsung|Samsung Group|>Samsung Electronics|>Samsung SDS|>Harman
Sanofi|Sanofi-Aventis|>Genzyme|>Sanofi Genzyme|>Sanofi Pasteur
SAP|SAP SE|Systemanalyse Programmentwicklung|>SAP Concur|>Concur|>SuccessFactors|>Ariba|>SAP Ariba|>Signavio
Saudi Aramco|Aramco|Saudi Arabian Oil Company
Save the Children|Save the Children International
Schneider Electric|>APC|>AVEVA
Siemens Energy|>Siemens Gamesa
Siemens Healthineers|Siemens Healthcare|Siemens Medical Solutions|>Varian=Varian Medical Systems
Siemens|Siemens AG|>Siemens Mobility|>Siemens Digital Industries|>Mentor Graphics|>Siemens Advanta
Signify|Philips Lighting
Skandinaviska Enskilda Banken|SEB
SLB|Schlumberger
SNCF|Societe nationale des chemins de fer francais
Societe Generale|SocGen
SoftBank|SoftBank Group
Sony|Sony Corporation|Sony Group|>Sony Interactive Entertainment|>PlayStation|>Sony Music|>Sony Pictures
SpaceX|Space Exploration Technologies|Space Exploration Technologies Corp|>Starlink
Spotify|Spotify Technology
SSAB|Svenskt Stal
Standard Chartered|Standard Chartered Bank|StanChart
Starbucks|Starbucks Coffee Company
Stellantis|Fiat Chrysler|Fiat Chrysler Automobiles|PSA Group|Groupe PSA|>Fiat|>Peugeot|>Citroen|>Opel|>Chrysler|>Jeep|>Alfa Romeo|>Maserati|>Vauxhall
STMicroelectronics|SGS-Thomson|ST Microelectronics
Suez|Suez Environnement
Svenska Handelsbanken|Handelsbanken
Swiss Re|Swiss Reinsurance Company
Synopsys|>Ansys
T-Mobile US|T-Mobile USA|>Sprint
Takeda|Takeda Pharmaceutical Company|>Shire
Target|Target Corporation
Tata Consultancy Services|TCS
TD Bank|TD|Toronto-Dominion Bank|TD Bank Group|>TD Securities
Teach For America|TFA
Telefonica|>O2|>Vivo|>Movistar
Telia|Telia Company|TeliaSonera|Telia Sonera|>Sonera
Tencent|>Supercell Games|>WeChat|>Riot Games
Tesco|Tesco plc
Tesla|Tesla Motors|Tesla, Inc.|>SolarCity
Texas Instruments|TI Semiconductors
Thales|Thomson-CSF|Thales Group|>Gemalto
Thermo Fisher Scientific|Thermo Fisher|>PPD|>Life Technologies|>Patheon
ThyssenKrupp|thyssenkrupp AG|>Uhde
Tieto|TietoEVRY|Tietoevry|Tieto Corporation
TotalEnergies|Total|Total S.A.|Elf Aquitaine
Toyota|Toyota Motor Corporation|Toyota Motor|>Lexus|>Woven by Toyota
TSMC|Taiwan Semiconductor Manufacturing Company|Taiwan Semiconductor
TUI|TUI Group
U.S. Bank|US Bancorp
Uber|Uber Technologies|UberCab|>Uber Eats|>Postmates|>Careem
UBS|Union Bank of Switzerland|UBS Group
UK Research and Innovation|UKRI
UniCredit|>HypoVereinsbank|>Bank Austria
Unilever|>Ben & Jerry's|>Dove
United Airlines|United Continental
United Nations Children's Fund|UNICEF
United Nations Development Programme|UNDP
United Nations Educational, Scientific and Cultural Organization|UNESCO
United Nations Environment Programme|UNEP
United Nations High Commissioner for Refugees|UNHCR|UN Refugee Agency
United Nations Population Fund|UNFPA
United Nations|UN|Vereinte Nationen|ONU|Nations Unies
United States Agency for International Development|USAID
United States Air Force|USAF|US Air Force
United States Army|US Army
United States Digital Service|USDS
United States Environmental Protection Agency|EPA|US EPA
United States Geological Survey|USGS
United States Marine Corps|USMC|US Marine Corps
United States Navy|US Navy|USN
United States Postal Service|USPS
UnitedHealth Group|UHG|>Optum|>UnitedHealthcare
Unity|Unity Technologies
UPM|UPM-Kymmene
UPS|United Parcel Service
US Department of Energy|DOE|Department of Energy
US Department of State|State Department|Department of State
Verizon|Verizon Communications|Bell Atlantic|>Verizon Wireless|>Verizon Business
Visa|Visa Inc
Vodafone|Vodafone Group
Volkswagen|VW|Volkswagen AG|Volkswagen Group|VW Group|>Audi|>Skoda=Skoda Auto|>SEAT|>Bentley|>CARIAD|>Lamborghini
Volvo Cars|Volvo Car Corporation|>Polestar
Volvo Group|AB Volvo|Volvo Trucks|>Mack Trucks|>Renault Trucks|>Volvo Construction Equipment
VTT|VTT Technical Research Centre of Finland|Technical Research Centre of Finland|Teknologian tutkimuskeskus VTT
Walmart|Wal-Mart|Wal-Mart Stores|>Sam's Club|>Flipkart|>Walmart Labs|>Jet.com
Warner Bros. Discovery|Warner Bros|WarnerMedia|Time Warner|>HBO|>CNN|>Discovery Channel
Wells Fargo|>Wachovia
Western Digital|>SanDisk
Wikimedia Foundation|WMF|>Wikimedia Deutschland
Wipro|Wipro Technologies|Wipro Limited
World Bank|The World Bank|World Bank Group|IBRD|>IFC|>International Finance Corporation
World Economic Forum|WEF
World Food Programme|WFP|UN World Food Programme
World Health Organization|WHO|OMS|Weltgesundheitsorganisation
World Trade Organization|WTO
World Wide Fund for Nature|WWF|World Wildlife Fund
WPP|WPP Group|>Ogilvy=Ogilvy & Mather|>Grey|>GroupM|>VML|>Wunderman Thompson
X|Twitter|X Corp|Twitter, Inc.
Yahoo|Yahoo!|Yahoo Inc|>Flickr|>AOL|>TechCrunch
YMCA|Young Men's Christian Association
ZF Friedrichshafen|ZF|>Wabco|>TRW Automotive
Zoom|Zoom Video Communications
`
