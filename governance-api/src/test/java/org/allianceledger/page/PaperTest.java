package org.allianceledger.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PaperTest {

    private static final String PAGE = "<!DOCTYPE html><html lang=da><head><title>Prøve</title></head><body>"
            + "<header>Sider</header><main><h1>Blåbærgrød på Ærø</h1><p>Se <a href=/x>kilden</a>.</p>"
            + "<p class=actions>Hent</p><form><button>Send</button></form>%s</main><footer>Fod</footer></body></html>";

    private final Paper paper = new Paper();

    @Test
    void keepsWhatIsReadAndLeavesOutWhatIsClicked() throws IOException {
        String text = text(paper.pdf(PAGE.formatted(""), "http://localhost/alliances/x?asOf=2024-08-01"));
        assertThat(text)
                .contains("Blåbærgrød på Ærø", "Se kilden.", "http://localhost/alliances/x?asOf=2024-08-01", "1 / 1")
                .doesNotContain("Sider", "Hent", "Send", "Fod");
    }

    @Test
    void tellsThoseWhoListenWhatIsWhat() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(paper.pdf(PAGE.formatted(""), "x"))) {
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("da");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Prøve");
        }
    }

    @Test
    void fetchesNothing() throws IOException {
        var asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String elsewhere = "http://localhost:" + server.getAddress().getPort() + "/a";
            String hostile = ("<img src=%1$s.png alt=a><div style=\"background:url(%1$s.svg)\">b</div>"
                            + "<style>@import url(%1$s.css);</style><object data=%1$s.html></object>"
                            + "<img src=file:///etc/hostname alt=c>")
                    .formatted(elsewhere);
            assertThat(text(paper.pdf(PAGE.formatted(hostile), "x"))).contains("Blåbærgrød");
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
