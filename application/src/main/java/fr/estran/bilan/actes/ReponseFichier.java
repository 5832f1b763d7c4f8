package fr.estran.bilan.actes;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file as it is sent: byte for byte what is kept, under the name that it will bear on somebody's disk. */
public record ReponseFichier(String nom, byte[] octets) {

    /** A page of ours brings its style within it: that style is let through by its imprint, and nothing else is. */
    private static final String PAGE_SEULE = "default-src 'none'; style-src %s; font-src data:; img-src data:; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static String etag(Empreinte empreinte) {
        return "\"" + empreinte + "\"";
    }

    public ResponseEntity<byte[]> interne() {
        return repondre(CacheControl.noStore());
    }

    /** What somebody brought is no page of ours, whatever it is called: a PDF, to be kept and not opened here. */
    public ResponseEntity<byte[]> apportee() {
        var pdf = ContentDisposition.attachment().filename(enPdf(nom), StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .eTag(etag(Empreinte.de(octets)))
                .header(HttpHeaders.CONTENT_DISPOSITION, pdf.build().toString())
                .body(octets);
    }

    public static String enPdf(String nom) {
        return nom.replaceFirst("(?i)\\.pdf$", "") + ".pdf";
    }

    /** As somebody called it: a name is only shown, it never becomes a path. */
    public static String propre(String nom) {
        var court = nom.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        return court.isEmpty() ? "document" : court.substring(0, Math.min(court.length(), 120));
    }

    /** To be asked for again each time, and sent again only if it changed. */
    public ResponseEntity<byte[]> publique() {
        return repondre(CacheControl.noCache().cachePublic());
    }

    private ResponseEntity<byte[]> repondre(CacheControl garde) {
        var type = type(nom);
        var reponse = ResponseEntity.ok()
                .contentType(type)
                .cacheControl(garde)
                .eTag(etag(Empreinte.de(octets)))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(type));
        if (type.isCompatibleWith(MediaType.TEXT_HTML)) {
            reponse.header("Content-Security-Policy", PAGE_SEULE.formatted(style()));
        }
        return reponse.body(octets);
    }

    private String disposition(MediaType type) {
        boolean aLire = type.isCompatibleWith(MediaType.TEXT_HTML) || type.isCompatibleWith(MediaType.APPLICATION_PDF);
        return (aLire ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(nom, StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    private String style() {
        var page = new String(octets, StandardCharsets.UTF_8);
        int debut = page.indexOf("<style>") + "<style>".length();
        int fin = page.indexOf("</style>", debut);
        return debut < "<style>".length() || fin < 0
                ? "'none'"
                : "'sha256-"
                        + Base64.getEncoder()
                                .encodeToString(
                                        Empreinte.de(page.substring(debut, fin).getBytes(StandardCharsets.UTF_8))
                                                .octets())
                        + "'";
    }

    private static MediaType type(String nom) {
        return switch (nom.substring(nom.lastIndexOf('.') + 1)) {
            case "html" -> new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
            case "pdf" -> MediaType.APPLICATION_PDF;
            case "odt" -> MediaType.parseMediaType("application/vnd.oasis.opendocument.text");
            case "json" -> MediaType.APPLICATION_JSON;
            case "zip" -> MediaType.parseMediaType("application/zip");
            case "csv" -> new MediaType("text", "csv", StandardCharsets.UTF_8);
            default -> MediaType.APPLICATION_OCTET_STREAM;
        };
    }
}
