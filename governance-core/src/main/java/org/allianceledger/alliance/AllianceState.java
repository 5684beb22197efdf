package org.allianceledger.alliance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.allianceledger.alliance.AllianceEvent.AllianceConstituted;
import org.allianceledger.alliance.AllianceEvent.AllianceRegistered;
import org.allianceledger.alliance.AllianceEvent.ContributionsDescribed;
import org.allianceledger.alliance.AllianceEvent.HostAppointed;
import org.allianceledger.alliance.AllianceEvent.PartnerAdmitted;
import org.allianceledger.alliance.AllianceEvent.PartnerExpelled;
import org.allianceledger.alliance.AllianceEvent.PartnerWithdrawalNotified;
import org.allianceledger.alliance.AllianceEvent.PartnerWithdrawn;
import org.allianceledger.alliance.AllianceEvent.SecretariatAppointed;
import org.allianceledger.ledger.Period;
import org.jspecify.annotations.Nullable;

/** What the rules of an alliance need to know of its past. */
record AllianceState(LocalDate from, int noticeMonths, boolean constituted, Map<PartnerId, Partner> partners) {

    static final AllianceState NONE = new AllianceState(LocalDate.MIN, 0, false, Map.of());

    record Partner(String name, String key, @Nullable String kind, Period period) {

        Partner endingOn(LocalDate last) {
            return new Partner(name, key, kind, period.endingOn(last));
        }
    }

    AllianceState after(AllianceEvent event) {
        return switch (event) {
            case AllianceRegistered it -> new AllianceState(it.from(), it.withdrawalNoticeMonths(), false, partners);
            case PartnerAdmitted it -> with(it.partnerId(), admitted(it));
            case PartnerWithdrawalNotified it -> ending(it.partnerId(), it.lastDay());
            case PartnerWithdrawn it -> ending(it.partnerId(), it.lastDay());
            case PartnerExpelled it -> ending(it.partnerId(), it.lastDay());
            case ContributionsDescribed ignored -> this;
            case HostAppointed ignored -> this;
            case SecretariatAppointed ignored -> this;
            case AllianceConstituted ignored -> new AllianceState(from, noticeMonths, true, partners);
        };
    }

    private static Partner admitted(PartnerAdmitted event) {
        String key = event.key() == null ? event.name() : event.key();
        return new Partner(event.name(), key, event.kind(), Period.of(event.from(), null));
    }

    private AllianceState ending(PartnerId id, LocalDate lastDay) {
        Partner partner = partners.get(id);
        return partner == null ? this : with(id, partner.endingOn(lastDay));
    }

    private AllianceState with(PartnerId id, Partner partner) {
        var next = new HashMap<>(partners);
        next.put(id, partner);
        return new AllianceState(from, noticeMonths, constituted, Map.copyOf(next));
    }
}
