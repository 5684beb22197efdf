package org.allianceledger.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.allianceledger.commitment.CommitmentCheck;
import org.allianceledger.commitment.CommitmentEvent;
import org.allianceledger.decision.OutcomeCheck;
import org.allianceledger.ledger.Discrepancy;
import org.allianceledger.ledger.LedgerCalendar;
import org.allianceledger.ledger.LedgerEvent;
import org.allianceledger.ledger.proof.Entry;
import org.allianceledger.ledger.proof.ProofException;
import org.allianceledger.mandate.MandateCheck;
import org.allianceledger.mandate.MandateEvent;

/** Does everything that a log tells of again, by the rules of its time, entry by entry. */
public final class Reperformance {

    /** Findings that are kept; whoever has so many looks at the first. */
    static final int MOST = 1000;

    private final List<Discrepancy> found = new ArrayList<>();
    private final EventReader reader = new EventReader();
    private final Map<String, Long> sequences = new HashMap<>();
    private final Map<String, Long> eventTypes = new HashMap<>();
    private final OutcomeCheck outcomes = new OutcomeCheck();
    private final MandateCheck mandates = new MandateCheck(this::report);
    private final CommitmentCheck commitments = new CommitmentCheck(this::report);
    private final Leadership leadership = new Leadership();
    private long entries;
    private LocalDate lastDay = LocalDate.EPOCH;

    /** Takes in the next entry, in log order. */
    public void read(long index, byte[] bytes) {
        entries++;
        try {
            Entry entry = Entry.parse(bytes);
            eventTypes.merge(entry.payloadType(), 1L, Long::sum);
            follow(index, entry);
            note(index, entry);
            for (LedgerEvent event : reader.read(entry)) {
                apply(index, entry.aggregateIdentifier(), event);
            }
        } catch (ProofException malformed) {
            report(
                    "entry",
                    index,
                    "",
                    "Posten har ikke den form, den skal have: " + malformed.getMessage(),
                    "The entry does not have its form: " + malformed.getMessage());
        } catch (EventReader.Unreadable unreadable) {
            report("event", index, "", unreadable.danish(), unreadable.english());
        }
    }

    private void apply(long index, String aggregate, LedgerEvent event) {
        try {
            outcomes.apply(index, aggregate, event);
            leadership.apply(aggregate, event);
            if (event instanceof MandateEvent it) {
                requireOwn(index, aggregate, it.mandateId().value());
                mandates.apply(index, it);
            } else if (event instanceof CommitmentEvent it) {
                requireOwn(index, aggregate, it.commitmentId().value());
                commitments.apply(index, it);
            }
        } catch (RuntimeException broken) {
            report(
                    "event",
                    index,
                    aggregate,
                    "%s kan ikke følge på det, der står før."
                            .formatted(event.getClass().getSimpleName()),
                    "%s cannot follow what stands before it."
                            .formatted(event.getClass().getSimpleName()));
        }
    }

    private void requireOwn(long index, String aggregate, String subject) {
        if (!aggregate.equals(subject)) {
            report(
                    "event",
                    index,
                    aggregate,
                    "Hændelsen handler om %s.".formatted(subject),
                    "The event is about %s.".formatted(subject));
        }
    }

    private void follow(long index, Entry entry) {
        String aggregate = entry.aggregateIdentifier();
        long expected = sequences.getOrDefault(aggregate, 0L);
        if (entry.sequenceNumber() != expected) {
            report(
                    "sequence",
                    index,
                    aggregate,
                    "Nummer %d var ventet, og her står %d.".formatted(expected, entry.sequenceNumber()),
                    "Number %d was expected, and here stands %d.".formatted(expected, entry.sequenceNumber()));
        }
        sequences.put(aggregate, entry.sequenceNumber() + 1);
    }

    private void note(long index, Entry entry) {
        try {
            LocalDate day = LocalDate.ofInstant(Instant.parse(entry.timeStamp()), LedgerCalendar.ZONE);
            if (day.isAfter(lastDay)) {
                lastDay = day;
            }
        } catch (DateTimeException noTime) {
            report(
                    "entry",
                    index,
                    entry.aggregateIdentifier(),
                    "%s er ikke et tidspunkt.".formatted(entry.timeStamp()),
                    "%s is not a time.".formatted(entry.timeStamp()));
        }
    }

    /** What came of it, once the last entry has been read. */
    public Reperformed finish() {
        mandates.finish();
        commitments.finish();
        outcomes.findings().forEach(it -> report(OutcomeWords.discrepancy(it)));
        return new Reperformed(
                entries,
                sequences.size(),
                new java.util.TreeMap<>(eventTypes),
                outcomes.outcomes(),
                lastDay,
                mandates.balances(lastDay),
                commitments.standings(),
                leadership.on(lastDay),
                found.stream()
                        .sorted(java.util.Comparator.comparingLong(Discrepancy::index))
                        .toList());
    }

    private void report(String check, long index, String subject, String danish, String english) {
        report(new Discrepancy(check, index, subject, danish, english));
    }

    private void report(Discrepancy it) {
        if (found.size() < MOST) {
            found.add(it);
        }
    }
}
