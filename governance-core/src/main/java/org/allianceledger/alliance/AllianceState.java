package org.allianceledger.alliance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
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

    /**
     * A partner as the rules see it.
     *
     * @param period its time as a partner; it ends by leaving alone, which waits for what it owes
     * @param noticeUntil the last day that it has given notice of; null if it has given none
     */
    record Partner(
            String name,
            String key,
            @Nullable String kind,
            Period period,
            @Nullable LocalDate noticeUntil) {

        Partner leavingOn(LocalDate last) {
            // A ledger may hold leavings from before a second one was refused; the views keep the earliest too.
            return last.isBefore(period.until())
                    ? new Partner(name, key, kind, period.endingOn(last), noticeUntil)
                    : this;
        }

        Partner noticedUntil(LocalDate last) {
            return new Partner(name, key, kind, period, last);
        }
    }

    AllianceState after(AllianceEvent event) {
        return switch (event) {
            case AllianceRegistered it -> new AllianceState(it.from(), it.withdrawalNoticeMonths(), false, partners);
            case PartnerAdmitted it -> with(it.partnerId(), admitted(it));
            case PartnerWithdrawalNotified it -> changed(it.partnerId(), partner -> partner.noticedUntil(it.lastDay()));
            case PartnerWithdrawn it -> changed(it.partnerId(), partner -> partner.leavingOn(it.lastDay()));
            case PartnerExpelled it -> changed(it.partnerId(), partner -> partner.leavingOn(it.lastDay()));
            case ContributionsDescribed ignored -> this;
            case HostAppointed ignored -> this;
            case SecretariatAppointed ignored -> this;
            case AllianceConstituted ignored -> new AllianceState(from, noticeMonths, true, partners);
        };
    }

    private static Partner admitted(PartnerAdmitted event) {
        String key = event.key() == null ? event.name() : event.key();
        return new Partner(event.name(), key, event.kind(), Period.of(event.from(), null), null);
    }

    private AllianceState changed(PartnerId id, UnaryOperator<Partner> change) {
        Partner partner = partners.get(id);
        return partner == null ? this : with(id, change.apply(partner));
    }

    private AllianceState with(PartnerId id, Partner partner) {
        var next = new HashMap<>(partners);
        next.put(id, partner);
        return new AllianceState(from, noticeMonths, constituted, Map.copyOf(next));
    }
}
