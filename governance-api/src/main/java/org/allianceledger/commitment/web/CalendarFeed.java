package org.allianceledger.commitment.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VToDo;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Due;
import net.fortuna.ical4j.model.property.PercentComplete;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.allianceledger.commitment.view.CommitmentLine;
import org.allianceledger.commitment.web.PartyCalendar.Entry;
import org.allianceledger.commitment.web.PartyCalendar.Kind;
import org.allianceledger.http.Words;
import org.allianceledger.ledger.LedgerCalendar;
import org.springframework.stereotype.Component;

/** Writes dates as iCalendar (RFC 5545): a day for each, and a task for each due date. */
@Component
class CalendarFeed {

    private static final String DOMAIN = "@alliance-ledger";

    private final Words words;

    CalendarFeed(Words words) {
        this.words = words;
    }

    byte[] of(List<Entry> entries) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Alliance Governance Ledger//commitments//DA"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        for (Entry entry : entries) {
            calendar.add(event(entry));
            if (entry.kind() == Kind.WE_OWE && entry.line() != null) {
                calendar.add(task(entry, entry.line()));
            }
        }
        var bytes = new ByteArrayOutputStream();
        try {
            // An alliance without dates has an empty calendar, which the standard's validation does not allow.
            new CalendarOutputter(!entries.isEmpty()).output(calendar, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private VEvent event(Entry entry) {
        var start = entry.start();
        VEvent event = start == null
                ? new VEvent(entry.day(), entry.day().plusDays(1), summary(entry))
                : new VEvent(
                        entry.day().atTime(start).atZone(LedgerCalendar.ZONE).toInstant(), summary(entry));
        identify(event, entry, entry.uid());
        if (start == null) {
            // Being due does not make anybody busy.
            event.add(ImmutableTransp.TRANSPARENT);
        }
        return event;
    }

    private VToDo task(Entry entry, CommitmentLine line) {
        var task = new VToDo(false);
        task.add(new Summary(summary(entry)));
        task.add(new Due<>(entry.day()));
        identify(task, entry, entry.uid() + "-task");
        Integer percent = line.percent();
        if (percent != null) {
            task.add(new PercentComplete(percent));
        }
        task.add(
                percent == null || percent == 0
                        ? ImmutableStatus.VTODO_NEEDS_ACTION
                        : ImmutableStatus.VTODO_IN_PROCESS);
        return task;
    }

    private static void identify(CalendarComponent component, Entry entry, String uid) {
        component.removeAll("DTSTAMP", "UID");
        component.add(new Uid(uid + DOMAIN));
        component.add(new DtStamp(entry.stamp()));
        component.add(new Sequence((int) Math.min(Integer.MAX_VALUE, entry.sequence())));
    }

    private String summary(Entry entry) {
        return words.say("calendar." + entry.kind().name().toLowerCase(java.util.Locale.ROOT), entry.title());
    }
}
