/** Outlets of the south of Europe, in the form that `outlets.ts` describes. */
export const SOUTHERN_EUROPE = `
@es es
ABC (Spain)|ABC de Sevilla;Diario ABC|abc.es|n
El País|El Pais;EL PAÍS|elpais.com|n
El Mundo|EL MUNDO|elmundo.es|n
La Vanguardia||lavanguardia.com|n
El Confidencial||elconfidencial.com|w
elDiario.es|eldiario.es|eldiario.es|w
El Periódico||elperiodico.com|n
La Razón||larazon.es|n
Diario AS||as.com|n
Mundo Deportivo||mundodeportivo.com|n
Cadena SER|SER|cadenaser.com|b
RTVE|TVE;RNE|rtve.es|b
La Sexta|laSexta|lasexta.com|b
Diario de Mallorca|Última Hora;Ultima Hora|diariodemallorca.es ultimahora.es|n
!Marca||marca.com|n
20minutos|20 Minutos|20minutos.es|n
El Español||elespanol.com|w
Antena 3||antena3.com|b
Telecinco|Mediaset España|telecinco.es|b
Onda Cero||ondacero.es|b
COPE|Cadena COPE|cope.es|b
El Correo||elcorreo.com|n
La Voz de Galicia||lavozdegalicia.es|n
Heraldo de Aragón||heraldo.es|n
!Expansión||expansion.com|n
Cinco Días||cincodias.elpais.com|n
OKdiario|OKDIARIO|okdiario.com|w
!Público||publico.es|w
infoLibre|InfoLibre|infolibre.es|w
Vozpópuli||vozpopuli.com|w
El Plural||elplural.com|w
Catalunya Ràdio|RAC1;Rac1|rac1.cat|b
@ca es
TV3||ccma.cat|b
@pt pt
Correio da Manhã||cmjornal.pt|n
Jornal de Notícias||jn.pt|n
Diário de Notícias||dn.pt|n
RTP||rtp.pt|b
SIC Notícias|SIC|sicnoticias.pt|b
!Expresso||expresso.pt|n
!Público (Portugal)||publico.pt|n
!Observador||observador.pt|w
TVI|CNN Portugal|tvi.pt|b
Rádio Renascença|Renascença|rr.sapo.pt|b
A Bola||abola.pt|n
TSF|Rádio TSF|tsf.pt|b
Jornal de Negócios||jornaldenegocios.pt|n
!Sábado|||m
@it it
Corriere della Sera|Corriere|corriere.it|n
La Repubblica||repubblica.it|n
La Stampa||lastampa.it|n
Il Sole 24 Ore|Sole 24 Ore|ilsole24ore.com|n
Il Giornale||ilgiornale.it|n
Il Fatto Quotidiano|Fatto Quotidiano|ilfattoquotidiano.it|n
Il Messaggero||ilmessaggero.it|n
Il Foglio||ilfoglio.it|n
La Gazzetta dello Sport|Gazzetta dello Sport|gazzetta.it|n
Rai|RAI;RaiNews;Rai News;Rai1;Tg1|rainews.it rai.it|b
La7||la7.it|b
Sky TG24|SkyTg24;Sky Tg24|tg24.sky.it|b
Mediaset|Tg5|mediaset.it|b
Il Mattino||ilmattino.it|n
!Avvenire||avvenire.it|n
Libero Quotidiano|Libero quotidiano|liberoquotidiano.it|n
Il Tempo||iltempo.it|n
Il Resto del Carlino|Quotidiano Nazionale|ilrestodelcarlino.it|n
La Nazione||lanazione.it|n
Il Manifesto||ilmanifesto.it|n
Tuttosport||tuttosport.com|n
Corriere dello Sport|Corriere dello Sport-Stadio|corrieredellosport.it|n
Fanpage|Fanpage.it|fanpage.it|w
!Open|Open.online|open.online|w
L'Espresso|L’Espresso|lespresso.it|m
!Panorama||panorama.it|m
Dagospia||dagospia.com|w
Il Post||ilpost.it|w
Sky Sport|Sky Sport 24|sport.sky.it|b
Radio 24|Radio24|radio24.ilsole24ore.com|b
Rtl 102.5|RTL 102.5|rtl.it|b
L'Osservatore Romano||osservatoreromano.va|n
Vatican News||vaticannews.va|b
Askanews|askanews|askanews.it|a
!Chi||chimagazine.it|m
Il Secolo XIX|Secolo XIX|ilsecoloxix.it|n
Il Gazzettino||ilgazzettino.it|n
@el gr
Kathimerini|Ekathimerini|kathimerini.gr ekathimerini.com|n
ERT||ert.gr|b
`;
