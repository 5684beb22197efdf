package org.allianceledger.voting;

import java.util.List;
import java.util.function.Predicate;
import org.allianceledger.ruleset.DecisionRule;
import org.allianceledger.voting.Computation.Figures;

/** Counts seats: those of the whole body, or of one category alone. */
final class Count {

    private Count() {}

    static Figures of(List<Place> places) {
        int vacant = count(places, place -> !place.seat().filled());
        int suspended = count(places, Place::isSuspended);
        int recused = count(places, Place::isRecused);
        int present = count(places, Place::present);
        int represented = count(places, Place::represented);
        int yes = count(places, place -> place.votes(Choice.FOR));
        int no = count(places, Place::votesAgainst);
        int abstain = count(places, place -> place.votes(Choice.ABSTAIN));
        int invalid = count(places, place -> place.votes(Choice.BLANK));
        int valid = yes + no + abstain + count(places, Place::ranks);
        return new Figures(
                places.size(),
                vacant,
                places.size() - vacant,
                suspended,
                recused,
                places.size() - vacant - suspended - recused,
                present,
                represented,
                yes,
                no,
                abstain,
                invalid,
                count(places, place -> place.votes(Choice.BLOCK)),
                yes + no,
                valid,
                valid + invalid,
                present + represented - valid - invalid);
    }

    /** What a qualified majority is counted against; a seat represented is at the table (DECISIONS §3). */
    static int base(DecisionRule rule, Figures figures) {
        DecisionRule.Base base = rule.base() == null ? DecisionRule.Base.YES_NO : rule.base();
        return switch (base) {
            case YES_NO -> figures.yesNo() + (rule.abstentionsInBase() ? figures.abstain() : 0);
            case VALID -> figures.valid();
            case CAST -> figures.cast();
            case PRESENT -> figures.present() + figures.represented();
            case ENTITLED -> figures.entitled();
            case IN_OFFICE -> figures.inOffice();
            case SEATS -> figures.seats();
        };
    }

    static int count(List<Place> places, Predicate<Place> counted) {
        int count = 0;
        for (Place place : places) {
            count += counted.test(place) ? 1 : 0;
        }
        return count;
    }
}
