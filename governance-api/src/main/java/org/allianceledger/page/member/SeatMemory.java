package org.allianceledger.page.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.allianceledger.agenda.view.CommonAgendaViews.Version;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.decision.EffectEvent.DissentRecorded;
import org.allianceledger.decision.view.DecisionPage;
import org.allianceledger.decision.view.DecisionPage.RoundShown;
import org.allianceledger.decision.view.DecisionQueries;
import org.allianceledger.decision.view.DecisionRow;
import org.allianceledger.involvement.InvolvementId;
import org.allianceledger.involvement.view.InvolvementQueries;
import org.allianceledger.involvement.view.InvolvementViews.Page;
import org.allianceledger.leadership.view.TermQueries;
import org.allianceledger.leadership.view.TermQueries.Term;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.page.PageReader;
import org.allianceledger.page.citizen.DecisionList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a seat remembers: how those who sat in it voted, what they said, and what came of it (T6). */
@Component
class SeatMemory {

    private static final int LATELY = 40;
    private static final int SHOWN = 12;
    private static final int THREE = 3;
    private static final int OCCASIONS = 5;

    private final DecisionList list;
    private final DecisionQueries decisions;
    private final InvolvementQueries involvements;
    private final TermQueries terms;
    private final PageReader reader;

    SeatMemory(
            DecisionList list,
            DecisionQueries decisions,
            InvolvementQueries involvements,
            TermQueries terms,
            PageReader reader) {
        this.list = list;
        this.decisions = decisions;
        this.involvements = involvements;
        this.terms = terms;
        this.reader = reader;
    }

    /** @param why one of the words of {@code member.why} */
    record Matter(String why, DecisionRow decision) {}

    /** @param choice one of the words of {@code citizen.choice}; {@code said} is null if nothing was minuted */
    record Since(
            DecisionRow decision,
            LocalDate day,
            String who,
            String choice,
            @Nullable String said) {}

    /** The three decisions that matter most now: the goals, the rules, and the newest. */
    List<Matter> matters(AllianceId alliance, @Nullable Version agenda, PointInTime when) {
        List<DecisionRow> all = list.newest(alliance, when, Integer.MAX_VALUE).stream()
                .filter(it -> it.stage().equals("in_effect") && it.level().equals("open"))
                .toList();
        var found = new ArrayList<Matter>();
        var adoption = agenda == null ? null : agenda.adoption();
        if (adoption != null) {
            all.stream()
                    .filter(it -> it.id().equals(adoption.reference()))
                    .findFirst()
                    .ifPresent(it -> found.add(new Matter("goals", it)));
        }
        all.stream()
                .filter(it -> it.matter().equals("rule_set"))
                .findFirst()
                .ifPresent(it -> found.add(new Matter("rules", it)));
        all.stream()
                .filter(it -> found.stream().noneMatch(other -> other.decision().equals(it)))
                .limit(THREE - found.size())
                .forEach(it -> found.add(new Matter("newest", it)));
        return found;
    }

    /** How the seat took part in what was decided lately, the newest first. */
    List<Since> since(AllianceId alliance, String body, String seat, PointInTime when) {
        List<Term> sat = terms.terms(alliance, body, when).stream()
                .filter(it -> it.seatId().equals(seat) && !it.kind().equals("substitute"))
                .toList();
        return list.newest(alliance, when, LATELY).stream()
                .filter(it -> it.bodyId().equals(body))
                .flatMap(
                        row -> decisions
                                .page(row.id(), when)
                                .filter(reader::mayRead)
                                .flatMap(page -> since(row, page, seat, sat))
                                .stream())
                .limit(SHOWN)
                .toList();
    }

    private static Optional<Since> since(DecisionRow row, DecisionPage page, String seat, List<Term> sat) {
        if (page.rounds().isEmpty()) {
            return Optional.empty();
        }
        RoundShown round = page.rounds().getLast();
        return round.counted().stream()
                .filter(it -> it.seat().equals(seat))
                .findFirst()
                .map(it -> new Since(
                        row,
                        round.day(),
                        who(sat, round.day()),
                        String.valueOf(it.choice() == null ? "ranking" : it.choice())
                                .toLowerCase(Locale.ROOT),
                        page.dissents().stream()
                                .filter(said -> said.seatId().value().equals(seat))
                                .map(DissentRecorded::text)
                                .findFirst()
                                .orElse(null)));
    }

    private static String who(List<Term> sat, LocalDate day) {
        return sat.stream()
                .filter(it -> !it.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(Term::name)
                .orElse("");
    }

    /** What people with lived experience and others said lately, each with its answer. */
    List<Page> youSaidWeDid(AllianceId alliance, PointInTime when) {
        var now = reader.now();
        return involvements.list(alliance, when, now.inside(), now.locale()).reversed().stream()
                .limit(OCCASIONS)
                .flatMap(it -> involvements.page(new InvolvementId(it.id()), when, now.inside(), now.locale()).stream())
                .toList();
    }
}
