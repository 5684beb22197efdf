package org.allianceledger.page.steering;

import java.util.List;
import org.allianceledger.account.CurrentAccount;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.body.SeatId;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.page.PageReader;
import org.allianceledger.page.steering.Choices.Choice;
import org.springframework.stereotype.Component;

/** For which seats the reader may speak: all of a body's for whoever keeps its papers, their own for a member. */
@Component
class Voices {

    private final SeatNames names;
    private final PageReader eyes;

    Voices(SeatNames names, PageReader eyes) {
        this.names = names;
        this.eyes = eyes;
    }

    /** The seats with a vote on the day that the reader may speak for. */
    List<Choice> in(AllianceId alliance, String body, PointInTime day) {
        var footing = eyes.sight().footing();
        boolean all = CurrentAccount.find().filter(it -> it.role().mayAct()).isPresent();
        boolean own =
                CurrentAccount.find().filter(it -> it.role().mayActForOwn()).isPresent();
        return names.seats(alliance, body, day).values().stream()
                .filter(it -> it.votes() > 0 && it.holder() != null)
                .filter(it -> all || (own && footing.serves(new SeatId(it.id()))))
                .map(it -> new Choice(it.id(), SeatNames.nameOf(it)))
                .toList();
    }
}
