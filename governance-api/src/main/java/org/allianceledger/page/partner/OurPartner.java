package org.allianceledger.page.partner;

import java.util.List;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.http.Unknown;
import org.allianceledger.leadership.view.Leadership.PartnerView;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.page.partner.Shelf.Named;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which partner a reader sees the alliance as: the one asked for, else the first that has promised something. */
@Component
class OurPartner {

    private final Shelf shelf;

    OurPartner(Shelf shelf) {
        this.shelf = shelf;
    }

    /** Whom one can choose, by name. */
    List<Named> choices(AllianceId alliance, PointInTime when) {
        return shelf.partners(alliance, when).stream()
                .map(it -> new Named(it.id(), it.name()))
                .toList();
    }

    /**
     * The partner, or null in an alliance that has none.
     *
     * @throws Unknown if the one asked for is no partner then
     */
    @Nullable
    Named chosen(AllianceId alliance, @Nullable String asked, PointInTime when) {
        List<Named> partners = choices(alliance, when);
        if (asked != null && !asked.isBlank()) {
            return partners.stream()
                    .filter(it -> it.id().equals(asked))
                    .findFirst()
                    .orElseThrow(() -> new Unknown(asked));
        }
        List<String> givers = shelf.all(alliance, shelf.readable(), when).stream()
                .map(it -> it.giver())
                .toList();
        return partners.stream()
                .filter(it -> givers.contains(it.id()))
                .findFirst()
                .orElse(partners.isEmpty() ? null : partners.getFirst());
    }

    /** The partner of that identifier on the day; null for one that has left or not yet come. */
    @Nullable
    PartnerView present(AllianceId alliance, String id, PointInTime when) {
        return shelf.partners(alliance, when).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
