package fr.estran.socle.documents;

import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What the team prints. No other PDF of ours is sent, and whoever judges the norms is shown an example of each. */
public enum Imprime {
    PRESENCES,
    JOUR,
    AFFICHE,
    LETTRES,
    ACCUEIL,
    PLAQUETTE,
    REUNION,
    /** Themes to tick. */
    SOUHAITS,
    /** Three questions after a workshop. */
    RETOURS,
    ENQUETE,
    /** What was done together, for whoever came to take home. */
    REMISE,
    /** That somebody was there, to be signed by hand. */
    ATTESTATION,
    /** What whoever borrows something takes home, and signs. */
    PRET,
    /** What whoever pays for posts receives to renew the agreement. */
    RENOUVELLEMENT,
    /** For a machine, in its own order: the leaflet that is read is the other one. */
    IMPOSITION;

    public ResponseEntity<byte[]> envoyer(byte[] pdf) {
        return envoyer("", pdf);
    }

    /**
     * To be opened at once, and kept by no cache: it may name people.
     *
     * @param lequel what tells its file from others of the same sort
     */
    public ResponseEntity<byte[]> envoyer(String lequel, byte[] pdf) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(lequel))
                .body(pdf);
    }

    private String disposition(String lequel) {
        var nom = name().toLowerCase(Locale.ROOT) + (lequel.isEmpty() ? "" : "-" + lequel) + ".pdf";
        return ContentDisposition.inline().filename(nom).build().toString();
    }
}
