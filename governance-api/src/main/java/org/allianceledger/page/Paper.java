package org.allianceledger.page;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Puts a page on paper: what a reader needs of it, without what can only be clicked, as a tagged PDF. */
@Component
public class Paper {

    private static final String SCREEN_ONLY =
            "script, link, style, body > header, body > footer, nav, form, svg, canvas, button, .skip, .actions,"
                    + " .notice, .screen";
    private static final String FONT = "Liberation Sans";

    private final String looks = text("paper.css");

    Paper() {
        // It tells of every font it opens.
        XRLog.setLoggingEnabled(false);
    }

    /**
     * The page as PDF. Nothing is fetched while it is made: what the page refers to is not shown.
     *
     * @param html a whole page of the layout
     * @param address where the page is found, told at the foot of each sheet
     */
    public byte[] pdf(String html, String address) {
        Document page = Jsoup.parse(html);
        page.select(SCREEN_ONLY).remove();
        // A link would need a word of its own for those who listen; the address at the foot leads to all of them.
        page.select("a").unwrap();
        page.select("[style]").removeAttr("style");
        for (String name : List.of("description", "subject")) {
            page.head().appendElement("meta").attr("name", name).attr("content", page.title());
        }
        page.head().appendElement("style").text(looks);
        Element main = page.select("main").first();
        if (main != null) {
            page.body().empty().appendChild(main);
        }
        page.body().prependElement("div").addClass("foot").text(page.title() + " \u00b7 " + address);
        var bytes = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.useUriResolver((base, uri) -> null);
        for (var when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> false, when);
        }
        builder.useFont(font("Regular"), FONT, 400, FontStyle.NORMAL, true);
        builder.useFont(font("Bold"), FONT, 700, FontStyle.NORMAL, true);
        builder.useFont(font("Italic"), FONT, 400, FontStyle.ITALIC, true);
        builder.withW3cDocument(new W3CDom().fromJsoup(page), "");
        builder.toStream(bytes);
        try {
            builder.run();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return bytes.toByteArray();
    }

    private static FSSupplier<InputStream> font(String style) {
        return () -> open("liberation/LiberationSans-" + style + ".ttf");
    }

    private static String text(String resource) {
        try (InputStream in = open(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(String resource) {
        try {
            return new ClassPathResource(resource).getInputStream();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
