package org.allianceledger.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.allianceledger.ledger.store.Database;
import org.allianceledger.running.Browser.Way;
import org.allianceledger.running.Pages.Place;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** What must hold for each page there is: everybody can read it, in Danish and English, wherever they are. */
class EveryPageTest {

    private static final long MOST_BYTES = 300_000;

    /** Answers to GET in the packages of pages that nobody reads as a page. */
    private static final Map<String, String> NO_PAGES = Map.of(
            "/home", "leads on to the page of the role",
            "/alliances/{alliance}/live", "goes on for ever",
            "/alliances/{alliance}/feed.atom", "for programs",
            "/alliances/{alliance}/audit/check", "a part of the auditor's page",
            "/alliances/{alliance}/commitments.csv", "a spreadsheet",
            "/alliances/{alliance}/audit/lists/{kind}.csv", "a spreadsheet",
            "/alliances/{alliance}/audit/package", "a zip file",
            "/alliances/{alliance}/audit/sample.zip", "a zip file",
            "/alliances/{alliance}/partner/documents/{sha256}", "a file as it was sent in");

    private static final Map<String, Visitor> READERS = new HashMap<>();

    private static Browser browser;
    private static Council council;
    private static String elsewhere;
    private static String alliance;

    @BeforeAll
    static void prepare() throws IOException {
        browser = Browser.shared();
        council = Council.called(browser.client());
        Client other = RunningApplication.on(Database.H2).client();
        elsewhere = other.root();
        var seed = new Seed(other);
        seed.alliance();
        alliance = seed.alliance();
    }

    @AfterAll
    static void leave() {
        READERS.values().forEach(Visitor::close);
        READERS.clear();
    }

    private static final List<Way> WAYS = List.of(Way.DANISH, Way.ENGLISH.dark(), Way.DANISH.dark(), Way.ENGLISH);

    static Stream<Arguments> pages() {
        List<Place> all = Pages.all();
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(it -> ways(it).map(way -> Arguments.of(all.get(it), way)));
    }

    // One page in four every day, each in a way of its own; when it is thorough all of them in all ways.
    private static Stream<Way> ways(int place) {
        if (Thorough.isOn()) {
            return WAYS.stream();
        }
        return place % 4 == 0 ? Stream.of(WAYS.get(place / 4 % WAYS.size())) : Stream.empty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pages")
    void isReadByEverybodyEverywhere(Place place, Way way) {
        Visitor reader = reader(place);
        reader.turn(way);
        boolean first = way.equals(Way.DANISH);
        Response answer = reader.open(address(place), way.lang(), first);
        assertThat(answer.status()).isEqualTo(place.status());
        assertThat(answer.headers().get("content-security-policy"))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        if (first) {
            assertThat(reader.bytes()).as("bytes transferred").isBetween(10_000L, MOST_BYTES);
        }
        Browser.picture(reader.page(), way, place.name());
        reader.unfold();
        reader.requireWords(way.lang());
        Browser.requireAccessible(reader.page());
        if (first || Thorough.isOn()) {
            fitsSmallWindows(reader, place, way);
        }
    }

    private static void fitsSmallWindows(Visitor reader, Place place, Way way) {
        for (Way small : new Way[] {way.narrow(), way.zoomed()}) {
            reader.turn(small);
            Browser.requireNoSidewaysScrolling(reader.page());
            if (Thorough.isOn()) {
                Browser.picture(reader.page(), small, place.name());
            }
        }
    }

    @Test
    void isAskedOfEveryPageThereIs() throws Exception {
        var mapping = RunningApplication.on(Database.H2)
                .context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        var unread = new TreeSet<String>();
        mapping.getHandlerMethods().forEach((asked, handler) -> {
            Set<RequestMethod> methods = asked.getMethodsCondition().getMethods();
            if (handler.getBeanType().getPackageName().startsWith("org.allianceledger.page")
                    && (methods.isEmpty() || methods.contains(RequestMethod.GET))) {
                unread.addAll(asked.getPatternValues());
            }
        });
        assertThat(unread).hasSizeGreaterThan(40).containsAll(NO_PAGES.keySet());
        unread.removeAll(NO_PAGES.keySet());
        for (Place place : Pages.all()) {
            HttpServletRequest request =
                    new MockHttpServletRequest("GET", address(place).replaceAll("\\?.*", ""));
            ServletRequestPathUtils.parseAndCache(request);
            var chain = mapping.getHandler(request);
            if (chain != null && chain.getHandler() instanceof HandlerMethod) {
                unread.remove(request.getAttribute(RequestMappingHandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)
                        .toString());
            }
        }
        assertThat(unread).isEmpty();
    }

    private static Visitor reader(Place place) {
        String root = place.empty() ? elsewhere : browser.base();
        return READERS.computeIfAbsent(root + " " + place.reader(), it -> {
            var page = place.reader().isEmpty()
                    ? browser.anybody(root, Way.DANISH)
                    : browser.as(root, place.reader(), Way.DANISH);
            if (place.reader().isEmpty()) {
                page.navigate("/login");
            }
            return new Visitor(page);
        });
    }

    private static String address(Place place) {
        return place.address()
                .replace("{alliance}", alliance)
                .replace("{body}", council.body())
                .replace("/meetings/{meeting}", council.page().substring("/alliances/fjordlys".length()));
    }
}
