package fr.estran.socle.pages;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file that the browser keeps instead of showing it. */
public final class AEmporter {

    public static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    public static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private AEmporter() {}

    public static ResponseEntity<byte[]> fichier(String nom, MediaType type, byte[] octets) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, sousLeNom(nom))
                .body(octets);
    }

    /** For {@code Content-Disposition}. */
    public static String sousLeNom(String nom) {
        return ContentDisposition.attachment().filename(nom).build().toString();
    }
}
