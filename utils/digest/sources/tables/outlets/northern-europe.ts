/** Outlets of the north of Europe, in the form that `outlets.ts` describes. */
export const NORTHERN_EUROPE = `
@no no
NRK||nrk.no|b
VG|Verdens Gang|vg.no|n
Aftenposten||aftenposten.no|n
Dagbladet||dagbladet.no|n
TV 2|TV2|tv2.no|b
E24||e24.no|w
Nettavisen||nettavisen.no|w
Bergens Tidende||bt.no|n
Dagens Næringsliv||dn.no|n
Klassekampen||klassekampen.no|n
Adresseavisen|Adressa|adressa.no|n
@sv se
SVT||svt.se|b
Sveriges Radio||sverigesradio.se|b
Aftonbladet||aftonbladet.se|n
Expressen||expressen.se|n
Dagens Nyheter|DN|dn.se|n
Svenska Dagbladet|SvD|svd.se|n
TV4|TV4 Nyheterna|tv4.se|b
Göteborgs-Posten||gp.se|n
Sydsvenskan||sydsvenskan.se|n
Dagens Industri|Dagens industri|di.se|n
@da dk
Politiken||politiken.dk|n
!DR|DR Nyheder;Danmarks Radio|dr.dk|b
Berlingske||berlingske.dk|n
Jyllands-Posten||jyllands-posten.dk|n
Ekstra Bladet||ekstrabladet.dk|n
B.T.||bt.dk|n
TV 2 (Danmark)|TV 2 Nord|tv2.dk|b
@fi fi
Yle|YLE|yle.fi|b
Helsingin Sanomat||hs.fi|n
Iltalehti||iltalehti.fi|n
Ilta-Sanomat||is.fi|n
Hufvudstadsbladet||hbl.fi|n
@is is
RÚV||ruv.is|b
Morgunblaðið|mbl.is|mbl.is|n
!Vísir||visir.is|w
`;
