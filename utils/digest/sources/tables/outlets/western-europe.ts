/** Outlets of France, Germany and the countries between and beside them, in the form that `outlets.ts` describes. */
export const WESTERN_EUROPE = `
@en nl
SamMobile|Sammobile|sammobile.com|w
Bellingcat||bellingcat.com|w
@ru nl
Dozhd|TV Rain;Дожд~|tvrain.tv|b
@nl nl
De Telegraaf|Telegraaf|telegraaf.nl|n
de Volkskrant|De Volkskrant;Volkskrant|volkskrant.nl|n
NRC|NRC Handelsblad|nrc.nl|n
AD|Algemeen Dagblad|ad.nl|n
Trouw||trouw.nl|n
NOS||nos.nl|b
RTL Nieuws||rtlnieuws.nl|b
NU.nl||nu.nl|w
Het Parool|Parool|parool.nl|n
Het Financieele Dagblad|FD;Financieele Dagblad|fd.nl|n
Nieuwsuur||nieuwsuur.nl|b
EenVandaag||eenvandaag.nl|b
De Gelderlander||gelderlander.nl|n
BNR|BNR Nieuwsradio|bnr.nl|b
Follow the Money||ftm.nl|w
Omroep Brabant||omroepbrabant.nl|b
Omroep West||omroepwest.nl|b
Nederlands Dagblad||nd.nl|n
De Limburger||limburger.nl|n
Tweakers||tweakers.net|w
GeenStijl||geenstijl.nl|w
SBS6|Hart van Nederland|hartvannederland.nl|b
Voetbal International||vi.nl|m
@de de
Der Spiegel|Spiegel;SPIEGEL;Spiegel Online|spiegel.de|m
!Bild|BILD;Bild-Zeitung;Bild am Sonntag;BamS|bild.de|n
Die Zeit|Zeit Online;ZEIT ONLINE|zeit.de|n
FAZ|F.A.Z.;Frankfurter Allgemeine;Frankfurter Allgemeine Zeitung;Frankfurter Allgemeinen Zeitung;Frankfurter Allgemeine Sonntagszeitung|faz.net|n
Süddeutsche Zeitung|Süddeutschen Zeitung;SZ;Süddeutsche|sueddeutsche.de|n
Die Welt|Welt am Sonntag;WELT|welt.de|n
Handelsblatt|Handelsblatts|handelsblatt.com|n
Der Tagesspiegel|Tagesspiegel;Tagesspiegels|tagesspiegel.de|n
taz|Taz;Tageszeitung taz|taz.de|n
Berliner Zeitung||berliner-zeitung.de|n
!Focus|Focus Online;FOCUS|focus.de|m
!Stern|||m
Stuttgarter Zeitung||stuttgarter-zeitung.de|n
Stuttgarter Nachrichten||stuttgarter-nachrichten.de|n
Rheinische Post||rp-online.de|n
Kölner Stadt-Anzeiger||ksta.de|n
Augsburger Allgemeine|Augsburger Allgemeinen|augsburger-allgemeine.de|n
Freie Presse|Freien Presse|freiepresse.de|n
Mitteldeutsche Zeitung|Mitteldeutschen Zeitung|mz.de|n
Münchner Merkur||merkur.de|n
RND|Redaktionsnetzwerk Deutschland|rnd.de|a
Funke Mediengruppe|Zeitungen der Funke Mediengruppe;Funke-Zeitungen|funkemedien.de|n
ARD|Tagesschau;tagesschau.de;ARD-Hauptstadtstudio|ard.de tagesschau.de|b
ZDF|ZDFheute|zdf.de|b
Deutschlandfunk|Dlf|deutschlandfunk.de|b
WDR||wdr.de|b
NDR||ndr.de|b
BR|Bayerischer Rundfunk;Bayerischen Rundfunk|br.de|b
SWR||swr.de|b
MDR||mdr.de|b
hr|Hessischer Rundfunk;Hessenschau|hessenschau.de hr.de|b
RBB|rbb|rbb24.de|b
RTL|RTL/ntv;RTL+|rtl.de|b
n-tv|ntv|n-tv.de|b
Sport1||sport1.de|b
!kicker|Kicker|kicker.de|m
Sportschau||sportschau.de|b
Deutsche Welle|DW|dw.com|b
Correctiv||correctiv.org|w
Wirtschaftswoche|WirtschaftsWoche|wiwo.de|m
manager magazin|Manager Magazin|manager-magazin.de|m
!Capital|||m
Heise|heise online|heise.de|w
Golem.de||golem.de|w
t3n||t3n.de|w
t-online|T-Online|t-online.de|w
Frankfurter Rundschau|Frankfurter Rundschau|fr.de|n
WAZ|Westdeutsche Allgemeine;Westdeutschen Allgemeinen|waz.de|n
NOZ|Neue Osnabrücker Zeitung;Neuen Osnabrücker Zeitung|noz.de|n
HAZ|Hannoversche Allgemeine;Hannoverschen Allgemeinen|haz.de|n
Hamburger Abendblatt||abendblatt.de|n
Berliner Morgenpost||morgenpost.de|n
Leipziger Volkszeitung|LVZ|lvz.de|n
Sächsische Zeitung|Sächsischen Zeitung|saechsische.de|n
!tz||tz.de|n
B.Z.||bz-berlin.de|n
Weser-Kurier||weser-kurier.de|n
General-Anzeiger|General-Anzeiger Bonn|ga.de|n
Nordwest-Zeitung||nwzonline.de|n
Table.Briefings|Table.Media|table.media|w
!The Pioneer||thepioneer.de|w
Sat.1|SAT.1|sat1.de|b
ProSieben||prosieben.de|b
Welt TV|WELT TV||b
DAZN||dazn.com|b
Eurosport||eurosport.com eurosport.de|b
!Bunte||bunte.de|m
!Gala||gala.de|m
Promiflash||promiflash.de|w
!Transfermarkt||transfermarkt.de|w
Netzpolitik.org|netzpolitik.org|netzpolitik.org|w
Der Freitag||freitag.de|n
!Cicero||cicero.de|m
Apotheken Umschau||apotheken-umschau.de|m
Deutsches Ärzteblatt|Ärzteblatt|aerzteblatt.de|m
auto motor und sport||auto-motor-und-sport.de|m
Radio Bremen||radiobremen.de|b
Bayern 2|BR24;Bayern 3|br24.de|b
Deutschlandfunk Kultur|DLF Kultur|deutschlandfunkkultur.de|b
!Phoenix|||b
@de ch
NZZ|Neue Zürcher Zeitung;Neuen Zürcher Zeitung;NZZ am Sonntag|nzz.ch|n
Tages-Anzeiger||tagesanzeiger.ch|n
!Blick|||n
SRF||srf.ch|b
20 Minuten||20min.ch|n
Basler Zeitung|BaZ|bazonline.ch|n
Aargauer Zeitung||aargauerzeitung.ch|n
CH Media|Tamedia||n
WOZ|Wochenzeitung WOZ|woz.ch|n
Weltwoche||weltwoche.ch|m
SonntagsZeitung|Sonntagszeitung|sonntagszeitung.ch|n
@fr ch
RTS||rts.ch|b
Le Temps||letemps.ch|n
Tribune de Genève||tdg.ch|n
24 heures||24heures.ch|n
@de at
Der Standard||derstandard.at|n
Die Presse||diepresse.com|n
Salzburger Nachrichten||sn.at|n
Kronen Zeitung|Krone|krone.at|n
!profil|Profil||m
ORF||orf.at|b
Kleine Zeitung|Kleinen Zeitung|kleinezeitung.at|n
!Kurier||kurier.at|n
OÖN|Oberösterreichische Nachrichten|nachrichten.at|n
Puls 24|PULS 24|puls24.at|b
ServusTV|Servus TV|servustv.com|b
!Falter||falter.at|n
Tiroler Tageszeitung||tt.com|n
Ö1|Ö1-Mittagsjournal|oe1.orf.at|b
@de lu
Tageblatt||tageblatt.lu|n
Luxemburger Wort||wort.lu|n
@fr fr
Le Monde||lemonde.fr|n
Le Figaro||lefigaro.fr|n
Libération||liberation.fr|n
Le Parisien|Aujourd'hui en France|leparisien.fr|n
Les Echos|Les Échos|lesechos.fr|n
La Croix||la-croix.com|n
L'Humanité|L’Humanité|humanite.fr|n
L'Équipe|L’Équipe;L'Equipe|lequipe.fr|n
Ouest-France||ouest-france.fr|n
Le Point||lepoint.fr|m
L'Express|L’Express|lexpress.fr|m
L'Obs|L’Obs|nouvelobs.com|m
Le Canard enchaîné|Canard enchaîné|lecanardenchaine.fr|n
Mediapart||mediapart.fr|w
BFMTV|BFM TV;BFM;RMC;BFMTV-RMC;BFM Business|bfmtv.com|b
TF1|LCI|tf1info.fr|b
France Télévisions|France 2;France 3;France Info;Franceinfo;franceinfo|francetvinfo.fr|b
France 24||france24.com|b
France Inter|France Bleu;Radio France|radiofrance.fr|b
RFI|Radio France Internationale|rfi.fr|b
Europe 1||europe1.fr|b
CNews|CNEWS|cnews.fr|b
TV5Monde||tv5monde.com|b
Courrier international||courrierinternational.com|m
20 Minutes||20minutes.fr|n
!Sud Ouest|Sud-Ouest|sudouest.fr|n
La Voix du Nord|Voix du Nord|lavoixdunord.fr|n
Le Progrès||leprogres.fr|n
La Dépêche du Midi|La Dépêche|ladepeche.fr|n
Le Dauphiné Libéré|Dauphiné libéré|ledauphine.com|n
Le Télégramme||letelegramme.fr|n
Nice-Matin|Nice Matin|nicematin.com|n
!La Provence||laprovence.com|n
Midi Libre||midilibre.fr|n
Le JDD|Journal du dimanche;Journal du Dimanche;JDD|lejdd.fr|n
Paris Match||parismatch.com|m
!Marianne||marianne.net|m
Télérama||telerama.fr|m
Valeurs actuelles|Valeurs Actuelles|valeursactuelles.com|m
!Closer|magazine Closer|closermag.fr|m
!Gala (France)|||m
!Voici|magazine Voici|voici.fr|m
Télé-Loisirs|Télé Loisirs|programme-tv.net|m
Le HuffPost|HuffPost France;Huff Post|huffingtonpost.fr|w
Konbini||konbini.com|w
!C8|Canal+;CStar|canalplus.com|b
!M6||6play.fr|b
!Arte|ARTE|arte.tv|b
Public Sénat||publicsenat.fr|b
Sud Radio||sudradio.fr|b
France Culture|||b
Radio Classique||radioclassique.fr|b
La Tribune||latribune.fr|n
!L'Opinion||lopinion.fr|n
!Challenges||challenges.fr|m
Numerama||numerama.com|w
Reporterre||reporterre.net|w
StreetPress||streetpress.com|w
L'Usine nouvelle||usinenouvelle.com|m
RMC Sport||rmcsport.bfmtv.com|b
France Football||francefootball.fr|m
Le Monde diplomatique||monde-diplomatique.fr|n
Les Inrockuptibles|Les Inrocks|lesinrocks.com|m
Actu.fr|actu.fr|actu.fr|w
@en fr
Euronews|euronews|euronews.com|b
@fr be
RTBF||rtbf.be|b
La Libre Belgique||lalibre.be|n
Le Soir||lesoir.be|n
La Dernière Heure||dhnet.be|n
Sudinfo||sudinfo.be|n
@nl be
De Standaard||standaard.be|n
De Morgen||demorgen.be|n
Het Laatste Nieuws|HLN|hln.be|n
VRT|VRT NWS|vrt.be|b
Het Nieuwsblad||nieuwsblad.be|n
De Tijd||tijd.be|n
Gazet van Antwerpen|GVA|gva.be|n
!Knack||knack.be|m
VTM|VTM Nieuws|vtm.be|b
Het Belang van Limburg||hbvl.be|n
Sporza||sporza.be|b
@en be
Euractiv|EURACTIV|euractiv.com|w
`;
