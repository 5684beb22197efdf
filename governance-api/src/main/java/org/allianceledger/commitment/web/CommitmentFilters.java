package org.allianceledger.commitment.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.commitment.CommitmentStatus;
import org.allianceledger.commitment.view.CommitmentFilter;
import org.allianceledger.commitment.view.CommitmentPage;
import org.allianceledger.commitment.view.CommitmentReaders;
import org.allianceledger.decision.web.Readable;
import org.allianceledger.http.InvalidAct;
import org.allianceledger.http.Reading;
import org.allianceledger.http.Words;
import org.allianceledger.ledger.LedgerCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Understands what a reader asks for, and holds it to what they may read (RULES §10). */
@Component
public class CommitmentFilters {

    private static final int LONGEST_PLACE = 18;

    private final Readable readable;
    private final CommitmentReaders readers;
    private final Reading reading;
    private final Words words;

    CommitmentFilters(Readable readable, CommitmentReaders readers, Reading reading, Words words) {
        this.readable = readable;
        this.readers = readers;
        this.reading = reading;
        this.words = words;
    }

    /** All that the reader may read. */
    public CommitmentFilter everything(AllianceId alliance) {
        return readers.everythingFor(alliance, readable.in(alliance));
    }

    /** Whether the reader may read the commitment, as it was given and as it is now. */
    public boolean mayRead(CommitmentPage page) {
        var sight = readable.in(AllianceId.of(page.allianceId()));
        String id = page.line().id();
        return readers.mayRead(id, page.line().level(), sight)
                && readers.mayRead(id, page.versions().getLast().promise().level(), sight);
    }

    /**
     * What is asked for, as far as the reader may read it.
     *
     * @throws InvalidAct naming the filter that cannot be understood
     */
    public CommitmentFilter of(AllianceId alliance, CommitmentQuestion asked) {
        var statuses = EnumSet.noneOf(CommitmentStatus.class);
        if (asked.status() != null) {
            asked.status().forEach(it -> statuses.add(reading.oneOf(it, "status", CommitmentStatus.class)));
        }
        String since = asked.changedSince();
        boolean place = since != null && since.length() <= LONGEST_PLACE && since.matches("\\d+");
        CommitmentFilter readableOnly = everything(alliance);
        return new CommitmentFilter(
                asked.giver(),
                asked.receiver(),
                asked.goal(),
                statuses,
                reading.day(asked.dueFrom(), "dueFrom"),
                reading.day(asked.dueTo(), "dueTo"),
                truth(asked.overdue(), "overdue"),
                truth(asked.withoutDue(), "withoutDue"),
                place ? Long.valueOf(since) : null,
                since == null || place ? null : moment(since),
                readableOnly.levels(),
                readableOnly.besides());
    }

    private boolean truth(@Nullable String text, String field) {
        if (text == null || text.equals("false")) {
            return false;
        }
        if (text.equals("true")) {
            return true;
        }
        throw InvalidAct.in(field, words.say("act.not-a-truth-value"));
    }

    private Instant moment(String text) {
        try {
            return text.length() == 10
                    ? LedgerCalendar.startOf(LocalDate.parse(text))
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException none) {
            throw InvalidAct.in("changedSince", words.say("act.not-a-moment"));
        }
    }
}
