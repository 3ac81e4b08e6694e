/** Outlets of Latin America, in the form that `outlets.ts` describes. */
export const LATIN_AMERICA = `
@pt br
CNN Brasil||cnnbrasil.com.br|b
Folha de S.Paulo|Folha de S. Paulo;Folha de São Paulo;Folha|folha.uol.com.br|n
O Globo|Globo|oglobo.globo.com|n
G1|g1|g1.globo.com|w
TV Globo|GloboNews|globo.com|b
Estadão|O Estado de S. Paulo;O Estado de S.Paulo|estadao.com.br|n
UOL||uol.com.br|w
Valor Econômico||valor.globo.com|n
!Veja||veja.abril.com.br|m
!Metrópoles||metropoles.com|w
CartaCapital||cartacapital.com.br|m
Poder360||poder360.com.br|w
!Exame||exame.com|m
GZH|Zero Hora|gauchazh.clicrbs.com.br|n
BBC Brasil|BBC News Brasil||b
Band News|BandNews;TV Band|band.uol.com.br|b
SBT|SBT News|sbt.com.br|b
R7||r7.com|w
Terra Brasil||terra.com.br|w
@es ar
Clarín||clarin.com|n
La Nación|La Nacion|lanacion.com.ar|n
Infobae||infobae.com|w
Página/12|Página 12|pagina12.com.ar|n
Todo Noticias||tn.com.ar|b
Ámbito Financiero||ambito.com|n
@es mx
La Jornada||jornada.com.mx|n
El Universal||eluniversal.com.mx|n
!Reforma||reforma.com|n
!Milenio||milenio.com|n
Excélsior||excelsior.com.mx|n
!Proceso||proceso.com.mx|m
Televisa|N+|nmas.com.mx|b
Aristegui Noticias||aristeguinoticias.com|w
Animal Político||animalpolitico.com|w
@es cl
El Mercurio||emol.com|n
La Tercera||latercera.com|n
BioBioChile|Radio Bío Bío|biobiochile.cl|b
@es co
El Tiempo||eltiempo.com|n
El Espectador||elespectador.com|n
Caracol Radio|Noticias Caracol;Caracol Televisión|caracol.com.co|b
RCN Radio|Noticias RCN|rcnradio.com|b
Blu Radio|BLU Radio|bluradio.com|b
@es pe
RPP|RPP Noticias|rpp.pe|b
El Comercio||elcomercio.pe|n
@es ve
El Nacional||elnacional.com|n
teleSUR|Telesur|telesurtv.net|b
`;
