package fr.estran.socle.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.util.DigestUtils;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** A page as it was answered, and the mark by which a browser says that it has it already. */
@SuppressWarnings("ArrayRecordComponent")
record PageGardee(String marque, String type, Map<String, String> entetes, byte[] corps) {

    /** Of the answer, not of the page. */
    private static final Set<String> DE_PASSAGE = Set.of("date", "content-length", "transfer-encoding", "connection");

    static PageGardee de(ContentCachingResponseWrapper page) {
        var entetes = new LinkedHashMap<String, String>();
        for (var nom : page.getHeaderNames()) {
            if (!DE_PASSAGE.contains(nom.toLowerCase(java.util.Locale.ROOT))) {
                entetes.put(nom, String.join(", ", page.getHeaders(nom)));
            }
        }
        var corps = page.getContentAsByteArray();
        // Weak: the server may still compress what it sends.
        var type = Objects.requireNonNullElse(page.getContentType(), "text/html;charset=UTF-8");
        return new PageGardee("W/\"" + DigestUtils.md5DigestAsHex(corps) + "\"", type, entetes, corps);
    }

    void envoyer(HttpServletRequest demande, HttpServletResponse reponse) throws IOException {
        entetes.forEach(reponse::setHeader);
        reponse.setHeader(HttpHeaders.ETAG, marque);
        var connue = demande.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (connue != null && connue.contains(marque)) {
            reponse.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        reponse.setContentType(type);
        reponse.setContentLength(corps.length);
        reponse.getOutputStream().write(corps);
    }
}
