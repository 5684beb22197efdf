package org.allianceledger.ledger.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTest {

    private static final String WRITTEN = """
        alliance-ledger/event/v1
        event-1
        -
        alliance-1
        7
        2026-11-23T15:00:00.123Z
        MandateGranted
        1
        payload 13
        {"a":"\u00e6
        \u00f8"}
        metadata 2
        {}
        """;

    @Test
    void readsAndWritesTheSameBytes() {
        Entry entry = Entry.parse(WRITTEN.getBytes(UTF_8));

        assertThat(entry.aggregateType()).isNull();
        assertThat(entry.sequenceNumber()).isEqualTo(7);
        assertThat(entry.payloadRevision()).isEqualTo("1");
        assertThat(entry.payload()).asString().isEqualTo("{\"a\":\"\u00e6\n\u00f8\"}");
        assertThat(entry.metadata()).asString().isEqualTo("{}");
        assertThat(entry.bytes()).isEqualTo(WRITTEN.getBytes(UTF_8));
        assertThat(entry).isEqualTo(Entry.parse(entry.bytes()));
    }

    @Test
    void refusesEveryEntryCutShortOrGoingOn() {
        byte[] bytes = WRITTEN.getBytes(UTF_8);
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            Vectors.assertRefused(Flaw.MALFORMED, () -> Entry.parse(cut));
        }
        Vectors.assertRefused(Flaw.MALFORMED, () -> Entry.parse(Arrays.copyOf(bytes, bytes.length + 1)));
    }

    @Test
    void refusesWhatItWouldWriteInAnotherWay() {
        for (String[] change : new String[][] {
            {"event/v1", "event/v2"},
            {"\n7\n", "\n07\n"},
            {"\n7\n", "\n-7\n"},
            {"\n7\n", "\n+7\n"},
            {"payload 13", "payload 013"},
            {"payload 13", "payload  13"},
            {"payload 13", "payload 12"},
            {"payload 13", "payload 14"},
            {"metadata 2", "metadata 99999999999999999999"},
            {"event-1\n", "\n"},
            {"event-1\n", "event-1\r\n"},
            {"event-1", "event\t1"},
            {"MandateGranted", "\u0085"},
        }) {
            String changed = WRITTEN.replace(change[0], change[1]);
            assertThat(changed).isNotEqualTo(WRITTEN);
            Vectors.assertRefused(Flaw.MALFORMED, () -> Entry.parse(changed.getBytes(UTF_8)));
        }
        byte[] bytes = WRITTEN.getBytes(UTF_8);
        bytes[30] = (byte) 0xff;
        Vectors.assertRefused(Flaw.MALFORMED, () -> Entry.parse(bytes));
    }

    @Test
    void takesTheLargestEntryAndNoneLarger() {
        int rest = entry("x", new byte[0]).bytes().length + 4;
        assertThat(entry("x", new byte[65_535 - rest]).bytes()).hasSize(65_535);
        Vectors.assertRefused(Flaw.MALFORMED, () -> entry("x", new byte[65_535 - rest + 1]))
                .hasMessageContaining("65535");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\nb", "a\rb", "a\tb", "\u0000", "\u007f", "\ud800"})
    void refusesAValueThatIsNoLine(String value) {
        Vectors.assertRefused(Flaw.MALFORMED, () -> entry(value, new byte[0]));
    }

    @Test
    void refusesALoneHyphenWhereItWouldMeanNothing() {
        Vectors.assertRefused(
                Flaw.MALFORMED, () -> new Entry("e", "-", "a", 0, "t", "p", null, new byte[0], new byte[0]));
        Vectors.assertRefused(
                Flaw.MALFORMED, () -> new Entry("e", null, "a", -1, "t", "p", null, new byte[0], new byte[0]));
    }

    private static Entry entry(String identifier, byte[] payload) {
        return new Entry(identifier, "Alliance", "alliance-1", 0, "2026", "Type", null, payload, new byte[0]);
    }
}
