package org.allianceledger.page.partner;

import java.util.LinkedHashMap;
import java.util.Map;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.commitment.CommitmentId;
import org.allianceledger.commitment.view.CommitmentPage;
import org.allianceledger.commitment.view.CommitmentPages;
import org.allianceledger.http.Unknown;
import org.allianceledger.leadership.view.Leadership;
import org.allianceledger.leadership.view.LeadershipQueries;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.page.PageReader;
import org.springframework.stereotype.Component;

/** Commitments with all that has become of them, for whoever may read them. */
@Component
class Stories {

    private final CommitmentPages pages;
    private final LeadershipQueries leadership;
    private final Shelf shelf;
    private final PageReader eyes;

    Stories(CommitmentPages pages, LeadershipQueries leadership, Shelf shelf, PageReader eyes) {
        this.pages = pages;
        this.leadership = leadership;
        this.shelf = shelf;
        this.eyes = eyes;
    }

    /**
     * The alliance's commitment.
     *
     * @throws Unknown if there is none that the reader may read
     */
    CommitmentPage of(AllianceId alliance, CommitmentId commitment, PointInTime when) {
        return pages.page(commitment, when)
                .filter(it -> it.allianceId().equals(alliance.value()))
                .filter(eyes::mayRead)
                .orElseThrow(() -> new Unknown(commitment.value()));
    }

    /** What partners, bodies and the alliance are called, by identifier. */
    Map<String, String> names(AllianceId alliance, PointInTime when) {
        var names = new LinkedHashMap<String, String>();
        shelf.givers(shelf.all(alliance, shelf.readable(), when)).forEach(it -> names.put(it.id(), it.name()));
        Leadership led = leadership.leadership(alliance, when).orElseThrow(() -> new Unknown(alliance.value()));
        names.put(led.alliance().id(), led.alliance().name());
        led.partners().forEach(it -> names.put(it.id(), it.name()));
        led.bodies().forEach(it -> names.put(it.id(), it.name()));
        return names;
    }
}
