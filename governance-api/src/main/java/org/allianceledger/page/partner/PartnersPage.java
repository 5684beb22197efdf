package org.allianceledger.page.partner;

import java.util.ArrayList;
import java.util.List;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.commitment.view.CommitmentAccounts;
import org.allianceledger.commitment.view.CommitmentAccounts.Account;
import org.allianceledger.commitment.view.CommitmentLine;
import org.allianceledger.http.Moment;
import org.allianceledger.http.Unknown;
import org.allianceledger.leadership.view.Leadership.PartnerView;
import org.allianceledger.ledger.view.PointInTime;
import org.allianceledger.page.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The partners of an alliance: what each brings, how it has kept its word, and its status on one sheet. */
@Controller
class PartnersPage {

    private final Shelf shelf;
    private final CommitmentAccounts accounts;
    private final OurPartner partners;

    PartnersPage(Shelf shelf, CommitmentAccounts accounts, OurPartner partners) {
        this.shelf = shelf;
        this.accounts = accounts;
        this.partners = partners;
    }

    /**
     * A partner and its account.
     *
     * @param present null for one that is no partner on the day
     * @param account null for one that has promised nothing
     */
    record Entry(
            String id,
            String name,
            @Nullable PartnerView present,
            @Nullable Account account) {}

    @GetMapping("/alliances/{alliance}/partners")
    String partners(@PathVariable String alliance, Moment moment, Model model) {
        AllianceId id = shelf.alliance(alliance, moment);
        List<Entry> entries = entries(id, moment.when());
        model.addAttribute(
                "present", entries.stream().filter(it -> it.present() != null).toList());
        model.addAttribute(
                "former", entries.stream().filter(it -> it.present() == null).toList());
        model.addAttribute("moment", moment.when());
        return "partner/partners";
    }

    @GetMapping("/alliances/{alliance}/partners/{partnerId}")
    String partner(@PathVariable String alliance, @PathVariable String partnerId, Moment moment, Model model) {
        AllianceId id = shelf.alliance(alliance, moment);
        List<CommitmentLine> given = fill(id, partnerId, moment.when(), model);
        List<String> goals =
                given.stream().flatMap(it -> it.goals().stream()).distinct().toList();
        var all = shelf.goals(id, moment.when());
        model.addAttribute(
                "goals",
                all.values().stream()
                        .filter(it -> goals.contains(it.goalId().value()))
                        .toList());
        model.addAttribute(
                "others",
                shelf.towards(goals, "", shelf.all(id, shelf.readable().open(), moment.when())).stream()
                        .filter(it -> !it.giver().equals(partnerId))
                        .toList());
        return "partner/partner";
    }

    /** Says both dates in its address, so that whoever opens it later sees the same. */
    @GetMapping("/alliances/{alliance}/partners/{partnerId}/status")
    String status(
            @PathVariable String alliance,
            @PathVariable String partnerId,
            Moment moment,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            @ModelAttribute("frame") Frame frame,
            Model model) {
        AllianceId id = shelf.alliance(alliance, moment);
        if (asOf == null || knownAt == null) {
            return "redirect:"
                    + UriComponentsBuilder.fromPath("/alliances/{alliance}/partners/{partner}/status")
                            .path(frame.pdf() ? ".pdf" : "")
                            .queryParam("asOf", moment.when().asOf())
                            .queryParam("knownAt", moment.when().knownAt())
                            .buildAndExpand(alliance, partnerId)
                            .encode()
                            .toUriString();
        }
        List<CommitmentLine> given = fill(id, partnerId, moment.when(), model);
        model.addAttribute(
                "kept",
                given.stream().filter(it -> !it.isOwed() && it.from() != null).toList());
        model.addAttribute("address", frame.path());
        return "partner/status";
    }

    private List<CommitmentLine> fill(AllianceId id, String partner, PointInTime when, Model model) {
        Entry entry = entries(id, when).stream()
                .filter(it -> it.id().equals(partner))
                .findFirst()
                .orElseThrow(() -> new Unknown(partner));
        List<CommitmentLine> given = shelf.all(id, shelf.readable().givenBy(partner), when);
        model.addAttribute("partner", entry);
        model.addAttribute("given", given);
        model.addAttribute("owed", given.stream().filter(CommitmentLine::isOwed).toList());
        model.addAttribute(
                "owedToUs", shelf.all(id, shelf.readable().owedTo(partner).owed(), when));
        model.addAttribute("moment", when);
        return given;
    }

    private List<Entry> entries(AllianceId alliance, PointInTime when) {
        List<Account> all = accounts.accounts(alliance, shelf.readable(), when);
        var entries = new ArrayList<Entry>();
        shelf.partners(alliance, when).forEach(it -> entries.add(new Entry(it.id(), it.name(), it, of(all, it.id()))));
        all.stream()
                .filter(it -> it.party().startsWith("partner-") && partners.present(alliance, it.party(), when) == null)
                .forEach(it -> entries.add(new Entry(it.party(), Shelf.orId(it.name(), it.party()), null, it)));
        return entries;
    }

    private static @Nullable Account of(List<Account> all, String party) {
        return all.stream().filter(it -> it.party().equals(party)).findFirst().orElse(null);
    }
}
