package org.allianceledger.audit.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text in Markdown, in one of the two languages. */
final class Page {

    private final boolean danish;
    private final StringBuilder text = new StringBuilder();

    Page(boolean danish) {
        this.danish = danish;
    }

    /** The words of this page's language. */
    String either(String inDanish, String inEnglish) {
        return danish ? inDanish : inEnglish;
    }

    void title(String words) {
        text.append("# ").append(plain(words)).append("\n\n");
    }

    void heading(String words) {
        text.append("## ").append(plain(words)).append("\n\n");
    }

    void paragraph(String words) {
        text.append(words).append("\n\n");
    }

    void item(String words) {
        text.append("- ").append(words).append('\n');
    }

    void end() {
        text.append('\n');
    }

    /** What somebody else wrote, set off from what the ledger says. */
    void quote(String words) {
        words.lines().forEach(line -> text.append("> ").append(plain(line)).append('\n'));
        text.append('\n');
    }

    void table(List<String> head, List<List<String>> rows) {
        row(head);
        text.append("|---".repeat(head.size())).append("|\n");
        rows.forEach(this::row);
        text.append('\n');
    }

    private void row(List<String> cells) {
        cells.forEach(cell -> text.append("| ")
                .append(cell.replace("|", "\\|").replace("\n", " "))
                .append(' '));
        text.append("|\n");
    }

    /** Words of somebody else that are to be read and not to be followed as markup. */
    static String plain(@Nullable Object words) {
        return words == null
                ? ""
                : words.toString().replaceAll("([\\\\`*_\\[\\]<>#])", "\\\\$1").replace("\n", " ");
    }

    static String code(Object id) {
        return "`" + id.toString().replace('`', '\'') + "`";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
