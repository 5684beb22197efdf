package org.allianceledger.alliance;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Set;
import org.allianceledger.alliance.AllianceCommand.AdmitPartner;
import org.allianceledger.alliance.AllianceCommand.AppointHost;
import org.allianceledger.alliance.AllianceCommand.AppointSecretariat;
import org.allianceledger.alliance.AllianceCommand.DescribeContributions;
import org.allianceledger.alliance.AllianceCommand.ExpelPartner;
import org.allianceledger.alliance.AllianceCommand.NotifyWithdrawal;
import org.allianceledger.alliance.AllianceCommand.RegisterAlliance;
import org.allianceledger.alliance.AllianceCommand.WithdrawPartner;
import org.allianceledger.ledger.Authority;
import org.allianceledger.ledger.Claim;
import org.jspecify.annotations.Nullable;

/** What an act on an alliance wants its authority to allow. */
final class AllianceClaims {

    private AllianceClaims() {}

    /** The claim of an act that has led to the event. */
    static Claim of(AllianceCommand command, AllianceEvent event) {
        var terms = new LinkedHashMap<String, @Nullable Object>();
        switch (command) {
            case AdmitPartner it -> {
                terms.put("name", it.name());
                terms.put("from", it.from().toString());
            }
            case ExpelPartner it -> terms.put("lastDay", it.lastDay().toString());
            case AppointHost it -> terms.put("organisation", it.organisation());
            case AppointSecretariat it -> terms.put("name", it.name());
            case RegisterAlliance ignored -> {}
            case DescribeContributions ignored -> {}
            case NotifyWithdrawal ignored -> {}
            case WithdrawPartner ignored -> {}
        }
        return new Claim(
                command.allianceId().value(),
                null,
                command.getClass().getSimpleName(),
                subject(command),
                event.effective(),
                Collections.unmodifiableMap(terms));
    }

    /** What a partner does of itself rests on its own word; what is done to it, on a decision. */
    static Set<Authority.Kind> also(AllianceCommand command) {
        return switch (command) {
            case DescribeContributions ignored -> Set.of(Authority.Kind.NOTICE);
            case NotifyWithdrawal ignored -> Set.of(Authority.Kind.NOTICE);
            case WithdrawPartner ignored -> Set.of(Authority.Kind.NOTICE);
            default -> Set.of();
        };
    }

    private static String subject(AllianceCommand command) {
        return switch (command) {
            case AdmitPartner it -> it.partnerId().value();
            case DescribeContributions it -> it.partnerId().value();
            case NotifyWithdrawal it -> it.partnerId().value();
            case WithdrawPartner it -> it.partnerId().value();
            case ExpelPartner it -> it.partnerId().value();
            default -> command.allianceId().value();
        };
    }
}
