package org.allianceledger.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives any page of an alliance as PDF at its own address with {@code .pdf} after it. It stands before the guards, so
 * that these judge the address of the page itself.
 */
@Component
@Order(PdfOfPage.BEFORE_SECURITY)
class PdfOfPage extends OncePerRequestFilter {

    /** Set on a request whose page is made for paper. */
    static final String PAPER = PdfOfPage.class.getName();

    static final int BEFORE_SECURITY = -110;

    private static final String ENDING = ".pdf";
    // Setting pages takes the processor; other readers are not to wait for it.
    private static final int MOST_AT_ONCE = 2;

    private final Paper paper;
    private final Semaphore presses = new Semaphore(MOST_AT_ONCE);

    PdfOfPage(Paper paper) {
        this.paper = paper;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !request.getMethod().equals("GET")
                || !path.startsWith("/alliances/")
                || !path.endsWith(ENDING)
                || path.endsWith("/" + ENDING);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var page = new PageRequest(request);
        page.setAttribute(PAPER, true);
        var answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(page, answer);
        String type = answer.getContentType();
        if (answer.getStatus() == HttpServletResponse.SC_OK
                && type != null
                && type.startsWith(MediaType.TEXT_HTML_VALUE)) {
            print(page, answer);
        }
        answer.copyBodyToResponse();
    }

    private void print(PageRequest page, ContentCachingResponseWrapper answer) throws IOException {
        if (!presses.tryAcquire()) {
            answer.resetBuffer();
            answer.setHeader(HttpHeaders.RETRY_AFTER, "5");
            answer.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            String html = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
            byte[] pdf = paper.pdf(html, page.address());
            answer.resetBuffer();
            answer.setCharacterEncoding((Charset) null);
            answer.setContentType(MediaType.APPLICATION_PDF_VALUE);
            answer.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.inline().filename(page.file()).build().toString());
            answer.getOutputStream().write(pdf);
        } finally {
            presses.release();
        }
    }

    /** The request for the page itself. */
    private static final class PageRequest extends HttpServletRequestWrapper {

        PageRequest(HttpServletRequest request) {
            super(request);
        }

        String address() {
            String question = getQueryString();
            return getRequestURL() + (question == null ? "" : "?" + question);
        }

        String file() {
            String path = super.getRequestURI();
            return path.substring(path.lastIndexOf('/') + 1);
        }

        @Override
        public String getRequestURI() {
            return plain(super.getRequestURI());
        }

        @Override
        public StringBuffer getRequestURL() {
            return new StringBuffer(plain(super.getRequestURL().toString()));
        }

        @Override
        public String getServletPath() {
            return plain(super.getServletPath());
        }

        @Override
        public @Nullable String getPathInfo() {
            String info = super.getPathInfo();
            return info == null ? null : plain(info);
        }

        // Whoever asks for a PDF wants to read, also of what went wrong.
        @Override
        public @Nullable String getHeader(String name) {
            return name.equalsIgnoreCase(HttpHeaders.ACCEPT) ? MediaType.TEXT_HTML_VALUE : super.getHeader(name);
        }

        private static String plain(String path) {
            return path.endsWith(ENDING) ? path.substring(0, path.length() - ENDING.length()) : path;
        }
    }
}
