package org.allianceledger.commitment.web;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.allianceledger.commitment.view.CommitmentLine;
import org.allianceledger.commitment.view.CommitmentLine.MilestoneLine;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Lines as comma-separated values (RFC 4180), under the names they have in JSON. */
public final class CommitmentCsv {

    private static final List<RecordComponent> COLUMNS = Arrays.stream(CommitmentLine.class.getRecordComponents())
            .filter(it -> !it.getName().equals("sequence"))
            .toList();

    private CommitmentCsv() {}

    public static String of(List<CommitmentLine> lines) {
        var text = new StringBuilder();
        try (var csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord(COLUMNS.stream().map(RecordComponent::getName));
            for (CommitmentLine line : lines) {
                csv.printRecord(COLUMNS.stream().map(column -> harmless(value(column, line))));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Enum<?> word -> word.name().toLowerCase(Locale.ROOT);
            case MilestoneLine it ->
                Stream.of(it.name(), it.target(), it.due(), it.reached())
                        .map(part -> part == null ? "" : part.toString())
                        .collect(joining("|"));
            case Collection<?> many -> many.stream().map(CommitmentCsv::cell).collect(joining(" ; "));
            default -> value.toString();
        };
    }

    // A spreadsheet would run what begins like a formula, also where a list of names does.
    private static String harmless(@Nullable Object value) {
        String text = cell(value);
        return !(value instanceof Number) && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : text;
    }

    private static @Nullable Object value(RecordComponent column, CommitmentLine line) {
        try {
            return column.getAccessor().invoke(line);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
