// Why: the cues of each reason, looked for where the round is spoken of.
import type { Find } from '../../mentions/rule.ts'
import type { Reason } from '../../record/event.ts'
import type { Span } from '../../record/span.ts'

interface ReasonRule {
  readonly id: Reason
  readonly pattern: RegExp
}

export const reasonRules: readonly ReasonRule[] = [
  {
    id: 'efficiency',
    pattern:
      /(?<!\p{L})(?:efficien(?:cy|cies|t)|cost[\s-](?:cutting|saving|savings|reduction|reductions|base)|cut(?:ting)?\scosts|reduc(?:e|ing)\s(?:its\s|the\s|our\s)?(?:costs?|expenses)|lower(?:ing)?\s(?:its\s|their\s)?costs|sav(?:e|ing)\s(?:money|costs)|streamlin\p{L}+|simplif\p{L}+|lean(?:er)?|nimble|cost\ssavings|operating\scosts|too\smany\slayers|layers\sof\smanagement|productivity)(?!\p{L})/iu,
  },
  {
    id: 'restructuring',
    pattern:
      /(?<!\p{L})(?:restructur\p{L}*|reorgani[sz]\p{L}*|overhaul|shake-?up|realign\p{L}*|transformation|rejig\p{L}*|restructure|turnaround\splan|revamp\p{L}*|reshap\p{L}*)(?!\p{L})/iu,
  },
  {
    id: 'demand',
    pattern:
      /(?<!\p{L})(?:(?:slump|drop|fall|decline|downturn|slowdown|collapse|plunge|weak(?:er|ening|ness)?|lower|slow(?:ing|er)?|falling|declining|reduced|soft(?:er|ening)?|sluggish|tepid|waning|slumping|lack\sof)\s(?:in\s|of\s)?(?:[\p{L}’'-]+\s){0,4}(?:demand|sales|orders|bookings|growth|passenger|volumes?|traffic|numbers|travel|enrol\p{L}*|spending|advertising|students?)|slump\sin|downturn\sin|oversuppl\p{L}+|fewer\scustomers|demand\s(?:fell|fall|drop\p{L}*|slump\p{L}*|has\sfallen|weaken\p{L}*)|falling\ssales|passenger\snumbers|drop\sin|(?:industry|market)\sdownturn|(?:demand|orders|sales|bookings|footfall|traffic|volumes|clickthroughs|subscriptions)(?:\sfor\s(?:[\p{L}’'-]+\s){1,6}?|\sfrom\s(?:[\p{L}’'-]+\s){1,3}?|['’]s\s|\s)(?:(?:has|have|had|is|are|was|were|been|remains?|remained|continue[sd]?\sto)\s){0,2}(?:fell|fallen|fall|falling|dropped|dropping|declin(?:e|ed|ing)|slump(?:ed|ing)?|collaps(?:e|ed|ing)|dry\sup|dried\sup|drying\sup|weak(?:en|ened|ening)?|slow(?:ed|ing)?|shrank|shrunk|shrinking|plunged|plunging|soften(?:ed|ing)?)|(?:advertisers|customers|shoppers|clients|consumers|buyers)\s(?:are|were|have|is)\s(?:been\s)?(?:spending|buying|ordering)\s(?:less|fewer)|(?:advertisers|customers|shoppers|clients|consumers)\s(?:are|were)(?:n['’]t|\snot)\s(?:buying|spending|ordering)|sell(?:s|ing)?\shalf|market\sthat\sno\slonger\sexists)(?!\p{L})/iu,
  },
  {
    id: 'losses',
    pattern:
      /(?<!\p{L})(?:(?:mounting|stem|curb|narrow|reduce|staunch)\s(?:its\s|the\s|their\s|heavy\s)?losses|net\sloss|losses\sof|(?:mounting|ballooning|heavy|widening|steep|annual|quarterly|record|this\syear[’']s)\sloss(?:es)?|(?<!trade\s)deficits?(?!\ssavings)|financial\sblack\s?hole|financial\slosses|(?<!the\s)financial\s(?:strain|difficult\p{L}+|trouble|pressure|mess|crisis)|budget\s(?:shortfall|gap|hole)|insolven\p{L}+|bankrupt\p{L}*|(?:into|in|entered|enters)\sadministration|unprofitable|cash\scrunch|profit\swarning|finances\sbadly)(?!\p{L})/iu,
  },
  {
    id: 'merger',
    pattern:
      /(?<!\p{L})(?:merger|merging|(?:after|following|since|from|by)\s(?:its\s|the\s)?(?:acquisition|takeover)\sof|integration\sof|following\sits\s(?:acquisition|purchase|takeover)|acquired\sby|overlapping|duplicat\p{L}+|synerg\p{L}+|if\sthe\sdeal)(?!\p{L})/iu,
  },
  {
    id: 'closure',
    pattern:
      /(?<!\p{L})(?:clos(?:e|es|ed|ing|ure|ures)\s(?:of\s)?(?:[\p{L}\p{N}’',-]+\s){0,7}(?:plants?|factory|factories|stores?|branch(?:es)?|sites?|offices?|studios?|unit|division|business|shops?|restaurants?|mill|mines?|facility|facilities|warehouses?|centres?|centers?|bureau|newsroom|outlets?|operations?|base)|shut(?:ting|ter|tering|s)?\s(?:down\s)?(?:[\p{L}\p{N}’',-]+\s){0,6}(?:shops|studios?|plants?|factory|factories|stores?|branch(?:es)?|sites?|offices?|business|shops?|mill|mines?|facility|operations?|unit|division)|(?:plant|factory|store|shop|branch|office|site|mill|sawmill|mine|studio)\sclosures?|ax(?:e|es|ed|ing)\s\d+\s(?:branches|stores|shops|restaurants|sites|pubs)|cease\soperations)(?!\p{L})/iu,
  },
  {
    id: 'relocation',
    pattern:
      /(?<!\p{L})(?:relocat\p{L}+|offshor(?:ing|ed)|offshore\s(?:jobs|work|roles|operations)|outsourc\p{L}+|(?:work|production|jobs|manufacturing)\s(?:will|would|is\sto|are\sto)\s(?:be\s)?(?:move|moved|shift|shifted|transfer|transferred)\s(?:to|overseas|abroad)|(?:move|moving|shift|shifting|transfer\p{L}*)\s(?:[\p{L}’'-]+\s){0,4}(?:production|work|jobs|roles|operations|manufacturing|headquarters)\s(?:to|overseas|abroad)|overseas\ssites|low(?:er)?-cost\scountr\p{L}+)(?!\p{L})/iu,
  },
  {
    id: 'automation',
    pattern:
      /(?<!\p{L})(?:automat(?:ion|e|es|ed|ing)|(?:using|use\sof|uses|through|thanks\sto|adopt\p{L}*|replaced\s(?:by|with)|replac\p{L}+\s(?:\p{L}+\s){1,4}with|deploy\p{L}*|because\sof|due\sto|(?:linked|related|attributed)\sto|caused\sby|driven\sby|result\sof)\s(?:\p{L}+\s)?(?:artificial\sintelligence|AI)|(?:AI|artificial\sintelligence)\s(?:tools|systems|agents|software|assistants?|will|can|could|does|to\s(?:do|replace|handle))|robots?|robotic\p{L}*|digitali[sz]ation|digiti[sz]ation|machine\slearning|chatbots?)(?!\p{L})/u,
  },
  {
    id: 'economy',
    pattern:
      /(?<!\p{L})(?:recession|econom(?:ic|y)\s(?:downturn|uncertainty|slowdown|crisis|conditions|climate|headwinds|challenges\sin\sthe\s(?:global|economic)|(?:increasing|growing)\schallenges\sin\sthe\sglobal|environment)|macroeconomic|inflation\p{L}*|interest\srates|uncertain\s(?:economic|macro)|challenging\s(?:economic|market|operating|global|trading|macro)|difficult\s(?:economic|market|trading)|market\sconditions|headwinds|credit\scrunch|financial\scrisis)(?!\p{L})/iu,
  },
  {
    id: 'strategy',
    pattern:
      /(?<!\p{L})(?:(?:new|its|growth|strategic|corporate|long-term|business)\sstrategy|strategic\s(?:shift|review|priorities|plan|change|realignment|focus|goals)|pivot\p{L}*|refocus\p{L}*|(?:to|will|and|can|we)\sfocus\s(?:[\p{L}]+\s){0,3}on|(?:its|our|top|key|strategic|new)\spriorities|stop\sselling|put\s(?:its|their|more)\smoney\sinto|shift(?:ing)?\s(?:to|towards?|away|in|its\sfocus)|(?:to|and)\sinvest\smore\sin|exit(?:ing)?\sthe|core\s(?:business|products?)|transition\sto|move\saway|realloc\p{L}+)(?!\p{L})/iu,
  },
  {
    id: 'overhiring',
    pattern:
      /(?<!\p{L})(?:over-?hir(?:ed|ing)|hired\s(?:too\s(?:many|quickly|fast)|as\sif|for\s(?:a\s(?:different|world|market|boom)|growth))|grew\stoo\s(?:fast|quickly)|hiring\s(?:spree|binge|boom)|over-?expan\p{L}+|expanded\stoo)(?!\p{L})/iu,
  },
  {
    id: 'funding',
    pattern:
      /(?<!\p{L})(?:funding\s(?:cuts?|freeze|winter|shortfall|gap|crunch|crisis|reductions?|pressures?|squeeze|slowdown|losses)|(?:loss|lack|withdrawal|cut|cuts|freeze|drop|reduction)\s(?:of|in|on|to)\s(?:[\p{L}’'-]+\s){0,4}(?:funding|grants?|aid|subsid\p{L}+|budget)|defund\p{L}*|underfund\p{L}*|budget\scuts?|grant\s(?:cuts|terminations)|aid\sfreeze|government\s(?:cuts|spending\scuts)|spending\sreview|squeeze\son\s(?:our|its|the)\s(?:income|budget))(?!\p{L})/iu,
  },
]

const DENIED = /(?<!\p{L})(?:not|n['’]t|nor|never|unrelated|nothing\sto\sdo|no\slink|denied|denies|rather\sthan|unlikely)(?:\s[\p{L}’'-]+){0,8}\s*$/iu

/** In the lead alone, untied to the cuts, these words mostly speak of something else: "its $85bn merger", "an AI strategy". */
const NEAR_ONLY: ReadonlySet<Reason> = new Set(['merger', 'automation', 'closure'])

/** A stretch that may give a reason; `near` where it is tied to the cuts by more than standing in the lead. */
export interface CausalPassage extends Span {
  readonly near: boolean
}

/** What the passages say of the reasons: those that they give and those that they deny. */
export interface Reasons {
  readonly given: readonly Find<Reason>[]
  readonly denied: readonly Find<Reason>[]
}

/** The reasons that the passages (spans of the text) give or deny, in the order of the rules, each at its first cue; one that is given anywhere is not denied. */
export function reasonsIn(text: string, passages: readonly CausalPassage[]): Reasons {
  const given: Find<Reason>[] = []
  const denied: Find<Reason>[] = []
  for (const rule of reasonRules) {
    let refused: Find<Reason> | null = null
    let found: Find<Reason> | null = null
    for (const passage of passages) {
      if (!passage.near && NEAR_ONLY.has(rule.id)) continue
      const words = text.slice(passage.start, passage.end)
      const match = rule.pattern.exec(words)
      if (!match) continue
      const start = passage.start + match.index
      const find: Find<Reason> = { rule: `reason.${rule.id}`, value: rule.id, start, end: start + match[0].length }
      if (DENIED.test(words.slice(Math.max(0, match.index - 70), match.index))) refused ??= { ...find, rule: `reason.${rule.id}.denied` }
      else {
        found = find
        break
      }
    }
    if (found) given.push(found)
    else if (refused) denied.push(refused)
  }
  return { given, denied }
}
