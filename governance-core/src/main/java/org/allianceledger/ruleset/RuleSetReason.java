package org.allianceledger.ruleset;

import org.allianceledger.ledger.Reason;

/** Why an act on a rule set can be refused. */
enum RuleSetReason implements Reason {
    UNKNOWN_RULE_SET(Kind.UNKNOWN, "Organet har ingen forretningsorden {0}.", "The body has no rule set {0}."),
    RULE_SET_EXISTS(Kind.CONFLICT, "Forretningsordenen {0} findes allerede.", "The rule set {0} already exists."),
    UNKNOWN_TEMPLATE(
            Kind.UNKNOWN,
            "Der findes ingen skabelon »{0}«. Vælg en af: {1}.",
            "There is no template \"{0}\". Choose one of: {1}."),
    RULE_SET_ADOPTED(
            Kind.CONFLICT,
            "Forretningsordenen »{0}« er allerede vedtaget med virkning fra {1}.",
            "The rule set \"{0}\" has already been adopted with effect from {1}."),
    BEFORE_THE_LATEST(
            Kind.CONFLICT,
            "En ny forretningsorden skal gælde fra en senere dag end »{0}«, som gælder fra {1}.",
            "A new rule set must take effect on a later day than \"{0}\", which does so on {1}."),
    ORDINARY_MISSING(
            Kind.INVALID,
            "Sagstypen »{0}« skal være med: den gælder for alt, der ikke er nævnt.",
            "The class of matter \"{0}\" must be there: it holds for everything that is not listed."),
    UNKNOWN_RULE(
            Kind.INVALID,
            "Sagstypen »{0}« bruger reglen »{1}«, som ikke findes i rules.",
            "The class of matter \"{0}\" uses the rule \"{1}\", which is not among the rules."),
    UNKNOWN_MATTER(
            Kind.INVALID,
            "Sagstypen »{0}« findes ikke i matters.",
            "The class of matter \"{0}\" is not among the matters."),
    SHARE_TOO_LARGE(
            Kind.INVALID, "Andelen {0}/{1} er større end det hele.", "The share {0}/{1} is more than the whole."),
    SHARE_OUT_OF_REACH(Kind.INVALID, "Mere end {0}/{1} kan aldrig nås.", "More than {0}/{1} can never be reached."),
    SHARE_MISPLACED(
            Kind.INVALID,
            "Et kvalificeret flertal skal have en andel (share), og kun det kan have en.",
            "A qualified majority must have a share, and only it can have one."),
    BASE_MISPLACED(
            Kind.INVALID,
            "Kun et kvalificeret flertal kan have et grundlag (base).",
            "Only a qualified majority can have a base."),
    SCOPE_MISPLACED(Kind.INVALID, "Kun enstemmighed kan have et omfang (scope).", "Only unanimity can have a scope."),
    CATEGORY_TWICE(Kind.INVALID, "Kategorien »{0}« er nævnt to gange.", "The category \"{0}\" is listed twice."),
    NO_PROXY_POSSIBLE(
            Kind.INVALID,
            "Når fuldmagt er tilladt, skal en plads kunne have mindst én.",
            "Where proxies are allowed, a seat must be able to hold at least one.");

    private final Meaning meaning;

    RuleSetReason(Kind kind, String danish, String english) {
        this.meaning = new Meaning(kind, danish, english);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
