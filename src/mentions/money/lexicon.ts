// Signs, codes and names of currencies, with their ISO 4217 codes; null where a name belongs to several countries.
import { phrases } from '../../text/pattern.ts'

/** The dollar of the article's country: settled by the article. */
export const ANY_DOLLAR = '$'

/** What may stand before an amount, a space or none between. */
export const PREFIXES: Readonly<Record<string, string>> = {
  $: ANY_DOLLAR,
  US$: 'USD',
  'U.S.$': 'USD',
  'US $': 'USD',
  A$: 'AUD',
  AUS$: 'AUD',
  Aus$: 'AUD',
  AU$: 'AUD',
  AUD$: 'AUD',
  NZ$: 'NZD',
  NZD$: 'NZD',
  C$: 'CAD',
  CA$: 'CAD',
  CAD$: 'CAD',
  HK$: 'HKD',
  S$: 'SGD',
  SG$: 'SGD',
  NT$: 'TWD',
  R$: 'BRL',
  MX$: 'MXN',
  J$: 'JMD',
  CDN$: 'CAD',
  '£': 'GBP',
  'UK£': 'GBP',
  '€': 'EUR',
  '¥': 'JPY',
  'CN¥': 'CNY',
  '₹': 'INR',
  '₩': 'KRW',
  '₦': 'NGN',
  '₱': 'PHP',
  '₪': 'ILS',
  '₺': 'TRY',
  '₽': 'RUB',
  '฿': 'THB',
  '₫': 'VND',
  '₴': 'UAH',
  Rs: 'INR',
  'Rs.': 'INR',
  'Re.': 'INR',
  RM: 'MYR',
  Rp: 'IDR',
  RMB: 'CNY',
  SFr: 'CHF',
  Sfr: 'CHF',
  Skr: 'SEK',
  SKr: 'SEK',
  NKr: 'NOK',
  DKr: 'DKK',
  KSh: 'KES',
  Sh: 'KES',
  Ksh: 'KES',
  Tk: 'BDT',
}

/** Codes that may stand before an amount or behind it. */
export const CODES: readonly string[] = phrases(`
USD, EUR, GBP, AUD, NZD, CAD, JPY, CNY, INR, CHF, SEK, NOK, DKK, HKD, SGD, KRW, ZAR, BRL, MXN, RUB, TRY, PLN, CZK, HUF, ILS, AED, SAR, QAR, MYR, THB,
IDR, PHP, VND, TWD, PKR, BDT, LKR, NGN, KES, GHS, EGP, CLP, COP, ARS, PEN
`)

/** Names behind an amount ("5 billion yen"); `scaled` ones count only behind a million or more, for they are words of other meanings too. */
export const NAMES: readonly { readonly words: readonly string[]; readonly currency: string | null; readonly scaled?: boolean }[] = [
  { words: ['US dollars', 'U.S. dollars', 'American dollars', 'US dollar'], currency: 'USD' },
  { words: ['Australian dollars', 'Aussie dollars'], currency: 'AUD' },
  { words: ['New Zealand dollars', 'Kiwi dollars'], currency: 'NZD' },
  { words: ['Canadian dollars'], currency: 'CAD' },
  { words: ['Hong Kong dollars'], currency: 'HKD' },
  { words: ['Singapore dollars'], currency: 'SGD' },
  { words: ['Taiwan dollars', 'New Taiwan dollars'], currency: 'TWD' },
  { words: ['dollars', 'dollar'], currency: ANY_DOLLAR },
  { words: ['euros', 'euro'], currency: 'EUR' },
  { words: ['pounds sterling', 'British pounds', 'pound sterling', 'sterling'], currency: 'GBP' },
  { words: ['pounds', 'pound'], currency: 'GBP', scaled: true },
  { words: ['Egyptian pounds'], currency: 'EGP' },
  { words: ['yen', 'Japanese yen'], currency: 'JPY' },
  { words: ['yuan', 'renminbi', 'Chinese yuan'], currency: 'CNY' },
  { words: ['won', 'Korean won', 'South Korean won'], currency: 'KRW', scaled: true },
  { words: ['rupees', 'Indian rupees', 'rupee'], currency: 'INR' },
  { words: ['Pakistani rupees', 'Pakistan rupees'], currency: 'PKR' },
  { words: ['Sri Lankan rupees', 'Sri Lanka rupees'], currency: 'LKR' },
  { words: ['Swiss francs', 'Swiss franc'], currency: 'CHF' },
  { words: ['Swedish kronor', 'Swedish krona', 'Swedish crowns', 'kronor'], currency: 'SEK' },
  { words: ['Norwegian kroner', 'Norwegian krone', 'Norwegian crowns'], currency: 'NOK' },
  { words: ['Danish kroner', 'Danish krone', 'Danish crowns'], currency: 'DKK' },
  { words: ['Icelandic krona', 'Icelandic kronur'], currency: 'ISK' },
  { words: ['krona', 'kroner', 'krone', 'crowns', 'francs', 'pesos', 'dinars', 'shillings'], currency: null, scaled: true },
  { words: ['Mexican pesos'], currency: 'MXN' },
  { words: ['Philippine pesos'], currency: 'PHP' },
  { words: ['Argentine pesos'], currency: 'ARS' },
  { words: ['Chilean pesos'], currency: 'CLP' },
  { words: ['Colombian pesos'], currency: 'COP' },
  { words: ['rand', 'South African rand'], currency: 'ZAR' },
  { words: ['reais', 'Brazilian reais', 'Brazilian real'], currency: 'BRL' },
  { words: ['roubles', 'rubles', 'Russian roubles', 'Russian rubles'], currency: 'RUB' },
  { words: ['Turkish lira', 'Turkish liras', 'lira', 'liras'], currency: 'TRY' },
  { words: ['ringgit', 'Malaysian ringgit'], currency: 'MYR' },
  { words: ['baht', 'Thai baht'], currency: 'THB' },
  { words: ['rupiah', 'Indonesian rupiah'], currency: 'IDR' },
  { words: ['zloty', 'zlotys', 'Polish zloty', 'Polish zlotys'], currency: 'PLN' },
  { words: ['forints', 'Hungarian forints'], currency: 'HUF' },
  { words: ['Czech crowns', 'Czech koruna', 'koruna'], currency: 'CZK' },
  { words: ['shekels', 'Israeli shekels'], currency: 'ILS' },
  { words: ['dirhams', 'UAE dirhams'], currency: 'AED' },
  { words: ['Saudi riyals', 'riyals'], currency: 'SAR' },
  { words: ['naira', 'Nigerian naira'], currency: 'NGN' },
  { words: ['Kenyan shillings', 'Kenya shillings'], currency: 'KES' },
  { words: ['taka'], currency: 'BDT' },
  { words: ['dong', 'Vietnamese dong'], currency: 'VND' },
]

/** The country of a web address. */
export const DOLLAR_DOMAINS: Readonly<Record<string, string>> = { au: 'AUD', nz: 'NZD', ca: 'CAD', sg: 'SGD', hk: 'HKD' }

/** Places and outlets that tell whose dollar a bare "$" is. */
export const DOLLAR_PLACES: Readonly<Record<string, readonly string[]>> = {
  USD: phrases(`
U.S., US, USA, United States, American, America, New York, Washington, California, Texas, Silicon Valley, San Francisco, Seattle, Chicago, Boston,
Wall Street, NYSE, Nasdaq, NASDAQ, Los Angeles, Florida, Detroit, Michigan, Ohio, Houston, Atlanta, Oregon, New Jersey, Pennsylvania, Wisconsin,
Illinois, Minnesota, Massachusetts, Colorado, Indiana, Trump, Biden, Congress, Medicaid, Medicare
`),
  AUD: phrases(`
Australia, Australian, Australians, Sydney, Perth, Melbourne, Brisbane, Adelaide, Canberra, Queensland, New South Wales, NSW, Tasmania, Hobart, ASX,
JobKeeper, Fair Work, Albanese, Wollongong, Geelong, South Australia, Western Australia
`),
  NZD: phrases(`
New Zealand, New Zealanders, NZ, Auckland, Wellington, Christchurch, Dunedin, Waikato, Otago, Tauranga, Palmerston North, Invercargill, Aotearoa,
Māori, Maori, Te Whatu Ora, Kiwi, Kiwis, Luxon, Taranaki, Hawke's Bay
`),
  CAD: phrases(`
Canada, Canadian, Canadians, Toronto, Vancouver, Montreal, Ottawa, Calgary, Edmonton, Winnipeg, Ontario, Quebec, Alberta, British Columbia, Manitoba,
Saskatchewan, Nova Scotia, New Brunswick, TSX, CBC, Trudeau, Unifor
`),
  SGD: phrases(`
Singapore, Singaporean, Singaporeans, SGX, Temasek
`),
  HKD: phrases(`
Hong Kong, Hongkongers, Kowloon, HKEX
`),
}
