package org.allianceledger.running;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.allianceledger.audit.Audit;
import org.allianceledger.audit.AuditReport;
import org.allianceledger.audit.AuditedLog;
import org.allianceledger.audit.Entries;
import org.allianceledger.audit.LogArchive;
import org.allianceledger.audit.LogSource;
import org.allianceledger.audit.lag.LagReport;
import org.allianceledger.audit.lag.Lags;
import org.allianceledger.audit.lag.Recording;
import org.allianceledger.audit.pack.LogAtHand;
import org.allianceledger.audit.sample.Dossier;
import org.allianceledger.audit.sample.DrawnSample;
import org.allianceledger.audit.sample.Sample;
import org.allianceledger.audit.sample.SampleFiles;
import org.allianceledger.audit.sample.Sampling;
import org.allianceledger.ledger.LedgerJson;
import org.allianceledger.ledger.proof.Entry;
import org.allianceledger.ledger.proof.Policy;
import org.allianceledger.ledger.proof.VerifierKey;
import org.allianceledger.ledger.store.Database;
import org.allianceledger.ledger.store.LogReader;
import org.allianceledger.voting.Outcomes;
import org.allianceledger.voting.Question;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Decisions of the Fjordlys alliance drawn by a seed, their dossiers, and how late it kept its record. */
class SampleTest {

    private static final JsonMapper JSON = LedgerJson.mapper();
    private static final String SEED = "Lottotal 29-11-2026";
    private static final String ADDRESS = "/api/v1/alliances/fjordlys/audit/sample";

    private static RunningApplication application;
    private static LogSource log;
    private static final List<byte[]> ENTRIES = new ArrayList<>();

    @TempDir
    private Path folder;

    @BeforeAll
    static void play() throws Exception {
        application = RunningApplication.fresh(Database.H2);
        try (InputStream file = SampleTest.class.getResourceAsStream("/demonstration/fjordlys.jsonl")) {
            var answer = application
                    .client()
                    .send(
                            "POST",
                            "/api/v1/imports?format=acts",
                            file.readAllBytes(),
                            "Content-Type",
                            "application/x-ndjson");
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        }
        long size = application.context().getBean(LogReader.class).size();
        AuditedLog published = published();
        for (int i = 0; i < 600 && (published == null || published.head().size() < size); i++) {
            Thread.sleep(50);
            published = published();
        }
        new Entries(published.files(), size).forEach((index, entry) -> ENTRIES.add(entry));
        log = LogSource.of(published);
    }

    @AfterAll
    static void stop() {
        application.context().close();
    }

    private static AuditedLog published() {
        return application.context().getBean(LogAtHand.class).log();
    }

    private static DrawnSample all() throws IOException {
        return new Sampling(log).draw(SEED, 1000, null);
    }

    private static Dossier dossier(DrawnSample drawn, String id) {
        return drawn.dossiers().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void drawsOverHttpWhatAnybodyDrawsFromThePackage() throws IOException {
        Path zip = folder.resolve("audit.zip");
        Files.write(zip, application.client().bytes("/api/v1/ledger/audit-package"));
        JsonNode told = application
                .client()
                .get(ADDRESS + "?size=4&seed=" + SEED.replace(" ", "%20"), "Accept", "application/json")
                .json();
        try (LogArchive archive = LogArchive.open(zip)) {
            DrawnSample drawn = new Sampling(LogSource.of(archive).orElseThrow()).draw(SEED, 4, "alliance-fjordlys");
            assertThat(drawn.dossiers()).hasSize(4);
            assertThat(told.at("/dossiers")
                            .valueStream()
                            .map(it -> it.path("id").asString("")))
                    .containsExactlyElementsOf(
                            drawn.dossiers().stream().map(Dossier::id).toList());
            assertThat(told.at("/sample/root").asString())
                    .isEqualTo(drawn.sample().root());
        }
    }

    @Test
    void tellsEveryDecisionThatCouldBeDrawn() throws IOException {
        Set<String> decided = ENTRIES.stream()
                .map(Entry::parse)
                .filter(it -> Set.of("OutcomeComputed", "UrgentDecisionTaken").contains(it.payloadType()))
                .map(Entry::aggregateIdentifier)
                .collect(toSet());
        Sample sample = new Sampling(log).draw(SEED, 3, null).sample();
        assertThat(sample.population()).isEqualTo(decided.size()).isGreaterThan(20);
        assertThat(sample.decisions()).extracting(Sample.Drawable::id).containsExactlyInAnyOrderElementsOf(decided);
        assertThat(sample.decisions())
                .filteredOn(it -> it.dossier() != null)
                .hasSize(3)
                .isEqualTo(sample.decisions().subList(0, 3));
        assertThat(sample.without()).doesNotContainAnyElementsOf(decided);
    }

    @Test
    void writesDossiersWhoseEveryEventIsProvedAlone() throws IOException {
        DrawnSample drawn = new Sampling(log).draw(SEED, 5, null);
        SampleFiles.write(drawn, log, (name, content) -> {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        });
        int events =
                drawn.dossiers().stream().mapToInt(it -> it.events().size()).sum();
        try (LogArchive archive = LogArchive.open(folder)) {
            AuditReport report = new Audit(archive, Policy.trusting(log.keys().toArray(VerifierKey[]::new)))
                    .withoutReperforming()
                    .run();
            assertThat(report.holds()).as("" + report.findings()).isTrue();
            assertThat(report.entries()).isEqualTo(events).isPositive();
        }
        for (Dossier.Happened it : drawn.dossiers().getFirst().events()) {
            assertThat(Entry.parse(Files.readAllBytes(folder.resolve(it.entry())))
                            .eventIdentifier())
                    .isEqualTo(it.recording().eventId());
        }
    }

    @Test
    void findsThatEverythingComesOutAgain() throws IOException {
        DrawnSample drawn = all();
        assertThat(drawn.holds()).isTrue();
        assertThat(drawn.dossiers()).allMatch(Dossier::founded);
        assertThat(drawn.dossiers()).allMatch(it -> it.bodyName() != null);
    }

    @Test
    void namesADecisionOfWhichTheBallotsWereEditedTogetherWithTheOutcome() throws IOException {
        int place = 0;
        while (!ballot(ENTRIES.get(place)).equals("for")) {
            place++;
        }
        Entry was = Entry.parse(ENTRIES.get(place));
        var changed = new ArrayList<>(ENTRIES);
        changed.set(place, edited(was, json -> {
            json.at("/question/ballots").valueStream().forEach(it -> ((ObjectNode) it).put("choice", "against"));
            Question question = JSON.treeToValue(json.get("question"), Question.class);
            json.set("computation", JSON.valueToTree(Outcomes.compute(question)));
            return json;
        }));
        DrawnSample drawn = new Sampling(new Told(changed)).draw(SEED, 1000, null);
        assertThat(drawn.holds()).isFalse();
        assertThat(drawn.dossiers())
                .filteredOn(it -> !it.deviations().isEmpty())
                .extracting(Dossier::id)
                .contains(was.aggregateIdentifier());
    }

    @Test
    void tellsOfTheDecisionInBothLanguages() throws IOException {
        DrawnSample drawn = all();
        var pages = new java.util.TreeMap<String, String>();
        SampleFiles.write(drawn, log, (name, content) -> pages.put(name, new String(content)));
        assertThat(pages.keySet().stream().filter(it -> it.endsWith(".da.md")))
                .hasSize(drawn.dossiers().size() + 1);
        String danish = page(pages, "decision-fjordlys-fo2.da.md");
        String english = page(pages, "decision-fjordlys-fo2.en.md");
        assertThat(danish).contains("Beregnet igen: **vedtaget**", "Rettelser", "BallotCorrected", "Styregruppe");
        assertThat(english).contains("Computed again: **adopted**", "Nothing deviates.", "BallotCorrected");
        Dossier dossier = dossier(drawn, "decision-fjordlys-fo2");
        assertThat(dossier.corrections()).isNotEmpty();
        assertThat(dossier.rounds().getFirst().first().figures().yes()).isEqualTo(7);
        assertThat(dossier.rounds().getFirst().recorded().figures().yes()).isEqualTo(6);
        assertThat(dossier.down()).extracting(Dossier.Act::event).contains("RuleSetAdopted");
        assertThat(dossier.rounds().getFirst().roll())
                .allMatch(it -> it.holder() != null || !it.seat().filled());
    }

    @Test
    void isForThoseWhoMayReadAllOfIt() throws IOException {
        assertThat(application
                        .client()
                        .anonymous()
                        .get(ADDRESS + "?size=1&seed=x")
                        .status())
                .isIn(401, 403);
        assertThat(application.client().get(ADDRESS + "?size=0&seed=x").status())
                .isEqualTo(400);
        assertThat(application.client().get(ADDRESS + "?size=1&seed=%20").status())
                .isEqualTo(400);
        assertThat(application.client().get(ADDRESS + "?size=1").status()).isEqualTo(400);
        assertThat(application
                        .client()
                        .get(ADDRESS.replace("fjordlys", "nobody") + "?size=1&seed=x")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void tellsTheSameLateRecordingsAsTheHistory() throws IOException {
        LagReport report = Lags.of(log, 5);
        Set<Long> late = application
                .client()
                .get("/api/v1/alliances/fjordlys/history?lateBy=5&limit=1000")
                .json()
                .valueStream()
                .map(it -> it.path("position").asLong())
                .collect(toSet());
        assertThat(report.events()).isEqualTo(ENTRIES.size());
        assertThat(report.late()).isNotEmpty().extracting(Recording::index).containsExactlyInAnyOrderElementsOf(late);
        assertThat(report.late()).extracting(Recording::days).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(report.kinds().stream().mapToLong(LagReport.Kind::late).sum())
                .isEqualTo(report.late().size());
        assertThat(report.kinds().stream().mapToLong(LagReport.Kind::count).sum())
                .isEqualTo(report.events());
    }

    @Test
    void marksWhatWasTakenOverAsToldByAFile() throws IOException {
        try (LogArchive archive = LogArchive.open(application.store().data())) {
            AuditReport report = new Audit(archive, Policy.trusting(log.keys().toArray(VerifierKey[]::new)))
                    .withoutReperforming()
                    .run();
            assertThat(report.times().toldEvents()).isEqualTo(ENTRIES.size());
        }
    }

    private static String page(java.util.Map<String, String> pages, String ending) {
        return pages.entrySet().stream()
                .filter(it -> it.getKey().endsWith(ending))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static String ballot(byte[] bytes) {
        Entry entry = Entry.parse(bytes);
        return entry.payloadType().equals("OutcomeComputed")
                ? JSON.readTree(entry.payload())
                        .at("/question/ballots/0/choice")
                        .asString("")
                : "";
    }

    private static byte[] edited(Entry it, UnaryOperator<ObjectNode> change) {
        ObjectNode payload = change.apply((ObjectNode) JSON.readTree(it.payload()));
        return new Entry(
                        it.eventIdentifier(),
                        it.aggregateType(),
                        it.aggregateIdentifier(),
                        it.sequenceNumber(),
                        it.timeStamp(),
                        it.payloadType(),
                        it.payloadRevision(),
                        JSON.writeValueAsBytes(payload),
                        it.metadata())
                .bytes();
    }

    /** Entries that somebody tells of, under the checkpoint of the log. */
    private record Told(List<byte[]> entries) implements LogSource {

        @Override
        public byte[] note() {
            return log.note();
        }

        @Override
        public List<VerifierKey> keys() {
            return log.keys();
        }

        @Override
        public void forEach(Entries.Taker taker) throws IOException {
            for (int i = 0; i < entries.size(); i++) {
                taker.take(i, entries.get(i));
            }
        }

        @Override
        public byte[] receipt(long index) {
            return null;
        }
    }
}
