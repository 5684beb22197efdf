package org.allianceledger.person.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.allianceledger.person.register.Node.ALLIANCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.allianceledger.alliance.AllianceId;
import org.allianceledger.person.Identity;
import org.allianceledger.person.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What the register must do on either database. */
abstract class RegisterContract {

    static final Identity OEJVIND =
            new Identity("Øjvind Kløvermark", "Øjvind", "row-17", Map.of("email", "oejvind@klovermark.example"));
    static final String LIVED = "Har selv været hjemløs i Vandkanten";

    @TempDir
    Path keys;

    @TempDir
    Path elsewhere;

    Node node;

    abstract DataSource database();

    /** Leaves no entry of an earlier test. */
    abstract void empty();

    /** Where the database keeps its files. */
    abstract Path files();

    /** Makes the database write everything in its files. */
    abstract void flush();

    /** Closes the database. */
    abstract void close() throws Exception;

    @BeforeEach
    void start() {
        empty();
        node = new Node(database(), keys);
        node.start();
    }

    @Test
    void readsBackWhatWasEntered() {
        PersonId lived = node.enter(OEJVIND, LIVED);
        PersonId plain = node.enter(Identity.named("Ane Å"), null);

        assertThat(node.names.of(List.of(lived, plain, PersonId.next())))
                .isEqualTo(Map.of(lived, OEJVIND, plain, Identity.named("Ane Å")));
        assertThat(node.names.of(lived)).contains(OEJVIND);
        assertThat(node.names.livedExperience(lived)).contains(LIVED);
        assertThat(node.names.livedExperience(plain)).isEmpty();
        assertThat(node.names.of(List.of())).isEmpty();
    }

    @Test
    void findsPeopleByTheKeyOfTheirSourceWithinTheirAlliance() {
        PersonId mine = node.enter(OEJVIND, null);
        node.enter(Identity.named("Uden nøgle"), null);
        PersonId theirs = PersonId.next();
        node.act(() -> node.register.enter(AllianceId.of("other"), theirs, OEJVIND, null));

        assertThat(node.names.bySourceKey(ALLIANCE)).isEqualTo(Map.of("row-17", mine));
    }

    @Test
    void refusesAnEntryMovedToAnotherPerson() {
        PersonId one = node.enter(OEJVIND, LIVED);
        PersonId other = node.enter(Identity.named("Ane Å"), null);
        move("identity", one, "identity", other);

        assertThatThrownBy(() -> node.names.of(List.of(other)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is not theirs")
                .hasMessageNotContaining("Kløvermark");
        assertThat(node.names.of(one)).contains(OEJVIND);
    }

    @Test
    void refusesLivedExperienceMovedIntoTheIdentity() {
        PersonId person = node.enter(OEJVIND, LIVED);
        move("experience", person, "identity", person);

        assertThatThrownBy(() -> node.names.of(List.of(person))).hasMessageContaining("is not theirs");
    }

    @Test
    void leavesNothingOnTheDiskOfAnErasedPerson() throws Exception {
        PersonId person = node.enter(OEJVIND, LIVED);
        byte[] copy = entry(person);
        Map<Part, byte[]> raw = node.rawKeys(person);
        node.jdbc
                .sql("insert into person_erasure (person_id) values ('Æbeltoft')")
                .update();
        flush();
        assertThat(raw).hasSize(2);
        for (byte[] key : raw.values()) {
            assertThat(Traces.of(key, keys)).containsExactly(node.book.path());
            assertThat(Traces.of(key, files())).isEmpty();
        }
        assertThat(Traces.ofWord("Æbeltoft", files())).as("a word in the clear").isNotEmpty();

        node.act(() -> node.register.erase(person));
        flush();

        assertThat(node.names.of(List.of(person))).isEmpty();
        assertThat(node.names.livedExperience(person)).isEmpty();
        assertThat(node.count("person_erasure")).isZero();
        assertThat(Traces.of(copy, files()))
                .as("what cannot be read stays behind")
                .isNotEmpty();
        assertNoTrace(raw);
        close();
        assertNoTrace(raw);
        assertThat(Traces.of(person.value().getBytes(UTF_8), keys)).isEmpty();
    }

    private void assertNoTrace(Map<Part, byte[]> raw) throws Exception {
        for (Path place : List.of(files(), keys)) {
            for (String word : List.of("Kløvermark", "Øjvind", "oejvind@", "row-17", "Vandkanten")) {
                assertThat(Traces.ofWord(word, place)).as(word).isEmpty();
            }
            for (byte[] key : raw.values()) {
                assertThat(Traces.of(key, place)).isEmpty();
            }
        }
    }

    @Test
    void destroysTheKeyOfARectifiedName() throws Exception {
        PersonId person = node.enter(OEJVIND, LIVED);
        byte[] wrong = node.rawKeys(person).get(Part.IDENTITY);
        node.act(() -> node.register.rectify(Node.ALLIANCE, person, Identity.named("Eyvind Klever")));

        assertThat(node.names.of(person)).contains(Identity.named("Eyvind Klever"));
        assertThat(node.names.livedExperience(person)).contains(LIVED);
        assertThat(Traces.of(wrong, keys)).isEmpty();
        assertThat(Traces.of(node.rawKeys(person).get(Part.IDENTITY), keys)).hasSize(1);
        assertThat(node.count("person_rectification")).isZero();
    }

    @Test
    void entersAPersonWhoWasLostWithADatabaseUnderTheNameThatIsSaidAgain() {
        PersonId person = PersonId.next();
        node.act(() -> node.register.rectify(Node.ALLIANCE, person, OEJVIND));
        assertThat(node.names.of(person)).contains(OEJVIND);
    }

    @Test
    void finishesAtTheNextStartWhatACrashAfterTheCommitLeftUndone() throws Exception {
        PersonId erased = node.enter(OEJVIND, LIVED);
        PersonId rectified = node.enter(OEJVIND, null);
        PersonId other = node.enter(OEJVIND, null);
        var doomed = Stream.concat(node.rawKeys(erased).values().stream(), node.rawKeys(rectified).values().stream())
                .toList();
        Node dying = Node.dyingAfterCommit(database(), keys, elsewhere);
        dying.act(() -> dying.register.erase(erased));
        dying.act(() -> dying.register.rectify(Node.ALLIANCE, rectified, Identity.named("Eyvind Klever")));
        assertThat(node.names.of(List.of(erased))).isEmpty();
        for (byte[] key : doomed) {
            assertThat(Traces.of(key, keys)).hasSize(1);
        }

        new Node(database(), keys).start();

        assertThat(doomed).hasSize(3);
        for (byte[] key : doomed) {
            assertThat(Traces.of(key, keys)).isEmpty();
        }
        assertThat(node.count("person_erasure")).isZero();
        assertThat(node.count("person_rectification")).isZero();
        assertThat(node.names.of(List.of(erased, rectified, other)))
                .isEqualTo(Map.of(rectified, Identity.named("Eyvind Klever"), other, OEJVIND));
    }

    @Test
    void keepsAPersonReadableWhoseErasureIsRolledBack() {
        PersonId person = node.enter(OEJVIND, LIVED);
        node.actInVain(() -> node.register.erase(person));
        node.actInVain(() -> node.register.rectify(Node.ALLIANCE, person, Identity.named("Eyvind Klever")));
        node.start();

        assertThat(node.names.of(person)).contains(OEJVIND);
        assertThat(node.names.livedExperience(person)).contains(LIVED);
        assertThat(node.count("person_erasure")).isZero();
    }

    @Test
    void writesAllKeysOfATransactionTogetherJustBeforeItCommits() throws Exception {
        long before = Files.size(node.book.path());
        var persons = Stream.generate(PersonId::next).limit(300).toList();
        node.act(() -> {
            persons.forEach(it -> node.register.enter(ALLIANCE, it, OEJVIND, null));
            assertThat(node.names.of(persons)).as("readable before the commit").hasSize(300);
            assertThat(node.book.path()).hasSize(before);
        });

        assertThat(node.book.path()).hasSize(before + 300L * Key.SLOT);
        assertThat(node.names.of(persons)).hasSize(300);
    }

    @Test
    void leavesNoKeyBehindOfATransactionThatFails() throws Exception {
        PersonId person = PersonId.next();
        node.actInVain(() -> node.register.enter(ALLIANCE, person, OEJVIND, LIVED));
        assertThat(node.book.isBlank()).isTrue();

        assertThatThrownBy(() -> node.act(() -> {
                    node.register.enter(ALLIANCE, person, OEJVIND, LIVED);
                    TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                        @Override
                        public void beforeCommit(boolean readOnly) {
                            assertThat(Traces.holds(
                                            node.book.path(), person.value().getBytes(UTF_8)))
                                    .isTrue();
                            throw new IllegalStateException("too late");
                        }
                    });
                }))
                .hasMessage("too late");

        assertThat(Traces.of(person.value().getBytes(UTF_8), keys)).isEmpty();
        assertThat(node.names.of(person)).isEmpty();
    }

    @Test
    void takesNoEntryOutsideATransaction() {
        assertThatThrownBy(() -> node.register.enter(ALLIANCE, PersonId.next(), OEJVIND, null))
                .isInstanceOf(IllegalStateException.class);
        assertThat(node.count("person_entry")).isZero();
    }

    @Test
    void seesWhatAnotherNodeEnteredAndErased() {
        PersonId first = node.enter(OEJVIND, LIVED);
        Node second = new Node(database(), keys);
        assertThat(second.names.of(first)).contains(OEJVIND);
        PersonId later = node.enter(Identity.named("Ane Å"), null);
        assertThat(second.names.of(later)).contains(Identity.named("Ane Å"));

        second.act(() -> second.register.erase(first));

        assertThat(node.names.of(List.of(first, later))).containsOnlyKeys(later);
    }

    @Test
    void doesNotStartWithAKeyBookThatNeverHeldTheKeys() {
        node.enter(OEJVIND, null);
        Node misled = new Node(database(), elsewhere);

        assertThatThrownBy(misled::start)
                .isInstanceOf(UnusableKeyBook.class)
                .hasMessageContaining(elsewhere.toString())
                .hasMessageContaining("ledger.keys");
    }

    private byte[] entry(PersonId person) {
        return node.jdbc
                .sql("select identity from person_entry where person_id = ?")
                .param(person.value())
                .query(byte[].class)
                .single();
    }

    private void move(String from, PersonId source, String to, PersonId target) {
        node.jdbc
                .sql(
                        "update person_entry set %s = (select %s from person_entry where person_id = ?) where person_id = ?"
                                .formatted(to, from))
                .param(source.value())
                .param(target.value())
                .update();
    }
}
