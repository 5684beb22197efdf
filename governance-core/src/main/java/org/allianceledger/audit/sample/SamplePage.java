package org.allianceledger.audit.sample;

import static org.allianceledger.audit.sample.Page.code;
import static org.allianceledger.audit.sample.Page.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What lies on top of a sample: what was drawn, from what, and how to draw it again by hand. */
final class SamplePage {

    private final DrawnSample drawn;
    private final Page page;

    private SamplePage(DrawnSample drawn, boolean danish) {
        this.drawn = drawn;
        this.page = new Page(danish);
    }

    static String danish(DrawnSample drawn) {
        return new SamplePage(drawn, true).written();
    }

    static String english(DrawnSample drawn) {
        return new SamplePage(drawn, false).written();
    }

    private String written() {
        Sample sample = drawn.sample();
        int taken = drawn.dossiers().size();
        page.title(page.either("Stikprøve af beslutninger", "A sample of decisions"));
        page.item(page.either("Frø: ", "Seed: ") + code(sample.seed()));
        page.item(page.either("Log: ", "Log: ") + code(sample.origin()) + ", " + sample.size()
                + page.either(" poster, rod ", " entries, root ") + code(sample.root()));
        page.item(page.either("Alliance: ", "Alliance: ")
                + (sample.alliance() == null ? page.either("alle", "all") : code(sample.alliance())));
        page.item(page.either(
                "Population: " + sample.population() + " beslutninger med et udfald eller truffet alene af formanden; "
                        + taken + " er trukket (bedt om " + sample.asked() + ")",
                "Population: " + sample.population() + " decisions with an outcome or taken alone by the chair; "
                        + taken + " are drawn (asked for " + sample.asked() + ")"));
        page.item(page.either(
                sample.without().size()
                        + " andre kom ikke til et udfald og kunne ikke trækkes; `sample.json` nævner dem",
                sample.without().size()
                        + " others came to no outcome and could not be drawn; `sample.json` names them"));
        page.end();
        taken();
        again();
        population(sample);
        return page.toString();
    }

    private void taken() {
        page.heading(page.either("Trukket", "Drawn"));
        var words = new Wording(page);
        var rows = new ArrayList<List<String>>();
        for (Map.Entry<String, Dossier> it : drawn.byName().entrySet()) {
            Dossier dossier = it.getValue();
            String file = it.getKey() + page.either(".da.md", ".en.md");
            boolean holds = dossier.deviations().isEmpty()
                    && dossier.rounds().stream().allMatch(vote -> vote.recorded() == null || vote.comesOut());
            rows.add(List.of(
                    "" + (rows.size() + 1),
                    "[" + plain(dossier.key() == null ? dossier.id() : dossier.key()) + "](" + file + ")",
                    plain(dossier.proposal().title()),
                    dossier.urgent() == null
                            ? words.of(dossier.outcome())
                            : page.either("formanden alene", "the chair alone"),
                    holds ? page.either("ja", "yes") : page.either("**nej**", "**no**"),
                    "" + dossier.corrections().size()));
        }
        page.table(
                List.of(
                        "nr.",
                        page.either("dossier", "dossier"),
                        page.either("titel", "title"),
                        page.either("udfald", "outcome"),
                        page.either("kommer igen", "comes out again"),
                        page.either("rettelser", "corrections")),
                rows);
    }

    private void again() {
        page.heading(page.either("Træk den igen", "Draw it again"));
        page.paragraph(page.either(
                "Hver beslutnings nummer er SHA-256 af fem linjer: frøet, loggens navn, antal poster, rod og"
                        + " beslutningens identifikator. De mindste numre er trukket. I en skal, i denne mappe:",
                "Each decision's number is SHA-256 of five lines: the seed, the log's name, the number of"
                        + " entries, the root and the decision's identifier. The smallest numbers are drawn. In a"
                        + " shell, in this folder:"));
        page.paragraph("""
            ```
            jq -r '.decisions[].id' sample.json | while read id; do
              { jq -r .seed sample.json; head -n 3 log/checkpoint; echo "$id"; } | sha256sum | sed "s/-/$id/"
            done | sort
            ```\
            """);
        page.paragraph(page.either(
                "Hver post prøves for sig: `govverify proof -vkey NØGLE -proof proofs/N.tlog-proof -entry"
                        + " entries/N.entry`, eller alle på en gang: `ledger verify --proof-only MAPPE --key NØGLE`.",
                "Each entry can be tried by itself: `govverify proof -vkey KEY -proof proofs/N.tlog-proof -entry"
                        + " entries/N.entry`, or all at once: `ledger verify --proof-only FOLDER --key KEY`."));
    }

    private void population(Sample sample) {
        page.heading(page.either(
                "Hele populationen i den rækkefølge, den trækkes", "The whole population in the order it is drawn"));
        var rows = new ArrayList<List<String>>();
        for (Sample.Drawable it : sample.decisions()) {
            rows.add(List.of(
                    "" + (rows.size() + 1),
                    code(it.id()),
                    plain(it.key()),
                    "" + it.index(),
                    code(it.number().substring(0, 16)),
                    it.dossier() == null ? "" : page.either("trukket", "drawn")));
        }
        page.table(
                List.of(
                        "nr.",
                        page.either("beslutning", "decision"),
                        page.either("nøgle", "key"),
                        page.either("første post", "first entry"),
                        page.either("nummerets begyndelse", "start of the number"),
                        ""),
                rows);
    }
}
