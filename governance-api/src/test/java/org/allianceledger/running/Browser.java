package org.allianceledger.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.allianceledger.account.TestAccount;
import org.allianceledger.ledger.store.Database;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * A headless Chromium before the running demonstration, which all tests of pages share: they may record acts in it, so
 * each asserts on what it has made itself or on what nobody changes.
 */
final class Browser {

    /** A machine that does much else is slow, and a page that never comes is still told from one that comes late. */
    private static final double PATIENCE_MILLIS = 45_000;

    private static final Path PICTURES = Path.of("target", "screenshots");

    private static @Nullable Browser shared;

    private final ApplicationProcess application;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(ApplicationProcess application, com.microsoft.playwright.Browser chromium) {
        this.application = application;
        this.chromium = chromium;
    }

    /** The one that all tests share; skips the test, and says so loudly, where there is no Chromium. */
    static synchronized Browser shared() throws IOException {
        Browser made = shared;
        if (made == null) {
            Optional<Path> found = installed();
            if (found.isEmpty()) {
                System.err.println("*** SKIPPED: no Chromium on this machine, so no page is tried in a browser ***");
                Assumptions.abort("no Chromium on this machine");
            }
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
            made = new Browser(ApplicationProcess.demonstrate(Store.on(Database.H2)), start(found.get()));
            shared = made;
            Browser last = made;
            Runtime.getRuntime().addShutdownHook(new Thread(last.application::close));
        }
        return made;
    }

    private static Optional<Path> installed() {
        List<Path> folders = Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .map(Path::of)
                .toList();
        // The one without a window draws pages in less than half the time.
        return Stream.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> folders.stream().map(it -> it.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static com.microsoft.playwright.Browser start(Path executable) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /**
     * How a reader looks at pages: the language, the light, the size of the window, and how much it is enlarged.
     *
     * @param width of the window in CSS pixels, as enlarged
     */
    record Way(String lang, ColorScheme light, int width, int height, int scale) {

        static final Way DANISH = new Way("da", ColorScheme.LIGHT, 1280, 900, 1);
        static final Way ENGLISH = new Way("en", ColorScheme.LIGHT, 1280, 900, 1);

        Way dark() {
            return new Way(lang, ColorScheme.DARK, width, height, scale);
        }

        /** A phone, and what is left of a laptop at 400 % zoom (WCAG 1.4.10). */
        Way narrow() {
            return new Way(lang, light, 320, 640, 1);
        }

        /** The laptop at 200 % zoom (WCAG 1.4.4). */
        Way zoomed() {
            return new Way(lang, light, 640, 450, 2);
        }

        @Override
        public String toString() {
            return lang + (light == ColorScheme.DARK ? "-dark" : "") + (width == 1280 ? "" : "-" + width);
        }
    }

    /** A reader without an account. */
    Page anybody(Way way) {
        return anybody(base(), way);
    }

    /** A reader of another application, without an account. */
    Page anybody(String root, Way way) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(root)
                .setLocale(way.lang())
                .setTimezoneId("Europe/Copenhagen")
                .setColorScheme(way.light())
                // Colours in the midst of a transition have a contrast that nobody has chosen.
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(way.width(), way.height())
                .setDeviceScaleFactor(way.scale())
                .setHasTouch(way.width() == 320));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        Page page = context.newPage();
        page.onPageError(error -> {
            throw new AssertionError("A script failed: " + error);
        });
        return page;
    }

    /** A reader who has logged in with one of the demonstration's accounts; the tests have given the secretariat its own. */
    Page as(String username, Way way) {
        return as(base(), username, way);
    }

    /** A reader of another application who has logged in with one of the accounts that the tests have given it. */
    Page as(String root, String username, Way way) {
        Page page = anybody(root, way);
        page.navigate("/login");
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(TestAccount.passwordOf(username));
        page.locator("main button").first().click();
        page.waitForURL(it -> !it.contains("/login"));
        return page;
    }

    String base() {
        return application.client().root();
    }

    Client client() {
        return application.client();
    }

    /** Keeps what the reader sees under target/screenshots, by the way of looking at it. */
    static void picture(Page page, Way way, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(PICTURES.resolve(way.toString()).resolve(name + ".png")));
    }

    /** Fails for each thing on the page that WCAG 2.2 AA forbids and axe can find. */
    static void requireAccessible(Page page) {
        assertThat(Accessibility.violations(page)).as(page.url()).isEmpty();
    }

    /** Fails if anything must be scrolled sideways to be read. */
    static void requireNoSidewaysScrolling(Page page) {
        Object wider =
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) wider).intValue()).as(page.url()).isLessThanOrEqualTo(0);
    }
}
