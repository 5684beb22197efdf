package org.allianceledger.mandate;

import org.allianceledger.ledger.Reason;

/** Why a mandate does not allow something; in order, from what is furthest from allowing it to what is nearest. */
enum LimitReason implements Reason {
    NOBODY("no_mandate", "Der er intet mandat til det den {0}.", "There is no mandate for that on {0}."),
    NO_MANDATE(
            "no_mandate",
            "Den, der handler, har ikke mandatet {0} den {1}.",
            "Whoever acts does not have the mandate {0} on {1}."),
    NOT_YET("not_yet", "Mandatet {0} gælder først fra {1}.", "The mandate {0} holds only from {1}."),
    EXPIRED("expired", "Mandatet {0} udløb {1}.", "The mandate {0} expired on {1}."),
    REVOKED("revoked", "Mandatet {0} er tilbagekaldt fra {1}.", "The mandate {0} is revoked from {1}."),
    LAPSED(
            "revoked",
            "Mandatet {0} er bortfaldet fra {1} med det mandat, det var videredelegeret fra.",
            "The mandate {0} has lapsed from {1} with the mandate it was sub-delegated from."),
    SUSPENDED("suspended", "Mandatet {0} er sat i bero fra {1}.", "The mandate {0} is suspended from {1}."),
    DEPTH(
            "depth",
            "Mandatet {0} kan videredelegeres i {1} led; her kræves {2}.",
            "The mandate {0} can be sub-delegated {1} levels; this takes {2}."),
    OUT_OF_SCOPE(
            "out_of_scope",
            "Formålet »{0}« ligger uden for mandatet {1}.",
            "The purpose \"{0}\" lies outside the mandate {1}."),
    CONFLICT(
            "conflict",
            "Mandathaveren er inhabil i forhold til »{0}«.",
            "The holder of the mandate has a conflict of interest about \"{0}\"."),
    PER_DISPOSITION(
            "per_disposition",
            "{0} overstiger mandatets grænse på {1} pr. disposition.",
            "{0} exceeds the mandate's limit of {1} per disposition."),
    SPLIT(
            "per_disposition",
            "{0} til samme formål inden for {2} dage overstiger mandatets grænse på {1} pr. disposition.",
            "{0} for one purpose within {2} days exceeds the mandate's limit of {1} per disposition."),
    PER_DISPOSITION_ABOVE(
            "per_disposition",
            "{0} til samme formål inden for {2} dage overstiger grænsen på {1} pr. disposition i mandatet {3}.",
            "{0} for one purpose within {2} days exceeds the limit of {1} per disposition of the mandate {3}."),
    ANNUAL_CAP(
            "annual_cap",
            "{0} oven i de brugte {1} overstiger årsrammen på {2} i mandatet.",
            "{0} on top of the {1} used exceeds the annual cap of {2} of the mandate."),
    ANNUAL_CAP_ABOVE(
            "annual_cap",
            "{0} oven i de brugte {1} overstiger årsrammen på {2} i mandatet {3}.",
            "{0} on top of the {1} used exceeds the annual cap of {2} of the mandate {3}."),
    TOTAL_CAP(
            "total_cap",
            "{0} oven i de brugte {1} overstiger mandatets ramme på {2} i alt.",
            "{0} on top of the {1} used exceeds the mandate's cap of {2} in all."),
    TOTAL_CAP_ABOVE(
            "total_cap",
            "{0} oven i de brugte {1} overstiger rammen på {2} i alt i mandatet {3}.",
            "{0} on top of the {1} used exceeds the cap of {2} in all of the mandate {3}."),
    STARTS_EARLIER(
            "not_yet",
            "Videredelegationen fra {0} begynder før mandatet {1}, der gælder fra {2}.",
            "The sub-delegation from {0} begins before the mandate {1}, which holds from {2}."),
    OUTLASTS(
            "expired",
            "Videredelegationen til og med {0} rækker ud over mandatet {1}, der udløber {2}.",
            "The sub-delegation until {0} reaches beyond the mandate {1}, which expires on {2}."),
    WIDER_SCOPE(
            "out_of_scope",
            "Videredelegationens område er videre end mandatet {0}.",
            "The scope of the sub-delegation is wider than the mandate {0}."),
    WIDER_AMOUNT(
            "per_disposition",
            "{0} pr. disposition overstiger de {1}, som mandatet {2} kan give videre.",
            "{0} per disposition exceeds the {1} that the mandate {2} can pass on."),
    WIDER_ANNUAL_CAP(
            "annual_cap",
            "En ramme på {0} overstiger årsrammen på {1} i mandatet {2}.",
            "A cap of {0} exceeds the annual cap of {1} of the mandate {2}."),
    WIDER_TOTAL_CAP(
            "total_cap",
            "En ramme på {0} i alt overstiger rammen på {1} i alt i mandatet {2}.",
            "A cap of {0} in all exceeds the cap of {1} in all of the mandate {2}.");

    private final String code;
    private final Meaning meaning;

    LimitReason(String code, String danish, String english) {
        this.code = code;
        this.meaning = new Meaning(Kind.CONFLICT, danish, english);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
