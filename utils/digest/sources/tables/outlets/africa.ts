/** Outlets of Africa, in the form that `outlets.ts` describes. */
export const AFRICA = `
@en za
News24||news24.com|w
SABC|SABC News|sabcnews.com|b
eNCA||enca.com|b
Daily Maverick||dailymaverick.co.za|w
Mail & Guardian||mg.co.za|n
IOL||iol.co.za|w
TimesLIVE|TimesLive|timeslive.co.za|w
@en ng
Premium Times||premiumtimesng.com|w
!The Punch|Punch Newspapers|punchng.com|n
@en ke
Daily Nation||nation.africa|n
@ar ma
Hespress|هسبريس|hespress.com|w
@fr sn
Jeune Afrique||jeuneafrique.com|m
`;
