package org.allianceledger.leadership.view;

import static org.allianceledger.leadership.view.LeadershipTables.ALLIANCE;
import static org.allianceledger.leadership.view.LeadershipTables.OFFICE;
import static org.allianceledger.leadership.view.LeadershipTables.PARTNER;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.allianceledger.alliance.AllianceEvent;
import org.allianceledger.alliance.AllianceEvent.AllianceConstituted;
import org.allianceledger.alliance.AllianceEvent.AllianceRegistered;
import org.allianceledger.alliance.AllianceEvent.ContributionsDescribed;
import org.allianceledger.alliance.AllianceEvent.HostAppointed;
import org.allianceledger.alliance.AllianceEvent.PartnerAdmitted;
import org.allianceledger.alliance.AllianceEvent.PartnerExpelled;
import org.allianceledger.alliance.AllianceEvent.PartnerWithdrawalNotified;
import org.allianceledger.alliance.AllianceEvent.PartnerWithdrawn;
import org.allianceledger.alliance.AllianceEvent.SecretariatAppointed;
import org.allianceledger.alliance.PartnerId;
import org.allianceledger.ledger.view.BitemporalTable.Key;
import org.allianceledger.ledger.view.RecordedEvent;
import org.allianceledger.ledger.view.RowBatch;
import org.jspecify.annotations.Nullable;

/** The rows of an alliance, its partners and its two offices. */
final class AllianceRows {

    static final String HOST = "host";
    static final String SECRETARIAT = "secretariat";

    void apply(AllianceEvent event, RecordedEvent recorded, RowBatch rows) {
        switch (event) {
            case AllianceRegistered it ->
                ALLIANCE.insert(
                        rows,
                        recorded,
                        it.from(),
                        null,
                        it.allianceId().value(),
                        it.key(),
                        it.name(),
                        it.purpose(),
                        it.withdrawalNoticeMonths(),
                        kind(event),
                        it.authority().reference());
            case PartnerAdmitted it ->
                PARTNER.insert(
                        rows,
                        recorded,
                        it.from(),
                        null,
                        it.allianceId().value(),
                        it.partnerId().value(),
                        it.key(),
                        it.name(),
                        it.kind(),
                        words(it.contributions()),
                        null,
                        kind(event),
                        it.authority().reference());
            case ContributionsDescribed it ->
                PARTNER.changeFrom(
                        rows,
                        recorded,
                        partner(event, it.partnerId()),
                        it.from(),
                        Map.of("contributions", words(it.contributions())));
            case PartnerWithdrawalNotified it ->
                PARTNER.change(rows, recorded, partner(event, it.partnerId()), Map.of("notice_until", it.lastDay()));
            case PartnerWithdrawn it -> end(rows, recorded, it, it.partnerId(), it.lastDay());
            case PartnerExpelled it -> end(rows, recorded, it, it.partnerId(), it.lastDay());
            case HostAppointed it -> {
                PartnerId partner = it.partnerId();
                appoint(rows, recorded, event, HOST, it.organisation(), partner == null ? null : partner.value());
            }
            case SecretariatAppointed it -> appoint(rows, recorded, event, SECRETARIAT, it.name(), null);
            case AllianceConstituted ignored -> {}
        }
    }

    private static void end(
            RowBatch rows, RecordedEvent recorded, AllianceEvent event, PartnerId partner, LocalDate lastDay) {
        PARTNER.endOn(rows, recorded, partner(event, partner), lastDay);
    }

    private static Key partner(AllianceEvent event, PartnerId partner) {
        return new Key("alliance_id", event.allianceId().value(), "partner_id", partner.value());
    }

    private static void appoint(
            RowBatch rows,
            RecordedEvent recorded,
            AllianceEvent event,
            String office,
            String name,
            @Nullable String partner) {
        String key = event.allianceId().value() + "/" + office;
        var holder = new Key("alliance_id", event.allianceId().value(), "office", key);
        OFFICE.endOn(rows, recorded, holder, event.effective().minusDays(1));
        OFFICE.insert(
                rows,
                recorded,
                event.effective(),
                null,
                event.allianceId().value(),
                key,
                name,
                partner,
                kind(event),
                event.authority().reference());
    }

    private static String kind(AllianceEvent event) {
        return word(event.authority().kind());
    }

    static String words(Collection<? extends Enum<?>> values) {
        return values.stream().map(AllianceRows::word).sorted().collect(Collectors.joining(","));
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
