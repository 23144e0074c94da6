// Words that tell what an amount is for; the nearest in the sentence settles its role.
import type { MoneyRole } from '../../record/mentions.ts'
import type { Cue } from '../cue.ts'

export const cues: readonly Cue<MoneyRole>[] = [
  {
    id: 'money.charge', // before revenue and pay: "restructuring costs", "severance charges", "redundancy payments"
    role: 'charge',
    side: 'either',
    words:
      '(?<!to\\s)charges?|severance\\s(?:costs?|charges?|payments?|expenses?|and)|(?:restructuring|redundancy|separation|reorganisation|reorganization|closure|exit|one-off|one-time|termination)\\s(?:costs?|charges?|expenses?|payments?|provisions?|bill)|write-?(?:downs?|offs?)|writ(?:e|ing|ten)\\s(?:down|off)|wrote\\s(?:down|off)|impairments?|exit\\spackages|provisions?|severance',
    handicap: 0,
  },
  {
    id: 'money.savings',
    role: 'savings',
    side: 'either',
    words:
      'sav(?:e|es|ed|ings?)|(?:cost|expense|expenditure|spending|budget)\\s(?:cuts?|cutting|reductions?|improvements?|reduction\\starget)|(?:cut|cuts|cutting|reduce|reduces|reducing|slash|slashing|trim|trimming|lower|lowering)\\s(?:\\p{L}+\\s){0,3}(?:costs?|spending|expenses|expenditure|budget|overheads?)|efficienc(?:y|ies)|synerg(?:y|ies)|forced\\sto\\scut|already\\scut|belt-tightening',
    handicap: 0,
  },
  {
    id: 'money.loss', // "a loss of $5m", "losses"; "job losses" is no money
    role: 'loss',
    side: 'either',
    words: '(?<!job\\s)loss(?:es)?|loses|lose|lost|losing|deficits?|shortfall|in\\sthe\\sred|burn(?:ed|ing|t)?',
    handicap: 0,
  },
  {
    id: 'money.profit',
    role: 'profit',
    side: 'either',
    words: 'profits?|net\\sincome|operating\\sincome|earnings|earned|earn(?:s|ing)?|ebitda|ebit|net\\sresult|net\\searnings|surplus|profitability',
    handicap: 0,
  },
  {
    id: 'money.revenue',
    role: 'revenue',
    side: 'either',
    words: 'revenues?|sales(?!\\s(?:staff|team|people|reps?|force|jobs))|turnover|income|dues|fees|bookings|takings|receipts|billings|topline|top\\sline',
    handicap: 0.5,
  },
  {
    id: 'money.acquisition',
    role: 'acquisition',
    side: 'either',
    words:
      'acqui(?:re|res|red|ring|sitions?)|buys?|bought(?!\\sback)|buying|buyouts?(?!\\s(?:offers?|packages?))|takeovers?|tak(?:e|ing|en)\\sover|took\\sover|purchas(?:e|es|ed|ing)|merg(?:er|ers|e|ed|ing)|takeover\\sbid|bid|bids|bidding|offered|sold|sale\\sof|selling|sell|sells|divest(?:ed|iture|ment)?|spin-?off|stake',
    handicap: 0.5,
  },
  {
    id: 'money.funding',
    role: 'funding',
    side: 'either',
    words:
      'rais(?:e|es|ed|ing)(?!\\s(?:from|to|by|prices))|funding|fundrais\\p{L}*|round|series\\s[a-h]|venture|ipo|initial\\spublic\\soffering|listing|debut|grants?|donat(?:ion|ions|ed|es|ing)|gifts?|bail-?outs?|rescue|inject(?:s|ed|ing|ion)?|backed\\sby|subsid(?:y|ies|ised|ized)|aid|pledg(?:e|es|ed|ing)|received|receives|seed|capital(?!\\s(?:expenditures?|spending|investment))|backing|investors|funds?|funded|financing|stimulus|endowment',
    handicap: 0.5,
  },
  {
    id: 'money.debt',
    role: 'debt',
    side: 'either',
    words:
      'debts?|owe(?:s|d)?|owing|loans?|lenders|borrow(?:s|ed|ing|ings)?|bonds?|liabilit(?:y|ies)|creditors?|arrears|indebted\\p{L}*|credit\\sfacility|overdraft|unpaid|mortgage',
    handicap: 0.5,
  },
  {
    id: 'money.fine',
    role: 'fine',
    side: 'either',
    words:
      'fin(?:ed|es)|fine|penalt(?:y|ies)|settle(?:s|d|ment|ments)?|damages|lawsuits?|sued|suing|verdict|antitrust\\sfine|judg(?:e)?ment|ordered\\sto\\spay|restitution',
    handicap: 0.5,
  },
  {
    id: 'money.pay',
    role: 'pay',
    side: 'either',
    words:
      'salar(?:y|ies)|wages?|pay(?:\\s(?:package|packages|rise|rises|packet|deal|cut|cuts|increase|offer))|paid|bonus(?:es)?|compensation|remuneration|earn(?:s|ed|ing)?\\s(?:up\\sto\\s|about\\s)?(?=[\\uE010])|an\\shour|per\\shour|hourly|each\\s(?:worker|employee|person|staff|of\\sthem)|per\\s(?:worker|employee|person)|minimum\\swage|pension(?:s)?|golden\\shandshake|payout|stipends?|allowances?|tax-free|a\\sweek|per\\sweek|in\\slieu|stipend|laptop|a\\syear\\sin\\spay',
    handicap: 0.5,
  },
  {
    id: 'money.price',
    role: 'price',
    side: 'either',
    words:
      'pric(?:e|es|ed|ing)|a\\sbarrel|per\\sbarrel|barrels?|a\\sshare|per\\sshare|a-share|shares?\\s(?:\\p{L}+\\s){0,4}(?:to|at)|stock\\s(?:\\p{L}+\\s){0,4}(?:to|at)|tickets?|surcharges?|charge\\s\\p{Lu}\\p{L}+|per\\stonn?e|a\\stonn?e|per\\sounce|subscriptions?|fares?|a\\spiece|apiece|tariffs?|rent|rents|premium|costing|retail(?:s|ing)\\sfor|one-way|a\\sleg|per\\sunit|fee',
    handicap: 0.5,
  },
  {
    id: 'money.valuation',
    role: 'valuation',
    side: 'either',
    words: 'valu(?:e|es|ed|ation|ations|ing)|market\\s(?:cap|capitali[sz]ation|value|worth)|worth|fetch(?:es|ed)?|net\\sworth',
    handicap: 0.5,
  },
  {
    id: 'money.investment',
    role: 'investment',
    side: 'either',
    words:
      'invest(?:s|ed|ing|ment|ments)?|spend(?:s|ing)?|spent|capex|capital\\s(?:expenditure|spending|investment|expenditures)|plough(?:ed|ing)?|plow(?:ed|ing)?|pour(?:ed|ing|s)?|expansion|upgrad(?:e|es|ing)',
    handicap: 0.5,
  },
  {
    id: 'money.budget',
    role: 'other',
    side: 'either',
    words:
      'budgets?|a\\smonth|per\\smonth|dividends?|(?:running|fuel|operating|labou?r|staff|energy|total)\\scosts?|costs?\\s(?:of|rose|fell|are|were|was|is)|bought\\sback|buy-?backs?|repurchas\\p{L}*|gap|estimated\\sto\\scost|assets?|contracts?|tax(?:es)?|reserves?|exports?|imports?|gdp|economy|inflation|stolen|stole|fraud|prize|insurance|orders?',
    handicap: 0,
  },
]
