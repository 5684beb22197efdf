package org.allianceledger.audit.sample;

import static org.allianceledger.audit.sample.Page.code;
import static org.allianceledger.audit.sample.Page.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.allianceledger.audit.lag.Recording;
import org.allianceledger.audit.sample.Dossier.Happened;
import org.allianceledger.ledger.Kroner;
import org.allianceledger.ledger.LedgerJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes a dossier so that it can be read from top to bottom: what was decided first, and proofs last. */
final class DossierPage {

    private static final JsonMapper JSON = LedgerJson.mapper();

    private static final int MOST = 200;

    private final Dossier dossier;
    private final Page page;
    private final Wording words;

    private DossierPage(Dossier dossier, boolean danish) {
        this.dossier = dossier;
        this.page = new Page(danish);
        this.words = new Wording(page);
    }

    static String danish(Dossier dossier) {
        return new DossierPage(dossier, true).written();
    }

    static String english(Dossier dossier) {
        return new DossierPage(dossier, false).written();
    }

    private String written() {
        String key = dossier.key();
        page.title((key == null ? "" : key + ": ") + dossier.proposal().title());
        summary();
        text();
        people();
        var vote = new VotePage(page);
        dossier.rounds().forEach(it -> vote.tell(it, dossier.rounds().size()));
        decidedAgain();
        corrections();
        authority();
        consequences();
        events();
        return page.toString();
    }

    private void summary() {
        page.item(page.either("Beslutning: ", "Decision: ") + code(dossier.id()));
        String name = dossier.bodyName();
        page.item(page.either("Truffet af: ", "Taken by: ")
                + (name == null ? "" : plain(name) + " ")
                + code(dossier.body()));
        Dossier.Urgent urgent = dossier.urgent();
        if (urgent == null) {
            page.item(page.either("Udfald: ", "Outcome: ") + "**" + words.of(dossier.outcome()) + "**");
        } else {
            urgent(urgent);
        }
        page.item(page.either("Står nu som: ", "Stands now as: ")
                + page.either(dossier.stage().danish(), dossier.stage().english()));
        if (dossier.from() != null) {
            page.item(page.either("Gælder fra: ", "In effect from: ")
                    + dossier.from()
                    + (dossier.until() == null ? "" : page.either(", til og med ", ", to ") + dossier.until()));
        }
        if (dossier.successor() != null) {
            page.item(page.either("Afløst af: ", "Superseded by: ") + code(dossier.successor()));
        }
        if (dossier.condition() != null) {
            page.item(page.either("Betingelse: ", "Condition: ") + plain(dossier.condition()));
        }
        page.item(page.either("Sagstype: ", "Class of matter: ")
                + code(dossier.proposal().matter())
                + page.either(", åbenhed: ", ", openness: ")
                + words.of(dossier.proposal().level()));
        page.end();
    }

    private void urgent(Dossier.Urgent urgent) {
        Boolean ratified = urgent.ratified();
        page.item(page.either("Truffet alene af formanden, plads ", "Taken alone by the chair, seat ")
                + code(urgent.seat()) + ": " + plain(urgent.urgency()));
        Long amount = urgent.amount();
        if (amount != null) {
            var money = new Kroner(amount);
            page.item(page.either("Beløb: " + money.danish(), "Amount: " + money.english()));
        }
        page.item(
                ratified == null
                        ? page.either("Endnu ikke forelagt eller afgjort af organet", "The body has not answered yet")
                        : ratified
                                ? page.either("Godkendt af organet siden", "Ratified by the body since")
                                : page.either(
                                        "**Organet nægtede at godkende den**", "**The body refused to ratify it**"));
    }

    private void text() {
        page.heading(page.either("Hvad der blev besluttet", "What was decided"));
        page.quote(dossier.proposal().text());
        int versions = dossier.versions().size();
        page.paragraph(page.either(
                versions == 1
                        ? "Teksten er uændret fra forslaget."
                        : "Teksten er version " + versions + "; de tidligere står i JSON-filen.",
                versions == 1
                        ? "The text is as it was proposed."
                        : "The text is version " + versions + "; those before it are in the JSON file."));
        if (!dossier.authorises().isEmpty()) {
            page.paragraph(page.either("Vedtagelsen hjemler:", "If adopted it authorises:"));
            dossier.authorises()
                    .forEach(it -> page.item(it.act() + " " + code(it.subject())
                            + (it.terms().isEmpty() ? "" : ": " + code(JSON.writeValueAsString(it.terms())))));
            page.end();
        }
        if (!dossier.proposal().reliesOn().isEmpty()) {
            page.paragraph(page.either("Den bygger på: ", "It relies on: ")
                    + plain(String.join(", ", dossier.proposal().reliesOn())));
        }
    }

    private void people() {
        if (!dossier.conflicts().isEmpty()) {
            page.heading(page.either("Inhabilitet", "Conflicts of interest"));
            dossier.conflicts()
                    .forEach(it -> page.item(code(it.seat()) + ": "
                            + words.of(it.conflict().standing()) + " ("
                            + words.of(it.conflict().ground()) + ")"));
            page.end();
        }
        if (!dossier.objections().isEmpty()) {
            page.heading(page.either("Indvendinger", "Objections"));
            dossier.objections()
                    .forEach(it -> page.item(it.number() + ". " + code(it.seat()) + ": " + plain(it.reason()) + " ("
                            + words.of(it.resolution()) + (it.how() == null ? "" : ": " + plain(it.how())) + ")"));
            page.end();
        }
        if (!dossier.dissents().isEmpty()) {
            page.heading(page.either("Ført til referat", "Minuted"));
            dossier.dissents().forEach(it -> page.item(code(it.seatId()) + ": " + plain(it.text())));
            page.end();
        }
    }

    private void decidedAgain() {
        page.heading(page.either("Afgjort igen", "Decided again"));
        if (dossier.deviations().isEmpty()) {
            page.paragraph(page.either(
                    "Stemmeliste, regler, stemmer og udfald er udledt igen af pladser, fremmøde, inhabilitet og stemmer"
                            + " i loggen, efter reglerne dengang. Intet afviger.",
                    "Roll, rules, ballots and outcome were derived again from the seats, attendance, recusals and"
                            + " ballots in the log, by the rules of the time. Nothing deviates."));
            return;
        }
        page.paragraph(page.either(
                "**Følgende følger ikke af det, der står før i loggen:**",
                "**The following does not follow from what stands before it in the log:**"));
        dossier.deviations()
                .forEach(it -> page.item(page.either("post ", "entry ") + it.index() + ": "
                        + plain(page.either(it.danish(), it.english()))));
        page.end();
    }

    private void corrections() {
        page.heading(page.either("Rettelser", "Corrections"));
        if (dossier.corrections().isEmpty()) {
            page.paragraph(page.either("Ingen.", "None."));
            return;
        }
        dossier.corrections()
                .forEach(it -> page.item(page.either("post ", "entry ") + it.index() + ", "
                        + it.correction().occurred() + ": " + it.event() + " " + said(it.correction())));
        page.end();
    }

    /** The few components of a correction that are words or numbers, for whoever does not want the JSON file. */
    private static String said(Object correction) {
        JsonNode json = JSON.valueToTree(correction);
        var parts = new ArrayList<String>();
        for (Map.Entry<String, JsonNode> it : json.properties()) {
            boolean known = it.getKey().endsWith("allianceId") || it.getKey().equals("decisionId");
            if (it.getValue().isValueNode() && !known && !it.getKey().equals("occurred")) {
                parts.add(it.getKey() + " " + it.getValue().asString());
            }
        }
        return plain("(" + String.join("; ", parts) + ")");
    }

    private void authority() {
        page.heading(page.either("Hjemmel, led for led", "Authority, link by link"));
        for (Dossier.Link link : dossier.up()) {
            for (Dossier.Ground it : link.grounds()) {
                page.item("(" + link.distance() + ") " + code(link.id()) + page.either(" hviler på ", " rests on ")
                        + words.of(it.kind()) + " " + reference(it.reference())
                        + page.either(
                                it.acts() == 1 ? " (post " : " (" + it.acts() + " handlinger, den første post ",
                                it.acts() == 1 ? " (entry " : " (" + it.acts() + " acts, the first entry ")
                        + it.index() + ", " + it.event() + ")");
            }
        }
        page.end();
        page.paragraph(
                dossier.founded()
                        ? page.either(
                                "Kæden ender i en stiftelse eller en overtaget kilde.",
                                "The chain ends in a founding act or an imported source.")
                        : page.either(
                                "**Kæden når ikke en stiftelse eller en overtaget kilde i denne log.**",
                                "**The chain reaches no founding act or imported source in this log.**"));
    }

    private static String reference(String reference) {
        return reference.matches("[a-z]+-[A-Za-z0-9-]+") ? code(reference) : "»" + plain(reference) + "«";
    }

    private void consequences() {
        page.heading(page.either("Hvad der hviler på den", "What rests on it"));
        if (dossier.down().isEmpty()) {
            page.paragraph(page.either("Ingen handling nævner den som hjemmel.", "No act cites it as its authority."));
            return;
        }
        var rows = new ArrayList<List<String>>();
        dossier.down().stream()
                .limit(MOST)
                .forEach(it -> rows.add(
                        List.of("" + it.index(), it.event(), code(it.subject()), "" + it.effective(), it.recorded())));
        page.table(
                List.of(
                        page.either("post", "entry"),
                        page.either("hændelse", "event"),
                        page.either("om", "about"),
                        page.either("virkning", "effect"),
                        page.either("registreret", "recorded")),
                rows);
        if (dossier.down().size() > MOST) {
            page.paragraph(page.either(
                    "Og " + (dossier.down().size() - MOST) + " til i JSON-filen.",
                    "And " + (dossier.down().size() - MOST) + " more in the JSON file."));
        }
        if (!dossier.further().isEmpty()) {
            page.paragraph(page.either(
                    dossier.further().size() + " andre dele hviler igen på dem; de er nævnt i JSON-filen.",
                    dossier.further().size() + " other parts rest on those in turn; the JSON file names them."));
        }
    }

    private void events() {
        page.heading(page.either("Hændelserne og deres beviser", "The events and their proofs"));
        var rows = new ArrayList<List<String>>();
        for (Happened it : dossier.events()) {
            Recording recording = it.recording();
            rows.add(List.of(
                    "" + recording.index(),
                    recording.event(),
                    "" + recording.occurred(),
                    "" + recording.effective(),
                    it.recorded(),
                    "" + recording.days(),
                    code(it.actor()) + " (" + it.client() + ")",
                    words.of(it.authority().kind()) + " "
                            + reference(it.authority().reference())));
        }
        page.table(
                List.of(
                        page.either("post", "entry"),
                        page.either("hændelse", "event"),
                        page.either("skete", "occurred"),
                        page.either("virkning", "effect"),
                        page.either("registreret", "recorded"),
                        page.either("dage efter", "days later"),
                        page.either("af konto", "by account"),
                        page.either("hjemmel", "authority")),
                rows);
        page.paragraph(page.either(
                "Post N ligger byte for byte i `entries/N.entry` og dens bevis i `proofs/N.tlog-proof`. Personer er"
                        + " identifikatorer: navne står ikke i loggen.",
                "Entry N lies byte by byte in `entries/N.entry` and its proof in `proofs/N.tlog-proof`. People are"
                        + " identifiers: names are not in the log."));
        page.paragraph(page.either("Trukket med nummer ", "Drawn by the number ") + code(dossier.number()) + ".");
    }
}
