package org.allianceledger.audit.sample;

import static org.allianceledger.audit.sample.Page.code;
import static org.allianceledger.audit.sample.Page.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.allianceledger.audit.sample.Dossier.Seated;
import org.allianceledger.audit.sample.Dossier.Vote;
import org.allianceledger.voting.Ballot;
import org.allianceledger.voting.Computation;
import org.allianceledger.voting.VotingSeat;
import org.allianceledger.voting.VotingSeat.Chairing;

/** Tells of one vote: by which rules, who was there, who voted how, and how it was counted. */
final class VotePage {

    private final Page page;
    private final Wording words;

    VotePage(Page page) {
        this.page = page;
        this.words = new Wording(page);
    }

    void tell(Vote vote, int of) {
        String number = of == 1 ? "" : " " + vote.number();
        page.heading((vote.written()
                        ? page.either("Skriftlig afstemning", "Written procedure")
                        : page.either("Afstemning", "Vote"))
                + number + ", " + vote.day());
        page.item(page.either("Regler dengang: ", "Rules then: ") + code(vote.ruleSet()) + ", "
                + page.either("reglen ", "the rule ") + code(vote.rule())
                + page.either(
                        ". Hele forretningsordenen, som den blev fastholdt ved åbningen, står i JSON-filen.",
                        ". The whole rule set, as it was frozen at the opening, is in the JSON file."));
        if (vote.meeting() != null) {
            page.item(page.either("Møde og punkt: ", "Meeting and item: ") + code(vote.meeting()) + ", "
                    + code(Optional.ofNullable(vote.item()).orElse("-")));
        }
        if (vote.secondCall()) {
            page.item(page.either(
                    "Punktet manglede beslutningsdygtighed før og blev kaldt anden gang.",
                    "The item had lacked a quorum before and was called a second time."));
        }
        page.end();
        roll(vote);
        counted(vote);
    }

    private void roll(Vote vote) {
        var rows = new ArrayList<List<String>>();
        for (Seated it : vote.roll()) {
            VotingSeat seat = it.seat();
            rows.add(List.of(
                    plain(seat.shown()),
                    it.holder() == null ? page.either("ubesat", "vacant") : code(it.holder()),
                    presence(seat, vote.written()),
                    ballot(vote, seat)));
        }
        page.table(
                List.of(
                        page.either("plads", "seat"),
                        page.either("indehaver den dag", "holder that day"),
                        page.either("til stede", "present"),
                        page.either("stemme", "ballot")),
                rows);
    }

    private String presence(VotingSeat seat, boolean written) {
        if (seat.recused()) {
            return page.either("**inhabil**", "**recused**");
        }
        if (!seat.filled()) {
            return "-";
        }
        var said = new ArrayList<String>();
        said.add(
                written
                        ? seat.present() ? page.either("svarede", "replied") : page.either("svarede ikke", "no reply")
                        : words.yesOrNo(seat.present()));
        if (seat.substitute()) {
            said.add(page.either("ved suppleant", "by a substitute"));
        }
        if (seat.suspended()) {
            said.add(page.either("stemmeret suspenderet", "vote suspended"));
        }
        if (seat.chairing() == Chairing.CHAIR) {
            said.add(page.either("leder punktet", "chairs"));
        } else if (seat.chairing() == Chairing.ACTING_CHAIR) {
            said.add(page.either("leder punktet som stedfortræder", "chairs, acting"));
        }
        return String.join(", ", said);
    }

    private String ballot(Vote vote, VotingSeat seat) {
        return vote.ballots().stream()
                .filter(it -> it.seat().equals(seat.seat()))
                .findFirst()
                .map(it -> said(vote, it))
                .orElse("-");
    }

    private String said(Vote vote, Ballot ballot) {
        String how = ballot.choice() == null
                ? ballot.ranking().stream()
                        .map(Object::toString)
                        .map(Page::plain)
                        .reduce((one, other) -> one + " > " + other)
                        .orElse("-")
                : words.of(ballot.choice());
        String by = ballot.castBy();
        if (by == null) {
            return how;
        }
        String holder = vote.roll().stream()
                .filter(it -> it.seat().seat().equals(by))
                .map(it -> it.seat().shown())
                .findFirst()
                .orElse(by);
        return how + page.either(" (fuldmagt til ", " (proxy to ") + plain(holder) + ")";
    }

    private void counted(Vote vote) {
        Computation recorded = vote.recorded();
        if (recorded == null) {
            page.paragraph(page.either("Den førte ikke til et udfald.", "It led to no outcome."));
            return;
        }
        Computation again = vote.again();
        if (again == null) {
            page.paragraph(page.either(
                    "**Udfaldet kan ikke beregnes igen af det, der er registreret.**",
                    "**The outcome cannot be computed again from what is recorded.**"));
            return;
        }
        page.paragraph(page.either("Beregnet igen: ", "Computed again: ") + "**"
                + words.of(again.outcome()) + "**. "
                + (vote.comesOut()
                        ? page.either("Det er det, der er registreret.", "That is what is recorded.")
                        : page.either(
                                "**Registreret er noget andet: " + words.of(recorded.outcome()) + ".**",
                                "**Something else is recorded: " + words.of(recorded.outcome()) + ".**")));
        page.quote(page.either(again.explanation().danish(), again.explanation().english()));
        Computation first = vote.first();
        if (first != null) {
            page.paragraph(page.either(
                            "Stemmelisten og stemmerne ovenfor er de rettede. Ved afslutningen blev beregnet: **",
                            "Roll and ballots above are the corrected ones. At the close was computed: **")
                    + words.of(first.outcome()) + "**.");
            page.quote(page.either(
                    first.explanation().danish(), first.explanation().english()));
        }
        var rows = new ArrayList<List<String>>();
        for (Computation.Test it : again.tests()) {
            rows.add(List.of(
                    code(it.name()),
                    plain(it.rule()),
                    code(it.left() + " " + it.relation() + " " + it.right()),
                    words.yesOrNo(it.holds())));
        }
        page.table(
                List.of(
                        page.either("prøve", "test"),
                        page.either("regel", "rule"),
                        page.either("regnestykke", "arithmetic"),
                        page.either("opfyldt", "met")),
                rows);
        if (!again.elected().isEmpty()) {
            page.paragraph(page.either("Valgt: ", "Elected: ") + plain(String.join(", ", again.elected())));
        }
        if (vote.declared() != null) {
            String ruling = vote.ruling();
            page.paragraph(page.either("Erklæret: ", "Declared: ")
                    + words.of(vote.declared())
                    + (ruling == null
                            ? "."
                            : page.either(", ved mødelederens afgørelse: ", ", by a ruling of whoever chaired: ")
                                    + plain(ruling)));
        }
    }
}
