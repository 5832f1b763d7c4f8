package fr.estran.socle.pages;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What a page of any site may read: there is nothing in it but what all may read. */
public final class PourTous {

    private PourTous() {}

    public static <T> ResponseEntity<T> reponse(MediaType type, T corps) {
        return ouverte(type).body(corps);
    }

    /** The same, that a browser keeps instead of showing it. */
    public static ResponseEntity<byte[]> fichier(String nom, MediaType type, byte[] octets) {
        return ouverte(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, AEmporter.sousLeNom(nom))
                .body(octets);
    }

    private static ResponseEntity.BodyBuilder ouverte(MediaType type) {
        return ResponseEntity.ok().contentType(type).header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    }
}
