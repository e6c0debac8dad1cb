/**
 * The extended ethnicity codes an area may let its schools use, each under the main code it is counted in (Department for
 * Education, "Find a school census code", table of ethnicity codes, Open Government Licence v3.0).
 */
const extended: Readonly<Record<string, string>> = {
  WBRI: 'WCOR WENG WNIR WSCO WWEL WOWB',
  WROM: 'WROG WROR WROO',
  WOTH: 'WALB WBOS WCRO WGRE WGRK WGRC WITA WKOS WPOR WSER WTUR WTUK WTUC WEUR WEEU WWEU WOTW',
  MWAS: 'MWAP MWAI MWAO',
  MOTH: 'MAOE MABL MACH MBOE MBCH MCOE MWOE MWCH MOTM',
  APKN: 'AMPK AKPA AOPK',
  AOTH: 'AAFR AKAO ANEP ASNL ASLT ASRO AOTA',
  BAFR: 'BANN BCON BGHA BNGN BSLN BSOM BSUD BAOF',
  BOTH: 'BEUR BNAM BOTB',
  CHNE: 'CHKC CMAL CSNG CTWN COCH',
  OOTH: 'OAFG OARA OEGY OFIL OIRN OIRQ OJPN OKOR OKRD OLAM OLEB OLIB OMAL OMRC OPOL OTHA OVIE OYEM OOEG',
}

const mainOf: ReadonlyMap<string, string> = new Map(
  Object.entries(extended).flatMap(([main, codes]) => codes.split(' ').map((code): [string, string] => [code, main])),
)

/**
 * The main code of an extended one, such as `WBRI` for `WENG`; nothing when it is none. The main code is what is kept: we
 * need no more of a child's origins than every school is asked for.
 */
export const mainEthnicityOf = (code: string): string | undefined => mainOf.get(code.trim().toUpperCase())
