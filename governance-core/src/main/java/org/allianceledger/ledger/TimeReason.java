package org.allianceledger.ledger;

/** Refusals about time (RULES §9) that every capability shares. */
enum TimeReason implements Reason {
    NOT_YET_DONE(
            "Handlingen kan ikke være sket den {0}; det er senere end i dag, {1}.",
            "The act cannot have been done on {0}; that is later than today, {1}."),
    BACKDATED(
            "Virkning fra {0} ligger før handlingen selv, {1}. Kun en overtaget kilde kan virke bagud.",
            "Effect from {0} lies before the act itself, {1}. Only an imported source may reach back."),
    BEFORE_CALENDAR("Datoen {0} ligger før år 1800.", "The date {0} lies before the year 1800."),
    AFTER_CALENDAR("Datoen {0} ligger efter år 9999.", "The date {0} lies after the year 9999."),
    ENDS_BEFORE_START(
            "Perioden slutter {1}, før den begynder {0}.", "The period ends on {1}, before it starts on {0}.");

    private final Meaning meaning;

    TimeReason(String danish, String english) {
        this.meaning = new Meaning(Kind.INVALID, danish, english);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
