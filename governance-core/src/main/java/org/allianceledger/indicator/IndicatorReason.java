package org.allianceledger.indicator;

import org.allianceledger.ledger.Reason;

/** Why an act on an indicator can be refused. */
enum IndicatorReason implements Reason {
    UNKNOWN_INDICATOR(Kind.UNKNOWN, "Indikatoren {0} findes ikke.", "There is no indicator {0}."),
    INDICATOR_EXISTS(Kind.CONFLICT, "Indikatoren {0} findes allerede.", "The indicator {0} already exists."),
    OTHER_ALLIANCE(Kind.CONFLICT, "{0} hører til en anden alliance.", "{0} belongs to another alliance."),
    METHOD_NOT_LATER(
            Kind.CONFLICT,
            "Den nye metode skal gælde fra en dag efter {0}, hvor metode {1} begyndte.",
            "The new method must begin on a day after {0}, when method {1} began."),
    MEASURED_BY_THE_OLD(
            Kind.CONFLICT,
            "Der er målt efter metode {1} den {0}; den nye metode kan tidligst gælde fra dagen efter.",
            "There is a measurement by method {1} on {0}; the new method can begin the day after at the earliest."),
    AGREEMENT_EXISTS(Kind.CONFLICT, "Dataaftalen {0} findes allerede.", "The data agreement {0} already exists."),
    UNKNOWN_AGREEMENT(
            Kind.UNKNOWN, "Indikatoren har ingen dataaftale {0}.", "The indicator has no data agreement {0}."),
    ALREADY_SIGNED(
            Kind.CONFLICT, "Dataaftalen er allerede underskrevet den {0}.", "The data agreement was signed on {0}."),
    NOT_SIGNED_YET(
            Kind.INVALID,
            "Dataaftalen kan ikke være underskrevet den {0}; det er senere end i dag, {1}.",
            "The data agreement cannot have been signed on {0}; that is later than today, {1}."),
    AGREEMENT_NEEDED(
            Kind.CONFLICT,
            "{0} kan kun måles efter en dataaftale.",
            "{0} can only be measured under a data agreement."),
    AGREEMENT_UNSIGNED(Kind.CONFLICT, "Dataaftalen {0} er ikke underskrevet.", "The data agreement {0} is not signed."),
    AGREEMENT_EXPIRED(
            Kind.CONFLICT,
            "Dataaftalen gælder ikke den {0}, kun fra {1} til og med {2}.",
            "The data agreement does not hold on {0}, only from {1} until {2} inclusive."),
    METHOD_NOT_IN_FORCE(
            Kind.CONFLICT, "Den {0} måles der efter metode {1}, ikke {2}.", "On {0} the method is {1}, not {2}."),
    NOT_MEASURED_YET(
            Kind.INVALID,
            "Målingen kan ikke ligge den {0}; det er senere end i dag, {1}.",
            "The measurement cannot lie on {0}; that is later than today, {1}."),
    MEASUREMENT_EXISTS(Kind.CONFLICT, "Målingen {0} findes allerede.", "The measurement {0} already exists."),
    MEASURED_THAT_DAY(
            Kind.CONFLICT,
            "Der er allerede en måling den {0} efter metode {1}: {2}. Ret den i stedet.",
            "There already is a measurement on {0} by method {1}: {2}. Correct that one instead."),
    BASELINE_EXISTS(
            Kind.CONFLICT,
            "Metode {0} har allerede en baseline: {1}. Ret den i stedet.",
            "Method {0} already has a baseline: {1}. Correct that one instead."),
    PART_LARGER(Kind.INVALID, "{0} kan ikke være en del af {1}.", "{0} cannot be a part of {1}."),
    UNKNOWN_MEASUREMENT(Kind.UNKNOWN, "Indikatoren har ingen måling {0}.", "The indicator has no measurement {0}."),
    NOTHING_CORRECTED(Kind.INVALID, "Målingen {0} er allerede {1}.", "The measurement {0} already is {1}.");

    private final Meaning meaning;

    IndicatorReason(Kind kind, String danish, String english) {
        this.meaning = new Meaning(kind, danish, english);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
