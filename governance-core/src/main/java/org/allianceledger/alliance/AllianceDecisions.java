package org.allianceledger.alliance;

import static org.allianceledger.alliance.AllianceReason.ALREADY_LEAVING;
import static org.allianceledger.alliance.AllianceReason.BEFORE_THE_ALLIANCE;
import static org.allianceledger.alliance.AllianceReason.NOTICE_STANDS;
import static org.allianceledger.alliance.AllianceReason.NOTICE_TOO_SHORT;
import static org.allianceledger.alliance.AllianceReason.NOT_A_PARTNER_THEN;
import static org.allianceledger.alliance.AllianceReason.PARTNER_EXISTS;
import static org.allianceledger.alliance.AllianceReason.UNKNOWN_PARTNER;
import static org.allianceledger.ledger.LedgerCalendar.occurred;

import java.time.LocalDate;
import org.allianceledger.alliance.AllianceCommand.AdmitPartner;
import org.allianceledger.alliance.AllianceCommand.AppointHost;
import org.allianceledger.alliance.AllianceCommand.AppointSecretariat;
import org.allianceledger.alliance.AllianceCommand.DescribeContributions;
import org.allianceledger.alliance.AllianceCommand.ExpelPartner;
import org.allianceledger.alliance.AllianceCommand.NotifyWithdrawal;
import org.allianceledger.alliance.AllianceCommand.RegisterAlliance;
import org.allianceledger.alliance.AllianceCommand.WithdrawPartner;
import org.allianceledger.alliance.AllianceEvent.AllianceRegistered;
import org.allianceledger.alliance.AllianceEvent.ContributionsDescribed;
import org.allianceledger.alliance.AllianceEvent.HostAppointed;
import org.allianceledger.alliance.AllianceEvent.PartnerAdmitted;
import org.allianceledger.alliance.AllianceEvent.PartnerExpelled;
import org.allianceledger.alliance.AllianceEvent.PartnerWithdrawalNotified;
import org.allianceledger.alliance.AllianceEvent.PartnerWithdrawn;
import org.allianceledger.alliance.AllianceEvent.SecretariatAppointed;
import org.allianceledger.alliance.AllianceState.Partner;
import org.allianceledger.ledger.Period;
import org.allianceledger.ledger.Refusal;
import org.jspecify.annotations.Nullable;

/** The rules of an alliance as a plain function: state, act and day in, event or refusal out. */
final class AllianceDecisions {

    private AllianceDecisions() {}

    static AllianceEvent decide(AllianceState state, AllianceCommand command, LocalDate today) {
        return switch (command) {
            case RegisterAlliance it ->
                new AllianceRegistered(
                        it.allianceId(),
                        it.key(),
                        it.name(),
                        it.purpose(),
                        it.withdrawalNoticeMonths(),
                        it.from(),
                        occurred(it, it.from(), today),
                        it.authority());
            case AdmitPartner it -> admit(state, it, today);
            case DescribeContributions it -> {
                requirePartner(state, it.partnerId(), it.from(), "from");
                yield new ContributionsDescribed(
                        it.allianceId(),
                        it.partnerId(),
                        it.contributions(),
                        it.from(),
                        occurred(it, it.from(), today),
                        it.authority());
            }
            case NotifyWithdrawal it -> notifyWithdrawal(state, it, today);
            case WithdrawPartner it -> {
                requireStaying(state, it.partnerId(), it.lastDay());
                yield new PartnerWithdrawn(
                        it.allianceId(),
                        it.partnerId(),
                        it.lastDay(),
                        occurred(it, it.lastDay(), today),
                        it.authority());
            }
            case ExpelPartner it -> {
                requireStaying(state, it.partnerId(), it.lastDay());
                yield new PartnerExpelled(
                        it.allianceId(),
                        it.partnerId(),
                        it.lastDay(),
                        it.reason(),
                        occurred(it, it.lastDay(), today),
                        it.authority());
            }
            case AppointHost it -> {
                requireAlliance(state, it.from());
                PartnerId partner = it.partnerId();
                if (partner != null) {
                    requirePartner(state, partner, it.from(), "partnerId");
                }
                yield new HostAppointed(
                        it.allianceId(),
                        it.organisation(),
                        partner,
                        it.from(),
                        occurred(it, it.from(), today),
                        it.authority());
            }
            case AppointSecretariat it -> {
                requireAlliance(state, it.from());
                yield new SecretariatAppointed(
                        it.allianceId(), it.name(), it.from(), occurred(it, it.from(), today), it.authority());
            }
        };
    }

    /**
     * Checks that the partner belongs to the alliance on the day.
     *
     * @throws Refusal naming the field if it does not
     */
    static void requirePartner(AllianceState state, PartnerId id, LocalDate day, String field) {
        Partner partner = known(state, id);
        Refusal.unless(partner.period().contains(day), NOT_A_PARTNER_THEN, field, partner.name(), day);
    }

    /** A partner leaves once, and from its time as a partner. */
    private static void requireStaying(AllianceState state, PartnerId id, LocalDate lastDay) {
        Partner partner = known(state, id);
        Refusal.unless(
                partner.period().isOpen(),
                ALREADY_LEAVING,
                "partnerId",
                partner.name(),
                partner.period().until());
        requirePartner(state, id, lastDay, "lastDay");
    }

    private static PartnerAdmitted admit(AllianceState state, AdmitPartner command, LocalDate today) {
        requireAlliance(state, command.from());
        Refusal.unless(
                !state.partners().containsKey(command.partnerId()),
                PARTNER_EXISTS,
                "partnerId",
                command.name(),
                command.from());
        String key = command.key() == null ? command.name() : command.key();
        Period period = Period.of(command.from(), null);
        boolean taken = state.partners().values().stream()
                .anyMatch(
                        partner -> partner.key().equals(key) && partner.period().overlaps(period));
        Refusal.unless(!taken, PARTNER_EXISTS, command.key() == null ? "name" : "key", command.name(), command.from());
        return new PartnerAdmitted(
                command.allianceId(),
                command.partnerId(),
                command.key(),
                command.name(),
                command.kind(),
                command.contributions(),
                command.from(),
                occurred(command, command.from(), today),
                command.authority());
    }

    private static PartnerWithdrawalNotified notifyWithdrawal(
            AllianceState state, NotifyWithdrawal command, LocalDate today) {
        LocalDate received = occurred(command, orElse(command.occurred(), today), today);
        LocalDate earliest = received.plusMonths(state.noticeMonths());
        LocalDate lastDay = orElse(command.lastDay(), earliest);
        Refusal.unless(!lastDay.isBefore(earliest), NOTICE_TOO_SHORT, "lastDay", state.noticeMonths(), earliest);
        requirePartner(state, command.partnerId(), received, "partnerId");
        requireStaying(state, command.partnerId(), lastDay);
        Partner partner = known(state, command.partnerId());
        LocalDate noticed = partner.noticeUntil();
        Refusal.unless(
                noticed == null || !lastDay.isAfter(noticed),
                NOTICE_STANDS,
                "lastDay",
                partner.name(),
                noticed == null ? lastDay : noticed);
        return new PartnerWithdrawalNotified(
                command.allianceId(), command.partnerId(), lastDay, received, command.authority());
    }

    private static LocalDate orElse(@Nullable LocalDate stated, LocalDate otherwise) {
        return stated == null ? otherwise : stated;
    }

    private static void requireAlliance(AllianceState state, LocalDate day) {
        Refusal.unless(!day.isBefore(state.from()), BEFORE_THE_ALLIANCE, "from", state.from(), day);
    }

    private static Partner known(AllianceState state, PartnerId id) {
        Partner partner = state.partners().get(id);
        if (partner == null) {
            throw new Refusal(UNKNOWN_PARTNER, "partnerId", id);
        }
        return partner;
    }
}
