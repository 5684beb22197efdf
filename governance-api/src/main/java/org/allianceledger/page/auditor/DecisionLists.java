package org.allianceledger.page.auditor;

import static org.allianceledger.page.auditor.Listing.cell;
import static org.allianceledger.page.auditor.Listing.link;
import static org.allianceledger.page.auditor.Listing.row;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.allianceledger.agenda.view.Reader;
import org.allianceledger.decision.view.DecisionMarks;
import org.allianceledger.decision.view.DecisionPage;
import org.allianceledger.decision.view.DecisionPage.RoundShown;
import org.allianceledger.decision.view.DecisionQueries;
import org.allianceledger.decision.view.DecisionQueries.Which;
import org.allianceledger.decision.view.DecisionRow;
import org.allianceledger.http.Words;
import org.allianceledger.indicator.view.IndicatorViews.Named;
import org.allianceledger.indicator.view.IndicatorViews.Reliance;
import org.allianceledger.indicator.view.RelianceQueries;
import org.allianceledger.indicator.view.Relying;
import org.allianceledger.ledger.view.Register;
import org.allianceledger.page.Names;
import org.allianceledger.page.PageReader;
import org.allianceledger.page.Show;
import org.allianceledger.page.auditor.Listing.Cell;
import org.allianceledger.report.view.SuggestedConflicts;
import org.allianceledger.voting.Computation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lists that are told from decisions: those that a careful auditor looks at first. */
@Configuration(proxyBeanMethods = false)
class DecisionLists {

    private static final int LOOKED_UP = 25;

    private final Register register;
    private final DecisionQueries decisions;
    private final SuggestedConflicts conflicts;
    private final RelianceQueries reliances;
    private final Words words;
    private final Show show;
    private final PageReader eyes;

    DecisionLists(
            Register register,
            DecisionQueries decisions,
            SuggestedConflicts conflicts,
            RelianceQueries reliances,
            Words words,
            Show show,
            PageReader eyes) {
        this.eyes = eyes;
        this.register = register;
        this.decisions = decisions;
        this.conflicts = conflicts;
        this.reliances = reliances;
        this.words = words;
        this.show = show;
    }

    @Bean
    AuditList exactQuorumList() {
        return AuditList.told(
                "quorum",
                asked -> filed(
                        DecisionMarks.EXACT_QUORUM,
                        List.of("day", "about", "present", "need", "outcome"),
                        asked,
                        page -> page.rounds().stream()
                                .filter(round -> asked.covers(round.day()))
                                .flatMap(round -> exact(page, round).stream())));
    }

    private Optional<List<Cell>> exact(DecisionPage page, RoundShown round) {
        Computation computation = round.computation();
        return computation == null || !computation.quorumWasExact()
                ? Optional.empty()
                : computation.tests().stream()
                        .filter(test -> test.name().equals("quorum"))
                        .findFirst()
                        .map(test -> row(
                                cell(show.date(round.day())),
                                about(page),
                                cell(show.number(computation.figures().present())),
                                cell(show.number(test.need())),
                                cell(show.word("auditor.outcome", computation.outcome()))));
    }

    @Bean
    AuditList chairDecisionsList() {
        return AuditList.told(
                "chair",
                asked -> filed(
                        DecisionMarks.URGENT,
                        List.of("day", "about", "amount", "urgency", "ratified"),
                        asked,
                        page -> chair(asked, page).stream()));
    }

    private Optional<List<Cell>> chair(Asked asked, DecisionPage page) {
        var urgent = page.urgent();
        var day = page.trail().getFirst().occurred();
        return urgent == null || !asked.covers(day)
                ? Optional.empty()
                : Optional.of(row(
                        cell(show.date(day)),
                        about(page),
                        cell(show.kroner(urgent.amount())),
                        cell(urgent.urgency()),
                        cell(words.say(page.awaitsRatification() ? "auditor.no" : "auditor.yes"))));
    }

    private Listing filed(
            String mark, List<String> columns, Asked asked, Function<DecisionPage, Stream<List<Cell>>> told) {
        return Listing.told(
                columns,
                register.of(asked.alliance().value(), mark, asked.when()),
                asked,
                id -> page(id, asked).flatMap(told));
    }

    @Bean
    AuditList relatedPartiesList() {
        return AuditList.told("related", this::related);
    }

    // Whom a decision may concern is looked up anew for each, so a page looks at a few and may tell of none.
    private Listing related(Asked asked) {
        List<DecisionRow> few =
                decisions.list(asked.alliance(), Which.ALL, null, asked.when(), asked.after(), LOOKED_UP + 1);
        List<DecisionRow> looked = few.subList(0, Math.min(LOOKED_UP, few.size()));
        return new Listing(
                List.of("day", "about", "seat", "person", "why", "answer"),
                looked.stream()
                        .flatMap(it -> page(it.id(), asked))
                        .flatMap(page -> related(asked, page))
                        .toList(),
                few.size() > LOOKED_UP ? looked.getLast().id() : null);
    }

    private Stream<List<Cell>> related(Asked asked, DecisionPage page) {
        var found = conflicts.of(page, asked.when(), reader());
        return !asked.covers(found.day())
                ? Stream.empty()
                : found.suggestions().stream()
                        .map(it -> row(
                                cell(show.date(found.day())),
                                about(page),
                                cell(it.seatKey()),
                                cell(it.person()),
                                cell(isDanish() ? it.danish() : it.english()),
                                cell(show.word("auditor.conflict", it.answer()))));
    }

    @Bean
    AuditList relianceList() {
        return AuditList.told("reliance", asked -> {
            Relying relying = reliances.on(asked.alliance(), asked.when(), reader());
            return Listing.told(
                    List.of("day", "about", "figure", "then", "now", "corrected", "successor"),
                    relying.decisions(),
                    asked,
                    id -> relying.of(id).stream()
                            .filter(it -> asked.covers(it.decided()))
                            .map(this::reliance));
        });
    }

    private List<Cell> reliance(Reliance it) {
        var successor = it.supersededBy();
        return row(
                cell(show.date(it.decided())),
                decision(it.decision()),
                cell(it.measurement()),
                cell(it.then().shown()),
                cell(it.now().shown()),
                cell(show.date(it.corrected())),
                successor == null ? cell(null) : decision(successor));
    }

    private static Cell decision(Named it) {
        return link(Names.keyed(it.key(), it.title()), "/audit/decisions/" + it.id());
    }

    private Stream<DecisionPage> page(String decision, Asked asked) {
        return decisions.page(decision, asked.when()).filter(eyes::mayRead).stream();
    }

    private static Cell about(DecisionPage page) {
        return link(Names.keyed(page.key(), page.proposal().title()), "/audit/decisions/" + page.id());
    }

    private Reader reader() {
        return eyes.now();
    }

    private boolean isDanish() {
        return words.locale().getLanguage().equals("da");
    }
}
