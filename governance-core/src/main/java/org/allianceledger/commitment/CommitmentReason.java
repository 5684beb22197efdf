package org.allianceledger.commitment;

import org.allianceledger.ledger.Reason;

/** Why an act on a commitment can be refused. */
enum CommitmentReason implements Reason {
    UNKNOWN_COMMITMENT(
            Kind.UNKNOWN, "Forpligtelsen {0} findes ikke i protokollen.", "The ledger knows no commitment {0}."),
    COMMITMENT_EXISTS(Kind.CONFLICT, "Forpligtelsen {0} findes allerede.", "The commitment {0} already exists."),
    NOT_IN_STATE(
            Kind.CONFLICT,
            "Forpligtelsen »{0}« er {1}; det kan kun ske, når den er {2}.",
            "The commitment \"{0}\" is {1}; this can only happen while it is {2}."),
    OTHER_ALLIANCE(Kind.CONFLICT, "{0} hører til en anden alliance.", "{0} belongs to another alliance."),
    OTHER_GIVER(
            Kind.CONFLICT,
            "Tilsagnet er foreslået for en anden, og kun den kan give det.",
            "The commitment was proposed for somebody else, and only they can give it."),
    PROMISE_NEEDED(
            Kind.INVALID, "Det skal siges, hvad der gives tilsagn om.", "It must be said what is being promised."),
    GIVER_NEEDED(
            Kind.INVALID, "Det skal siges, hvem der giver tilsagnet.", "It must be said who gives the commitment."),
    NOBODY_IN_PARTICULAR(
            Kind.INVALID,
            "En partner eller et organ skal nævnes; alliancen som helhed kan ikke.",
            "A partner or a body must be named; the alliance as a whole cannot."),
    OWES_ITSELF(
            Kind.INVALID,
            "Ingen kan forpligte sig over for sig selv.",
            "Nobody can take on a commitment to themselves."),
    NO_DUE_DATE(
            Kind.INVALID,
            "Et tilsagn skal have en frist, eller det skal siges, hvor ofte det forfalder.",
            "A commitment needs a due date, or it must be said how often it falls due."),
    DUE_AND_RECURRENCE(
            Kind.INVALID,
            "Et tilsagn har enten en frist eller forfalder igen og igen, ikke begge dele.",
            "A commitment either has a due date or falls due again and again, not both."),
    NO_EVIDENCE_RULE(
            Kind.INVALID,
            "Det skal siges, hvad der viser, at tilsagnet er opfyldt.",
            "It must be said what shows that the commitment is fulfilled."),
    DUE_BEFORE_START(
            Kind.INVALID,
            "Fristen {0} ligger før den dag, forpligtelsen gælder fra, {1}.",
            "The due date {0} lies before the day from which the commitment holds, {1}."),
    RECURS_BACKWARDS(
            Kind.INVALID,
            "Den sidste frist {1} ligger før den første, {0}.",
            "The last due date {1} lies before the first, {0}."),
    MILESTONE_TWICE(Kind.INVALID, "Milepælen »{0}« er nævnt to gange.", "The milestone \"{0}\" is named twice."),
    INSTALMENT_TWICE(Kind.INVALID, "Rate {0} er nævnt to gange.", "Instalment {0} is named twice."),
    INSTALMENTS_EXCEED(
            Kind.INVALID,
            "Raterne er {0} i alt; bevillingen er på {1}",
            "The instalments add up to {0}; the grant is {1}"),
    NO_PLEDGE_AUTHORITY(
            Kind.CONFLICT,
            "{0} kan ikke bindes: {1}. Giv tilsagnet betinget, eller skaf fuldmagten.",
            "{0} cannot be bound: {1}. Give the commitment conditionally, or obtain the authority."),
    COUNCIL_APPROVAL_MISSING(
            Kind.CONFLICT,
            "{0} er en kommune og bindes kun af et punkt i kommunalbestyrelsen. Giv tilsagnet betinget, indtil det er"
                    + " behandlet.",
            "{0} is a municipality and is bound only by an item of its council. Give the commitment conditionally until"
                    + " it has been treated."),
    CONDITION_TOO_EARLY(
            Kind.INVALID,
            "Betingelsen skal kunne opfyldes; {0} ligger før {1}.",
            "It must be possible to meet the condition; {0} lies before {1}."),
    CONDITION_EXPIRED(
            Kind.CONFLICT,
            "Betingelsen kunne opfyldes til og med {0}; {1} er for sent.",
            "The condition could be met until {0}; {1} is too late."),
    NOT_YET(
            Kind.INVALID,
            "{0} ligger efter den dag, det sker, {1}.",
            "{0} lies after the day on which it is done, {1}."),
    BEFORE_START(
            Kind.INVALID,
            "{0} ligger før den dag, forpligtelsen gælder fra, {1}.",
            "{0} lies before the day from which the commitment holds, {1}."),
    NOT_THE_GIVER(
            Kind.CONFLICT,
            "Kun den, der har givet tilsagnet, kan det.",
            "Only the giver of the commitment can do this."),
    NOT_A_PARTY_TO_IT(
            Kind.CONFLICT,
            "Kun giveren og modtageren kan bede om andre vilkår.",
            "Only the giver and the receiver can ask for other terms."),
    ABOVE_QUANTITY(
            Kind.INVALID,
            "Der er lovet {0} {1}; {2} er flere end det.",
            "What was promised is {0} {1}; {2} is more than that."),
    MILESTONE_EXISTS(Kind.CONFLICT, "Milepælen »{0}« er allerede sat.", "The milestone \"{0}\" has already been set."),
    UNKNOWN_MILESTONE(
            Kind.UNKNOWN, "Forpligtelsen har ingen milepæl »{0}«.", "The commitment has no milestone \"{0}\"."),
    MILESTONE_REACHED(Kind.CONFLICT, "Milepælen »{0}« blev nået {1}.", "The milestone \"{0}\" was reached on {1}."),
    EVIDENCE_EXISTS(Kind.CONFLICT, "Dokumentationen {0} findes allerede.", "The evidence {0} already exists."),
    UNKNOWN_EVIDENCE(Kind.UNKNOWN, "Forpligtelsen har ingen dokumentation {0}.", "The commitment has no evidence {0}."),
    ALREADY_ASSESSED(Kind.CONFLICT, "Dokumentationen blev vurderet {0}.", "The evidence was assessed on {0}."),
    OWN_EVIDENCE(
            Kind.CONFLICT,
            "Giveren kan ikke vurdere sin egen levering; det skal en anden.",
            "The giver cannot assess its own delivery; somebody else must."),
    SECRETARIAT_OWN(
            Kind.CONFLICT,
            "Et sekretariat kan ikke vurdere, hvad et sekretariat har leveret.",
            "A secretariat cannot assess what a secretariat has delivered."),
    NOT_ALL_DELIVERED(
            Kind.CONFLICT,
            "Dokumentationen viser {0} af {1} {2}; så er forpligtelsen ikke fuldt opfyldt.",
            "The evidence shows {0} of {1} {2}; that does not make the commitment complete."),
    UNKNOWN_INSTALMENT(Kind.UNKNOWN, "Forpligtelsen har ingen rate {0}.", "The commitment has no instalment {0}."),
    NO_INSTALMENT_CONDITION(Kind.CONFLICT, "Rate {0} afhænger ikke af noget.", "Instalment {0} depends on nothing."),
    INSTALMENT_CONDITION_MET(
            Kind.CONFLICT,
            "Betingelsen for rate {0} er allerede opfyldt.",
            "The condition of instalment {0} is already met."),
    INSTALMENT_CONDITION_UNMET(
            Kind.CONFLICT,
            "Rate {0} kan ikke udbetales, før betingelsen er opfyldt: {1}",
            "Instalment {0} cannot be paid before its condition is met: {1}"),
    INSTALMENT_RELEASED(Kind.CONFLICT, "Rate {0} blev udbetalt {1}.", "Instalment {0} was paid on {1}."),
    ABOVE_GRANT(
            Kind.CONFLICT,
            "Med {0} ville der være udbetalt mere end bevillingen på {1}",
            "With {0}, more would be paid than the grant of {1}"),
    KEY_STAYS(
            Kind.INVALID,
            "Forpligtelsen hedder »{0}« og beholder det navn.",
            "The commitment is called \"{0}\" and keeps that name."),
    TERMS_BACKWARDS(
            Kind.INVALID,
            "De nye vilkår kan ikke gælde fra før de nuværende, {0}.",
            "The new terms cannot apply from before the present ones, {0}."),
    NOT_HEARD(
            Kind.CONFLICT,
            "Giveren er ikke hørt. Misligholdelse kan først konstateres, når giveren har kunnet udtale sig.",
            "The giver has not been heard. A breach can be declared only when the giver has had its say."),
    REMEDY_TOO_EARLY(
            Kind.INVALID,
            "Fristen for afhjælpning skal ligge efter {0}.",
            "The deadline for putting it right must lie after {0}."),
    GIVER_DECIDED(
            Kind.CONFLICT,
            "Giveren er inhabil og deltog alligevel i beslutningen.",
            "The giver has a conflict of interest and took part in the decision nevertheless."),
    GONE_ALREADY(
            Kind.CONFLICT,
            "Forpligtelsen »{0}« har allerede en afløser.",
            "The commitment \"{0}\" already has a successor."),
    SAME_PARTY(Kind.INVALID, "Forpligtelsen ligger der allerede.", "The commitment is already there."),
    AMOUNT_NOT_COVERED(
            Kind.CONFLICT,
            "Giverens fuldmagt hjemmefra dækker ikke det nye beløb.",
            "The giver's authority from home does not cover the new amount."),
    BODIES_ONLY(
            Kind.CONFLICT,
            "Kun organer kan give ansvaret videre til hinanden; en partner skal overdrage forpligtelsen.",
            "Only bodies can pass responsibility on to each other; a partner must transfer the commitment.");

    private final Meaning meaning;

    CommitmentReason(Kind kind, String danish, String english) {
        this.meaning = new Meaning(kind, danish, english);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
