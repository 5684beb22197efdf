package org.allianceledger.report.view;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.allianceledger.decision.Conflict.Ground;
import org.allianceledger.leadership.view.Leadership.SeatView;

/**
 * That somebody has a stake in a decision.
 *
 * @param whom a partner, a body, a seat or a person
 * @param restsOn identifier of what tells so
 */
record Concern(String whom, Ground ground, String danish, String english, String restsOn) {

    /** Why somebody is concerned, as a sentence about what is named in the arguments. */
    enum Why {
        OWN_COMMITMENT(
                Ground.OWN_COMMITMENT,
                "%s har givet tilsagnet %s, som beslutningen handler om.",
                "%s is the giver of commitment %s, which the decision is about."),
        TAKES_OVER(
                Ground.OWN_COMMITMENT,
                "%s skal efter forslaget overtage tilsagnet %s.",
                "%s is to take over commitment %s."),
        OWN_TERMS(
                Ground.OWN_GRANT,
                "%s har givet bevillingen %s, som beslutningen handler om.",
                "%s is the funder of grant %s, which the decision is about."),
        RECEIVES(
                Ground.OWN_GRANT,
                "%s modtager bevillingen %s, som beslutningen handler om.",
                "%s receives grant %s, which the decision is about."),
        NAMED_WITH_MONEY(
                Ground.OWN_GRANT, "Forslaget nævner %s og taler om »%s«.", "The proposal names %s and speaks of »%s«."),
        NAMED(Ground.LEADING_ROLE, "Forslaget nævner %s.", "The proposal names %s."),
        OWN_STANDING(
                Ground.LEADING_ROLE,
                "Beslutningen handler om partneren %s selv.",
                "The decision is about the partner %s itself."),
        REGISTERED(
                Ground.LEADING_ROLE,
                "%s har i interesseregisteret for %s oplyst en tilknytning til %s: %s.",
                "%s has declared a tie to %3$s in the interests register for %2$s: %4$s."),
        OWN_MANDATE(
                Ground.PERSONAL_INTEREST,
                "%s har eller får mandatet %s, som beslutningen handler om.",
                "%s holds or is to hold mandate %s, which the decision is about."),
        OWN_RECUSAL(
                Ground.OTHER_DOUBT,
                "Beslutningen afgør, om medlemmet på pladsen er inhabilt.",
                "The decision settles whether the seat's member has a conflict of interest."),
        DOUBTED(
                Ground.OTHER_DOUBT,
                "Beslutningen afgør, om medlemmet på pladsen er inhabilt i %s.",
                "The decision settles whether the seat's member has a conflict of interest in %s.");

        private final Ground ground;
        private final String danish;
        private final String english;

        Why(Ground ground, String danish, String english) {
            this.ground = ground;
            this.danish = danish;
            this.english = english;
        }

        Concern of(String whom, String restsOn, Object... named) {
            return of(whom, ground, restsOn, named);
        }

        /** The same on a ground that somebody has stated already. */
        Concern of(String whom, Ground stated, String restsOn, Object... named) {
            return new Concern(
                    whom,
                    stated,
                    String.format(Locale.ROOT, danish, named),
                    String.format(Locale.ROOT, english, named),
                    restsOn);
        }
    }

    boolean meets(SeatView seat) {
        return whom.equals(seat.id())
                || whom.equals(seat.tie().partnerId())
                || whom.equals(seat.tie().bodyId())
                || serves(whom, seat);
    }

    /** True if the person holds the seat or is acting in it. */
    static boolean serves(String person, SeatView seat) {
        return Stream.of(Optional.ofNullable(seat.holder()), Optional.ofNullable(seat.acting()))
                .flatMap(Optional::stream)
                .anyMatch(it -> it.personId().equals(person));
    }
}
