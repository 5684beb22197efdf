package org.allianceledger.page.partner;

import org.allianceledger.alliance.AllianceId;
import org.allianceledger.commitment.view.CommitmentAccounts;
import org.allianceledger.http.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** Commitments as pictures, each beside a table of the same: who owes whom, and how much has been kept over time. */
@Controller
class MatrixPage {

    private final Shelf shelf;
    private final CommitmentAccounts accounts;
    private final JsonMapper json;

    MatrixPage(Shelf shelf, CommitmentAccounts accounts, JsonMapper json) {
        this.shelf = shelf;
        this.accounts = accounts;
        this.json = json;
    }

    @GetMapping("/alliances/{alliance}/commitments/matrix")
    String matrix(@PathVariable String alliance, Moment moment, Model model) {
        AllianceId id = shelf.alliance(alliance, moment);
        var owing = accounts.matrix(id, shelf.readable(), moment.when());
        model.addAttribute("owing", owing);
        model.addAttribute("network", Network.of(owing));
        model.addAttribute("accounts", accounts.accounts(id, shelf.readable(), moment.when()));
        model.addAttribute("moment", moment.when());
        return "partner/matrix";
    }

    @GetMapping("/alliances/{alliance}/commitments/burn-up")
    String burnUp(
            @PathVariable String alliance,
            Moment moment,
            @RequestParam(required = false) @Nullable String giver,
            Model model) {
        AllianceId id = shelf.alliance(alliance, moment);
        var all = shelf.readable();
        String asked = giver == null || giver.isBlank() ? null : giver;
        var course = BurnUp.of(
                shelf.all(id, asked == null ? all : all.givenBy(asked), moment.when()),
                moment.when().asOf());
        model.addAttribute("course", course);
        model.addAttribute("data", json.writeValueAsString(course));
        model.addAttribute("giver", asked);
        model.addAttribute("givers", shelf.givers(shelf.all(id, all, moment.when())));
        model.addAttribute("moment", moment.when());
        return "partner/burn-up";
    }
}
