package org.allianceledger.person.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.allianceledger.person.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyBookTest {

    @TempDir
    Path directory;

    private KeyBook book;

    @BeforeEach
    void open() {
        book = new KeyBook(directory.resolve("deep/keys"));
    }

    @Test
    void findsTheKeysItWasGiven() {
        Key one = key(PersonId.next(), "one");
        Key other = key(PersonId.next(), "other");
        assertThat(book.isBlank()).isTrue();
        book.add(List.of(one, other));

        var found = book.find(List.of(one.id(), other.id(), UUID.randomUUID()));
        assertThat(found).containsOnlyKeys(one.id(), other.id());
        assertThat(found.get(other.id())).usingRecursiveComparison().isEqualTo(other);
        assertThat(book.isBlank()).isFalse();
    }

    @Test
    void hasRoomForTheLongestIdentifier() {
        Key key = new Key(new PersonId("person-" + "x".repeat(93)), Part.EXPERIENCE, new byte[125]);
        book.add(List.of(key));
        assertThat(book.find(List.of(key.id()))).hasSize(1);
    }

    @Test
    void sharesTheFileWithAnotherOfItsKind() {
        KeyBook second = again();
        Key first = key(PersonId.next(), "first");
        book.add(List.of(first));
        assertThat(second.find(List.of(first.id()))).hasSize(1);
        Key later = key(PersonId.next(), "later");
        second.add(List.of(later));
        assertThat(book.find(List.of(first.id(), later.id()))).hasSize(2);

        second.destroy(key -> key.id().equals(first.id()));

        assertThat(book.find(List.of(first.id(), later.id()))).containsOnlyKeys(later.id());
        assertThat(again().find(List.of(first.id(), later.id()))).containsOnlyKeys(later.id());
    }

    @Test
    void sharesTheFileWithAnotherProcess() throws Exception {
        var theirs = Stream.generate(UUID::randomUUID).limit(200).toList();
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                KeyWriter.class.getName(),
                book.path().getParent().toString()));
        theirs.forEach(id -> command.add(id.toString()));
        Process writer = new ProcessBuilder(command).inheritIO().start();
        var ours = new ArrayList<UUID>();
        while (writer.isAlive()) {
            Key key = key(PersonId.next(), "ours");
            book.add(List.of(key));
            ours.add(key.id());
        }

        assertThat(writer.exitValue()).isZero();
        assertThat(book.find(theirs)).hasSize(200);
        assertThat(book.find(ours)).hasSameSizeAs(ours);
        assertThat(book.path()).hasSize((1L + theirs.size() + ours.size()) * Key.SLOT);
    }

    @Test
    void overwritesADestroyedKeyWhereItStood() throws Exception {
        Key doomed = key(PersonId.next(), "doomed-key");
        Key kept = key(PersonId.next(), "kept-key");
        book.add(List.of(doomed, kept));
        long size = Files.size(book.path());
        assertThat(Traces.of("doomed-key".getBytes(UTF_8), directory)).hasSize(1);

        book.destroy(key -> key.person().equals(doomed.person()));

        assertThat(Traces.of("doomed-key".getBytes(UTF_8), directory)).isEmpty();
        assertThat(Traces.of(doomed.person().getBytes(UTF_8), directory)).isEmpty();
        assertThat(Traces.of("kept-key".getBytes(UTF_8), directory)).hasSize(1);
        assertThat(book.path()).hasSize(size);
    }

    @Test
    void skipsAKeyThatACrashToreAndGoesOnAfterIt() throws Exception {
        Key whole = key(PersonId.next(), "whole");
        Key torn = key(PersonId.next(), "torn");
        book.add(List.of(whole, torn));
        try (FileChannel file = FileChannel.open(book.path(), StandardOpenOption.WRITE)) {
            file.truncate(file.size() - 100);
        }
        KeyBook reopened = again();
        assertThat(reopened.find(List.of(whole.id(), torn.id()))).containsOnlyKeys(whole.id());
        Key next = key(PersonId.next(), "next");
        reopened.add(List.of(next));

        assertThat(again().find(List.of(whole.id(), torn.id(), next.id()))).containsOnlyKeys(whole.id(), next.id());
        assertThat(reopened.find(List.of(next.id()))).hasSize(1);
    }

    @Test
    void skipsAKeyWhoseBytesDoNotAddUp() throws Exception {
        Key key = key(PersonId.next(), "damaged");
        book.add(List.of(key));
        assertThat(again().find(List.of(key.id()))).hasSize(1);
        try (FileChannel file = FileChannel.open(book.path(), StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap(new byte[] {1}), Key.SLOT + 100);
        }

        assertThat(again().find(List.of(key.id()))).isEmpty();
        assertThat(book.find(List.of(key.id()))).isEmpty();
    }

    @Test
    void findsTheKeysOfManyChunks() {
        var keys =
                Stream.generate(() -> key(PersonId.next(), "many")).limit(1000).toList();
        book.add(keys);
        assertThat(again().find(keys.stream().map(Key::id).toList())).hasSize(1000);
        again().destroy(key -> !key.id().equals(keys.getLast().id()));
        assertThat(again().find(keys.stream().map(Key::id).toList()))
                .containsOnlyKeys(keys.getLast().id());
    }

    @Test
    void refusesAFileThatIsNoKeyBook() throws Exception {
        Path text = Files.createDirectory(directory.resolve("text"));
        Files.writeString(text.resolve("person.keys"), "My shopping list");

        assertThatThrownBy(() -> new KeyBook(text))
                .isInstanceOf(UnusableKeyBook.class)
                .hasMessage("The file " + text.resolve("person.keys")
                        + " is not a key book: point ledger.keys at another directory.");
        assertThat(text.resolve("person.keys")).hasContent("My shopping list");
    }

    @Test
    void refusesADirectoryThatIsAFile() throws Exception {
        Path file = Files.createFile(directory.resolve("file"));

        assertThatThrownBy(() -> new KeyBook(file))
                .isInstanceOf(UnusableKeyBook.class)
                .hasMessageContaining("cannot be opened");
    }

    @Test
    void finishesATitleThatACrashCutShort() throws Exception {
        try (FileChannel file = FileChannel.open(book.path(), StandardOpenOption.WRITE)) {
            file.truncate(10);
        }
        Key key = key(PersonId.next(), "after");
        again().add(List.of(key));
        assertThat(again().find(List.of(key.id()))).hasSize(1);
    }

    @Test
    void isForItsOwnersEyesOnly() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(book.path())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(book.path().getParent())))
                .isEqualTo("rwx------");
    }

    private KeyBook again() {
        return new KeyBook(book.path().getParent());
    }

    private static Key key(PersonId person, String keyset) {
        return new Key(person, Part.IDENTITY, keyset.getBytes(UTF_8));
    }
}
