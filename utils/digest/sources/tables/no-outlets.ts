/**
 * What people tell things to that is no outlet, though it is written as one is: "told NASA", "told The Hague".
 * Names in capitals, and places, people and bands with an article.
 */
export const NO_OUTLETS: ReadonlySet<string> = new Set([
  ...`
    ACLU AFL AMA ANC APEC ASEAN ATF ATP BJP BMA CBI CCP CEO CFO CIA CISA CPS CSIS DEA DNC DUP EPA FBI FCC FDA FEMA FIA
    FIFA FTC GMB GOP HBO HMRC IATA IBM ICC ICE IDF IMF IOC IRGC IRS KPMG LAPD MLB MLS NASA NATO NBA NCAA NCIS NFL NHL
    NHS NIOSH NRA NSA NSC NTSB NYPD NYU OFAC OPEC OSCE OSHA PETA PLA PLO RCMP RCN RMT RNC RSPCA SEC SNP TSA TUC UAE
    UCLA UEFA UFC UNESCO UNHCR UNICEF USA USAID USDA WADA WTA WTO WWE`
    .trim()
    .split(/\s+/),
  ...['Hague', 'Rock', 'Queen', 'King', 'Pope', 'Beatles', 'Gambia', 'Bahamas', 'Netherlands'].map(
    (name) => `The ${name}`,
  ),
]);
