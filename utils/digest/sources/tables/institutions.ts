/**
 * Institutions (kind i), journals (j) and platforms (s), one row a line as in the outlet table: name | other names |
 * domains | kind. Facts only, our own work.
 */
export const INSTITUTIONS = `
@
United Nations|UN;U.N.;the UN;Vereinten Nationen;Vereinte Nationen;UNO;Naciones Unidas;ONU;Nations unies;Nazioni Unite;Verenigde Naties;ONZ;ООН;الأمم المتحدة;联合国;聯合國;国連|un.org news.un.org|i
UNICEF|Unicef|unicef.org|i
UNHCR|UN refugee agency|unhcr.org|i
UNESCO|Unesco|unesco.org|i
World Health Organization|WHO;World Health Organisation;Weltgesundheitsorganisation;Organización Mundial de la Salud;OMS;ВОЗ;منظمة الصحة العالمية;世界卫生组织;世卫组织|who.int|i
World Bank|Banco Mundial;Banque mondiale;Weltbank|worldbank.org|i
International Monetary Fund|IMF;FMI;IWF|imf.org|i
OECD|OCDE|oecd.org|i
NATO|Nato;OTAN;НАТО|nato.int|i
European Union|EU||i
European Commission|EU Commission;EU-Kommission;Europäische Kommission;Comisión Europea;Commission européenne;Commissione europea;Comissão Europeia|ec.europa.eu europa.eu|i
European Central Bank|ECB;EZB;BCE|ecb.europa.eu|i
Eurostat||eurostat.ec.europa.eu|i
International Atomic Energy Agency|IAEA|iaea.org|i
International Energy Agency|IEA|iea.org|i
Human Rights Watch|HRW|hrw.org|i
Amnesty International|Amnesty|amnesty.org|i
Reporters Without Borders|RSF|rsf.org|i
Committee to Protect Journalists|CPJ|cpj.org|i
Greenpeace||greenpeace.org|i
Red Cross|ICRC|icrc.org|i
Transparency International||transparency.org|i
NASA|Nasa;НАСА|nasa.gov|i
ESA|European Space Agency|esa.int|i
Pentagon|U.S. Department of Defense|defense.gov|i
U.S. Department of Justice|Justice Department;Department of Justice;DOJ|justice.gov|i
U.S. State Department|State Department;US State Department;Department of State|state.gov|i
U.S. Treasury|Treasury Department|treasury.gov|i
FBI||fbi.gov|i
CIA||cia.gov|i
Department of Homeland Security|DHS|dhs.gov|i
Federal Reserve|Fed|federalreserve.gov|i
Securities and Exchange Commission|SEC|sec.gov|i
Federal Trade Commission|FTC|ftc.gov|i
Food and Drug Administration|FDA|fda.gov|i
Centers for Disease Control and Prevention (CDC)|CDC;Centers for Disease Control and Prevention;Centers for Disease Control|cdc.gov|i
National Institutes of Health|NIH|nih.gov|i
National Institute on Drug Abuse||drugabuse.gov nida.nih.gov|i
NCBI / PubMed|PubMed;NCBI|ncbi.nlm.nih.gov pubmed.ncbi.nlm.nih.gov|i
NOAA||noaa.gov|i
National Weather Service|NWS|weather.gov|i
U.S. Census Bureau|Census Bureau|census.gov|i
Bureau of Labor Statistics|BLS|bls.gov|i
Congressional Budget Office|CBO|cbo.gov|i
Pew Research Center|Pew|pewresearch.org|i
Gallup||gallup.com|i
YouGov|Yougov|yougov.com yougov.co.uk|i
Ipsos||ipsos.com|i
RAND|RAND Corporation|rand.org|i
Brookings Institution|Brookings|brookings.edu|i
Institute for the Study of War|ISW|understandingwar.org|i
Mayo Clinic||mayoclinic.org|i
Cleveland Clinic||clevelandclinic.org|i
Electronic Frontier Foundation|EFF|eff.org|i
Office for National Statistics|ONS|ons.gov.uk|i
Met Office||metoffice.gov.uk|i
Metropolitan Police|Met Police|met.police.uk|i
NHS|NHS England|nhs.uk|i
Ofcom||ofcom.org.uk|i
Bank of England||bankofengland.co.uk|i
Statistisches Bundesamt|Destatis;Statistischen Bundesamtes|destatis.de|i
Robert Koch-Institut|RKI|rki.de|i
Bundesagentur für Arbeit||arbeitsagentur.de|i
Deutscher Wetterdienst|DWD;Deutschen Wetterdienstes|dwd.de|i
INSEE|Insee|insee.fr|i
ISTAT|Istat|istat.it|i
INE|Instituto Nacional de Estadística|ine.es|i
IBGE||ibge.gov.br|i
AEMET|Aemet|aemet.es|i
Росстат|Rosstat|rosstat.gov.ru|i
Следственный комитет|СК России|sledcom.ru|i
Минобороны|Министерство обороны||i
MIT|Massachusetts Institute of Technology|mit.edu|i
Harvard University|Harvard|harvard.edu|i
Stanford University|Stanford|stanford.edu|i
Nature||nature.com|j
Science|Science magazine|science.org sciencemag.org|j
The Lancet|Lancet|thelancet.com|j
BMJ|British Medical Journal|bmj.com|j
BMJ Case Reports||casereports.bmj.com|j
New England Journal of Medicine|NEJM|nejm.org|j
JAMA|Journal of the American Medical Association|jamanetwork.com|j
PNAS|Proceedings of the National Academy of Sciences|pnas.org|j
Cell||cell.com|j
PLOS ONE|PLoS ONE|plos.org|j
Physical Review Letters||journals.aps.org|j
arXiv||arxiv.org|j
bioRxiv||biorxiv.org|j
medRxiv||medrxiv.org|j
SSRN||ssrn.com|j
ScienceDirect||sciencedirect.com|j
SpringerLink||link.springer.com|j
Wiley Online Library||onlinelibrary.wiley.com|j
Oxford Academic||academic.oup.com|j
DOI||doi.org dx.doi.org|j
Twitter|X (Twitter)|twitter.com x.com|s
Facebook||facebook.com fb.com|s
Instagram|Instagrama|instagram.com|s
YouTube|Youtube|youtube.com youtu.be|s
TikTok||tiktok.com|s
Telegram|Телеграм~|t.me telegram.org|s
Truth Social||truthsocial.com|s
Reddit||reddit.com|s
LinkedIn||linkedin.com|s
Weibo|微博|weibo.com|s
WeChat|微信|weixin.qq.com|s
WhatsApp||whatsapp.com|s
Mastodon||mastodon.social|s
Bluesky||bsky.app|s
Medium||medium.com|s
Substack||substack.com|s
VK|ВКонтакте|vk.com|s
DocumentCloud||documentcloud.org|s
GitHub||github.com|s
Flickr||flickr.com|s
Wikimedia Commons|Wikimedia|commons.wikimedia.org|s
Vimeo||vimeo.com|s
Twitch||twitch.tv|s
Discord||discord.com|s
`;
