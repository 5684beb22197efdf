package org.allianceledger.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.allianceledger.running.Browser.Way;

/** One who reads page after page, each as if it were the first, in one way after the other. */
final class Visitor implements AutoCloseable {

    /** A key of a text that is in no language, and what a machine would say for a day, an amount or a choice. */
    private static final Pattern MISSING = Pattern.compile("\\?\\?[\\w.-]+\\?\\?");

    private static final Pattern NOT_DANISH = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b|\\d[,.]\\d{2} (?:kr|DKK)"
            + "|\\b[a-z]+_[a-z_]+\\b|\\b[A-Z]{2,}_[A-Z_]+\\b"
            + "|\\b(?:true|false|null|adopted|rejected|deferred|withdrawn|pending|overdue|ordinary|present|absent)\\b");

    /** Addresses, the form that days have in them, and letters that the demonstration's people have named so. */
    private static final Pattern AS_WRITTEN =
            Pattern.compile("\\S*/alliances/\\S*|Tilsagnsbrev C-\\d+, [\\d-]+|i formen [\\d-]+");

    /** What a reader sees in the language of the page, which code is not in. */
    private static final String WORDS = """
        () => {
          const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const said = [];
          while (walk.nextNode()) {
            const within = walk.currentNode.parentElement;
            if (!within.closest('code, pre, script, textarea, body [lang]')
                && walk.currentNode.data.trim()) said.push(walk.currentNode.data.trim());
          }
          return said.join('\\n');
        }\
        """;

    private static final Set<String> PARTS = Set.of("script", "stylesheet", "font");

    private final Page page;
    private final CDPSession network;
    private final Set<String> pictures = new HashSet<>();
    private long bytes;

    Visitor(Page page) {
        this.page = page;
        Accessibility.awaitOn(page.context());
        this.network = page.context().newCDPSession(page);
        network.send("Network.enable");
        network.on("Network.responseReceived", it -> {
            if (it.get("type").getAsString().equals("Image")) {
                pictures.add(it.get("requestId").getAsString());
            }
        });
        network.on("Network.loadingFinished", it -> {
            if (!pictures.contains(it.get("requestId").getAsString())) {
                bytes += it.get("encodedDataLength").getAsLong();
            }
        });
        // An address of a library names its version, which the build file says again.
        page.onResponse(it -> assertThat(
                        it.status() >= 400 && PARTS.contains(it.request().resourceType()))
                .as(it.url())
                .isFalse());
        page.onConsoleMessage(it -> assertThat(it.text()).doesNotContain("Content Security Policy"));
    }

    Page page() {
        return page;
    }

    /** Looks at pages this way from now on. */
    void turn(Way way) {
        page.setViewportSize(way.width(), way.height());
        var zoom = new JsonObject();
        zoom.addProperty("width", way.width());
        zoom.addProperty("height", way.height());
        zoom.addProperty("deviceScaleFactor", way.scale());
        zoom.addProperty("mobile", false);
        network.send("Emulation.setDeviceMetricsOverride", zoom);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(way.light()));
    }

    /** Opens the page in the language; with nothing kept from the pages before, if it is to be the first one. */
    Response open(String address, String lang, boolean first) {
        page.context()
                .addCookies(List.of(new Cookie("lang", lang).setUrl(page.url().replaceAll("(//[^/]+).*", "$1"))));
        var cache = new JsonObject();
        cache.addProperty("cacheDisabled", first);
        network.send("Network.setCacheDisabled", cache);
        bytes = 0;
        return page.navigate(address);
    }

    /** What the page and all it needs took to bring here, pictures aside. */
    long bytes() {
        return bytes;
    }

    /** What can be unfolded, unfolded: it is a part of the page as well. */
    void unfold() {
        page.evaluate("() => document.querySelectorAll('details').forEach(it => { it.open = true; })");
    }

    void requireWords(String lang) {
        assertThat(MISSING.matcher(page.content()).results().map(it -> it.group()))
                .as("missing words at " + page.url())
                .isEmpty();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(lang);
        if (lang.equals("da")) {
            String said = page.evaluate(WORDS).toString();
            assertThat(said.lines()
                            .map(it -> AS_WRITTEN.matcher(it).replaceAll(""))
                            .filter(it -> NOT_DANISH.matcher(it).find()))
                    .as("not Danish at " + page.url())
                    .isEmpty();
        }
    }

    @Override
    public void close() {
        page.context().close();
    }
}
