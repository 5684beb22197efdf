package org.allianceledger.ruleset.view;

import static java.util.stream.Stream.concat;

import java.util.List;
import java.util.Optional;
import org.allianceledger.body.BodyHistory;
import org.allianceledger.body.BodyId;
import org.allianceledger.body.BodyOnDay;
import org.allianceledger.ledger.LedgerEvent;
import org.allianceledger.ledger.view.Past;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.ledger.view.RecordedEvent;
import org.allianceledger.ruleset.DecisionRule;
import org.allianceledger.ruleset.QuorumNeed;
import org.allianceledger.ruleset.RuleBookHistory;
import org.allianceledger.ruleset.RuleBookHistory.Version;
import org.allianceledger.ruleset.RuleBooks.InForce;
import org.allianceledger.ruleset.RuleSetEvent.RuleSetAdopted;
import org.allianceledger.ruleset.RuleSetEvent.RuleSetDrafted;
import org.allianceledger.ruleset.view.BodyRules.InForceView;
import org.allianceledger.ruleset.view.BodyRules.QuorumView;
import org.allianceledger.ruleset.view.BodyRules.VersionView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what governs a body, folded from its events by the functions that decide. */
@Component
public class RuleSetQueries {

    private final Past past;

    RuleSetQueries(Past past) {
        this.past = past;
    }

    /** A body's rule sets; empty if the body was not known then. */
    public Optional<BodyRules> rules(BodyId body, PointInTime when) {
        if (!body(body, when).isKnown()) {
            return Optional.empty();
        }
        RuleBookHistory book = book(body, when);
        InForceView inForce = inForce(body, when);
        return Optional.of(new BodyRules(
                body.value(),
                when.asOf(),
                when.knownAt(),
                inForce,
                concat(book.adopted(), book.versions().stream().filter(version -> version.adopted() == null))
                        .map(version -> view(book, version, inForce))
                        .toList()));
    }

    /** The rule set that governs a body, its own or that of the nearest body above it; null if there is none. */
    public @Nullable InForceView inForce(BodyId body, PointInTime when) {
        BodyId asked = body;
        while (asked != null) {
            InForce found = book(asked, when).onDay(when.asOf());
            if (found != null) {
                return new InForceView(
                        asked.value(),
                        !asked.equals(body),
                        found.id().value(),
                        found.name(),
                        found.from(),
                        found.rules());
            }
            asked = body(asked, when).onDay(when.asOf()).map(BodyOnDay::parent).orElse(null);
        }
        return null;
    }

    /** The presence a decision needs; empty if the body or a rule set for it was not there then. */
    public Optional<QuorumView> quorum(BodyId body, @Nullable String rule, PointInTime when) {
        InForceView governing = inForce(body, when);
        DecisionRule way = rule == null || governing == null
                ? null
                : governing.rules().rules().get(rule);
        if (governing == null || (rule != null && way == null)) {
            return Optional.empty();
        }
        return body(body, when)
                .onDay(when.asOf())
                .map(it -> new QuorumView(
                        body.value(),
                        when.asOf(),
                        when.knownAt(),
                        rule,
                        governing.id(),
                        governing.name(),
                        QuorumNeed.of(it, governing.rules(), way)));
    }

    private BodyHistory body(BodyId body, PointInTime when) {
        return BodyHistory.of(events(body.value(), when));
    }

    private RuleBookHistory book(BodyId body, PointInTime when) {
        return RuleBookHistory.of(events(RuleBookHistory.idOf(body), when));
    }

    private List<LedgerEvent> events(String aggregate, PointInTime when) {
        return past.of(aggregate, when).stream().map(RecordedEvent::event).toList();
    }

    private static VersionView view(RuleBookHistory book, Version version, @Nullable InForceView inForce) {
        RuleSetDrafted drafted = version.drafted();
        RuleSetAdopted adopted = version.adopted();
        return new VersionView(
                version.id().value(),
                drafted.name(),
                drafted.template(),
                drafted.note(),
                drafted.occurred(),
                adopted == null ? null : adopted.occurred(),
                adopted == null ? null : adopted.from(),
                book.until(version),
                inForce != null && inForce.id().equals(version.id().value()),
                adopted == null ? null : adopted.authority(),
                drafted.rules());
    }
}
