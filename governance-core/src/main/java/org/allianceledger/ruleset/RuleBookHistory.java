package org.allianceledger.ruleset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.allianceledger.body.BodyId;
import org.allianceledger.ledger.LedgerEvent;
import org.allianceledger.ruleset.RuleSetEvent.RuleSetAdopted;
import org.allianceledger.ruleset.RuleSetEvent.RuleSetDrafted;
import org.jspecify.annotations.Nullable;

/** A body's rule sets as its events tell them, for whoever decides by them and for whoever checks afterwards. */
public record RuleBookHistory(List<Version> versions) {

    public static final RuleBookHistory EMPTY = new RuleBookHistory(List.of());

    /** One rule set; {@code adopted} is null as long as it is a draft. */
    public record Version(RuleSetDrafted drafted, @Nullable RuleSetAdopted adopted) {

        public RuleSetId id() {
            return drafted.ruleSetId();
        }

        Optional<LocalDate> from() {
            return Optional.ofNullable(adopted).map(RuleSetAdopted::from);
        }
    }

    /** The name under which the events of a body's rule sets are kept. */
    public static String idOf(BodyId body) {
        return "rulebook-" + body.value();
    }

    /** The history that the events tell; others among them are passed over. */
    public static RuleBookHistory of(List<? extends LedgerEvent> events) {
        RuleBookHistory history = EMPTY;
        for (LedgerEvent event : events) {
            history = event instanceof RuleSetEvent it ? history.after(it) : history;
        }
        return history;
    }

    public RuleBookHistory after(RuleSetEvent event) {
        var next = new ArrayList<>(versions);
        switch (event) {
            case RuleSetDrafted it -> next.add(new Version(it, null));
            case RuleSetAdopted it ->
                next.replaceAll(
                        version -> version.id().equals(it.ruleSetId()) ? new Version(version.drafted(), it) : version);
        }
        return new RuleBookHistory(List.copyOf(next));
    }

    public Optional<Version> version(RuleSetId id) {
        return versions.stream().filter(version -> version.id().equals(id)).findFirst();
    }

    /** The rule set in force on the day; null if none is yet. */
    public RuleBooks.@Nullable InForce onDay(LocalDate day) {
        return adopted()
                .filter(version ->
                        version.from().filter(from -> !from.isAfter(day)).isPresent())
                .reduce((earlier, later) -> later)
                .map(RuleBookHistory::inForce)
                .orElse(null);
    }

    /** The adopted ones, in the order in which they take effect. */
    public Stream<Version> adopted() {
        return versions.stream()
                .filter(version -> version.adopted() != null)
                .sorted(Comparator.comparing(version -> version.from().orElseThrow()));
    }

    /** The last day of an adopted one; null if none follows it. */
    public @Nullable LocalDate until(Version version) {
        return version.from()
                .flatMap(from -> adopted()
                        .flatMap(other -> other.from().stream())
                        .filter(other -> other.isAfter(from))
                        .findFirst())
                .map(next -> next.minusDays(1))
                .orElse(null);
    }

    // A draft is in force on no day; where it must be shown as one, it starts when it was written.
    static RuleBooks.InForce inForce(Version version) {
        RuleSetDrafted drafted = version.drafted();
        return new RuleBooks.InForce(
                drafted.ruleSetId(), drafted.name(), version.from().orElse(drafted.occurred()), drafted.rules());
    }
}
