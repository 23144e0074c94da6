// The words around a name that tell what it has to do with the cuts.

export const AT =
  /(?:^|\s)(?:[Aa]t|[Bb]y|[Ff]rom|[Oo]f|[Ww]ithin|[Aa]cross|[Ii]nside|[Ww]ith|[Ff]or|[Ii]n|[Aa]mong)\s(?:(?:the|its|their|rival|fellow|former|US|UK|[\p{L}-]+-based|[\p{Ll}-]+)\s){0,5}$/u

export const AT_STRICT =
  /(?:^|\s)(?:[Aa]t|[Bb]y|[Ww]ithin|[Aa]cross|[Ii]nside|[Hh]its?|[Hh]itting|[Aa]ffects?|[Aa]ffecting)\s(?:(?:the|its|their|rival|fellow|former|[\p{Ll}-]+)\s){0,5}$/u

export const OBLIQUE =
  /(?:^|\s)(?:[Oo]f|[Ff]or|[Ww]ith|[Ff]rom|[Tt]o|[Aa]t|[Ii]n|[Tt]han|[Oo]n|[Aa]gainst|[Bb]y|[Ii]ncluding|[Ll]ike|[Vv]ia|[Ii]nto|[Oo]ver|[Bb]ehind)\s(?:(?:the|its|a|an|rival|parent|owner|company|group|firm|[\p{Ll}-]+|\p{Lu}[\p{L}]+['’]s)\s){0,3}$/u

/** "eliminated 260 positions from its Ostia unit": a part of the employer, not the employer. */
export const OWN_PART = /(?<!\p{L})(?:[Ii]ts|[Tt]heir|[Oo]ur)\s(?:[\p{Ll}-]+\s){0,3}$/u

export const DIRECTLY_AT = /^\s(?:at|from|by)\s(?:the\s)?$/iu

/** "Beyond the 12,000 job cuts of last year, Ostia is ...": the main clause names the employer. */
export const OPENING_CLAUSE = /^["'“‘]?(?:after|beyond|besides|despite|following|having|in\saddition\sto|on\stop\sof|since|with|by|to|as|while|although)\s/iu

export const SOURCE =
  /(?:according\sto|told|tells|citing|cited\sby|reported\sby|seen\sby|obtained\sby|reviewed\sby|interview\swith|first\sreported\sby|by|via)\s(?:the\s|newspaper\s|broadcaster\s|outlet\s|news\s(?:agency|outlet|site)\s)?$/iu

/** "an economist at Ostia said": an expert's house is a source. */
export const EXPERT =
  /(?:[Ee]conomists?|[Aa]nalysts?|scholars?|professors?|strategists?|researchers?|fellows?|experts?|lecturers?|commentators?|consultants?)(?:\s[\p{Ll}]+){0,2}\s(?:at|with|of|for|from)\s(?:the\s)?$/u

/** "according to a study by Ostia Life": who counts the cuts of others. */
export const STUDY =
  /(?:study|survey|poll|research|analysis|report|estimates?|figures|data|index)\s(?:by|from|of|published\sby)\s(?:the\s|consultancy\s|charity\s|analysts?\s)?$/u

/** "Clubs — including Ostia and Vantor — are laying off scouts". */
export const INCLUDING = /(?:including|such\sas|like|among\sthem|notably)\s(?:the\s)?$/iu

export const RESUMES = /^[^–—]{0,60}[–—]\s?(?:are|is|have|has|were|was|will|would|could)(?!\p{L})/u

/** "with Ostia management threatening to cut 12,000 jobs": a subject behind "with". */
export const WITH = /(?:^|\s)with\s(?:the\s)?$/iu

export const DOING = /^(?:\s\p{L}+){0,2}\s\p{L}+ing\s/iu

/** ", which will lay off", but not ", which represents 900 workers" nor ", which result in 55 roles going". */
export const RELATIVE =
  /^[,\s–—-]*(?:which|who|that)\s(?!(?:will\s|would\s|could\s)?(?:results?|means?|affects?|hits?|represents?|covers?|includes?|puts?|comes?|follows?)(?!\p{L}))/iu

/** "Ostia told Vantor Weekly", "reported by the Leith Star": whoever they are, they hear or tell. */
export const HEARS = /(?<!\p{L})(?:told|tells|telling|reported\sby|according\sto|citing|obtained\sby|seen\sby|reviewed\sby)\s(?:the\s)?$/iu
/** "..., Vantor Weekly reported on Friday": not "reported a loss". */
export const TELLS =
  /^(?:['’]s)?(?:\s\([^)]{1,30}\))?\s(?:first\s|has\s|had\s|also\s)?(?:reported|reports|written|wrote|claimed|claims)(?!\s(?:that\sit|it|they|a|an|its|net|record|quarterly|annual|strong|weak|better|worse|earnings|revenue|revenues|profits?|losses|results|sales|first|second|third|fourth)(?!\p{L}))(?!\p{L})/iu
/** "The charity that runs Vantor Palace": what somebody runs does not cut. */
export const RUN_BY =
  /(?<!\p{L})(?:that|which|who)\s(?:\p{L}+s|also\s\p{L}+s)\s(?:(?:the|its|both)\s)?(?:\p{Lu}[\p{L}’'-]+(?:\s(?:of\s|the\s)?\p{Lu}[\p{L}’'-]+){0,3}\sand\s(?:the\s)?)?$/u
export const REPORTS =
  /^(?:['’]s)?(?:\s\([^)]{1,30}\))?\s(?:first\s)?(?:reported|reports|has\sreported|understands|revealed|confirmed\s(?:that\s)?the|wrote|has\slearn(?:ed|t)|quoted|said\sin\sa\sreport|interview|report|article|story|poll|survey|correspondent)(?!\p{L})/iu

/** "Ostia's 300 posts", "Ostia's planned job cuts", but not "Ostia's announcement comes as 256 staff at Vantor ...". */
export const POSSESSED = /^['’]s?\s(?!(?:announcement|decision|move|statement|report|news|warning|plans?|comments?)\s)(?:[\p{L}-]+\s){0,3}$/iu

export const BACKED = /^-(?:backed|owned|funded|led|listed|based|controlled)/iu

export const SUBJECT_VERB =
  /^(?:['’]s)?(?:\s\([^)]{1,40}\))?,?\s(?:has|have|had|is|are|was|were|will|would|could|may|might|plans?|planned|said|says|announced|announces|confirmed|cut|cuts|laid|axed?|axes|shed|slashed|eliminated|told|expects?|intends?|warned|began|starts?|started|to\s|also|recently|already|\p{L}+ed\s)/iu

/** "the company", "the bank", "the Seattle-based group": what points back to an employer. */
export const DEFINITE =
  /(?<![\p{L}\p{N}-])(?:the|this)\s(?:[\p{L}\p{N}’'-]+\s){0,4}(?:company|firm|group|bank|lender|retailer|chain|airline|carrier|airport|giant|maker|carmaker|automaker|chipmaker|drugmaker|manufacturer|publisher|broadcaster|network|university|college|council|startup|start-up|business|employer|organi[sz]ation|agency|supermarket|grocer|insurer|utility|operator|developer|studio|newspaper|paper|magazine|charity|institution|hospital|trust|school|department|ministry|brand|platform|provider|supplier|producer|miner|steelmaker|brewer|hotelier|restaurant|unicorn|major|titan|conglomerate|corporation|union|service|department\sstore|outlet|plant|factory|mill|unit|division|subsidiary|arm|lab|laboratory|site|club|band|league|association|body|society|academy|gallery|museum|theatre|port|railway|railroad|shipyard)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:it|its|they|their)(?![\p{L}\p{N}’'])/giu
