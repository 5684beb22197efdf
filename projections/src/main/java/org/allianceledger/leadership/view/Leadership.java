package org.allianceledger.leadership.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.allianceledger.body.Competence;
import org.allianceledger.body.TermsOfReference;
import org.allianceledger.ledger.Authority;
import org.jspecify.annotations.Nullable;

/**
 * Who leads an alliance, on a day and as known at a moment.
 *
 * @param position the place in the log up to which the answer has read
 */
public record Leadership(
        AllianceView alliance,
        LocalDate asOf,
        Instant knownAt,
        long position,
        @Nullable OfficeView host,
        @Nullable OfficeView secretariat,
        List<PartnerView> partners,
        List<BodyView> bodies) {

    /** @param withdrawalNoticeMonths whole months of notice that a leaving partner must give */
    public record AllianceView(
            String id,
            String key,
            String name,
            @Nullable String purpose,
            int withdrawalNoticeMonths,
            LocalDate from,
            Authority authority) {}

    /** The host organisation or the secretariat. */
    public record OfficeView(
            String name,
            @Nullable String partnerId,
            LocalDate from,
            @Nullable LocalDate until,
            Authority authority) {}

    /**
     * A partner of the alliance.
     *
     * @param until last day as partner, once it has withdrawn or been expelled
     * @param noticeUntil the last day it has given notice of, which ends nothing while something is owed
     * @param noticePassed true if that day has passed and it still is a partner
     */
    public record PartnerView(
            String id,
            @Nullable String key,
            String name,
            @Nullable String kind,
            List<String> contributions,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate noticeUntil,
            boolean noticePassed,
            Authority authority) {}

    /** A body with its seats grouped by role. */
    public record BodyView(
            String id,
            @Nullable String key,
            String name,
            String kind,
            @Nullable String localLabel,
            @Nullable String parent,
            @Nullable TermsOfReference termsOfReference,
            @Nullable Competence competence,
            LocalDate from,
            @Nullable LocalDate until,
            Authority authority,
            int votingSeats,
            int filledVotingSeats,
            List<RoleView> roles) {}

    public record RoleView(String role, List<SeatView> seats) {}

    /**
     * A seat and whoever is in it.
     *
     * @param vacant true if nobody holds it that day, even if somebody is acting
     */
    public record SeatView(
            String id,
            @Nullable String key,
            @Nullable String label,
            int votes,
            TieView tie,
            List<String> categories,
            boolean vacant,
            @Nullable HolderView holder,
            @Nullable HolderView acting,
            List<HolderView> substitutes,
            Authority authority) {}

    /** Whom a seat belongs to, with the name it goes by. */
    public record TieView(
            String kind,
            @Nullable String partnerId,
            @Nullable String bodyId,
            @Nullable String name) {}

    /**
     * A person in a seat, shown the way they have chosen.
     *
     * @param key the person's identifier in the source they came from, shown only together with the full name
     * @param partner the partner whose seat it is
     */
    public record HolderView(
            String personId,
            @Nullable String key,
            String name,
            @Nullable String partner,
            LocalDate from,
            @Nullable LocalDate until,
            Authority authority) {}
}
