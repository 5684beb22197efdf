package org.allianceledger.page.partner;

import java.util.List;
import org.allianceledger.account.CurrentAccount;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.http.Unknown;
import org.allianceledger.leadership.view.Leadership.PartnerView;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.page.PageReader;
import org.allianceledger.page.partner.Shelf.Named;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which partner a reader sees the alliance as, and whom they answer for. */
@Component
class OurPartner {

    private final Shelf shelf;
    private final PageReader eyes;

    OurPartner(Shelf shelf, PageReader eyes) {
        this.shelf = shelf;
        this.eyes = eyes;
    }

    /** Whom one can choose, by name. */
    List<Named> choices(AllianceId alliance, PointInTime when) {
        return shelf.partners(alliance, when).stream()
                .map(it -> new Named(it.id(), it.name()))
                .toList();
    }

    /**
     * The partner asked for, or else the reader's own, or one that has promised something; null for none.
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
        String own = eyes.sight().footing().partner();
        if (own != null) {
            return partners.stream()
                    .filter(it -> it.id().equals(own))
                    .findFirst()
                    .orElse(null);
        }
        List<String> givers = shelf.all(alliance, shelf.readable(), when).stream()
                .map(it -> it.giver())
                .toList();
        return partners.stream()
                .filter(it -> givers.contains(it.id()))
                .findFirst()
                .orElse(partners.isEmpty() ? null : partners.getFirst());
    }

    /** Whether the reader answers for what the party has promised: its own people, and those who record for everybody. */
    boolean answersFor(String giver) {
        return giver.equals(eyes.sight().footing().partner())
                || CurrentAccount.find().filter(it -> it.role().mayAct()).isPresent();
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
