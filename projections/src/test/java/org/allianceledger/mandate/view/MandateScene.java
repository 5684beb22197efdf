package org.allianceledger.mandate.view;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.allianceledger.LedgerNode;
import org.allianceledger.alliance.AllianceCommand.RegisterAlliance;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.body.BodyCommand.EstablishBody;
import org.allianceledger.body.BodyId;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.LedgerCalendar;
import org.allianceledger.ledger.LedgerClock;
import org.allianceledger.ledger.store.Receipt;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.mandate.DispositionId;
import org.allianceledger.mandate.Holder;
import org.allianceledger.mandate.MandateCommand;
import org.allianceledger.mandate.MandateCommand.GrantMandate;
import org.allianceledger.mandate.MandateCommand.RecordDisposition;
import org.allianceledger.mandate.MandateCommand.RevokeMandate;
import org.allianceledger.mandate.MandateCommand.SubdelegateMandate;
import org.allianceledger.mandate.MandateId;
import org.allianceledger.mandate.Terms.CapPeriod;

/** An alliance with a steering group that holds its own mandates, so that tests need nobody's name. */
final class MandateScene {

    static final Authority DECISION = Authority.decision("decision-1");

    final AllianceId alliance;
    final BodyId body;

    private final LedgerNode node;
    private final String prefix;

    MandateScene(LedgerNode node, String key) {
        this.node = node;
        this.prefix = key;
        this.alliance = AllianceId.of(key);
        this.body = new BodyId("body-" + key);
        LocalDate founded = LocalDate.of(2023, 1, 1);
        node.record(new RegisterAlliance(key, "Alliance " + key, null, 0, founded, null, DECISION));
        node.record(new EstablishBody(
                alliance,
                body,
                null,
                "Styregruppe",
                "steering_group",
                null,
                null,
                null,
                null,
                founded,
                null,
                DECISION));
    }

    MandateId id(String key) {
        return new MandateId("mandate-" + prefix + "-" + key);
    }

    GrantMandate grant(String key, long per, long cap, String from, String until) {
        return new GrantMandate(
                alliance,
                id(key),
                body,
                key,
                Holder.body(body),
                Set.of(),
                "Drift",
                per * 100,
                cap * 100,
                CapPeriod.YEAR,
                LocalDate.parse(from),
                LocalDate.parse(until),
                2,
                null,
                null,
                DECISION);
    }

    SubdelegateMandate pass(String parent, String key, long per, long cap, String from, String until) {
        return new SubdelegateMandate(
                id(parent),
                id(key),
                null,
                key,
                Holder.body(body),
                Set.of(),
                "Drift",
                per * 100,
                cap * 100,
                CapPeriod.YEAR,
                LocalDate.parse(from),
                LocalDate.parse(until),
                0,
                null,
                null,
                Authority.mandate(id(parent).value()));
    }

    RecordDisposition use(String key, long amount, LocalDate day) {
        return new RecordDisposition(
                id(key),
                DispositionId.next(),
                null,
                amount * 100,
                "drift",
                "Møbler",
                null,
                day,
                null,
                Authority.mandate(id(key).value()));
    }

    RevokeMandate revoke(String key, LocalDate from) {
        return new RevokeMandate(id(key), from, "Slut", null, DECISION);
    }

    /** Records the act as if it were that day. */
    Receipt on(String day, MandateCommand act) {
        return LedgerClock.at(
                LocalDate.parse(day)
                        .atTime(LocalTime.NOON)
                        .atZone(LedgerCalendar.ZONE)
                        .toInstant(),
                () -> node.record(act));
    }

    /** The day, as known at its end. */
    static PointInTime at(String day) {
        LocalDate then = LocalDate.parse(day);
        return new PointInTime(then, LedgerCalendar.endOf(then), false);
    }

    /** The day, as known now. */
    static PointInTime now(String day) {
        LocalDate then = LocalDate.parse(day);
        return new PointInTime(then, LedgerCalendar.endOf(then), true);
    }
}
