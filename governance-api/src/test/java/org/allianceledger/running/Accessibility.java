package org.allianceledger.running;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/** What axe finds on a page against WCAG 2.2 AA. */
final class Accessibility {

    /** Only what is wrong is described: describing what is right takes axe most of its time. */
    private static final String RUN = """
        async () => {
          const found = await axe.run(document, {
            resultTypes: ['violations'],
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
          return found.violations.map(it =>
            it.id + ': ' + it.help + ' ' + it.nodes.map(node => node.html.slice(0, 300)).join(' | '));
        }\
        """;

    private static final String AXE = source();

    private Accessibility() {}

    /** Has axe ready on every page of the context from the beginning, for those who look at many. */
    static void awaitOn(BrowserContext context) {
        context.addInitScript(AXE);
    }

    /** One sentence for each rule that the page breaks. */
    @SuppressWarnings("unchecked")
    static List<String> violations(Page page) {
        if (!Boolean.TRUE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(AXE);
        }
        return (List<String>) page.evaluate(RUN);
    }

    private static String source() {
        try (InputStream in = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
