package fr.estran.bilan.consultation;

import fr.estran.socle.commun.Introuvable;
import java.io.IOException;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;

/** Files that are taken away: kept by no cache on the way. */
final class Fichiers {

    private Fichiers() {}

    static Format format(MultiValueMap<String, String> parametres) {
        var format = parametres.getFirst("format");
        return Format.de(format == null ? "" : format).orElseThrow(Introuvable::new);
    }

    static ResponseEntity<byte[]> reponse(Format format, FeuilleDeTableur feuille) throws IOException {
        return reponse(feuille.nom() + "." + format.code(), format.type(), format.octets(feuille));
    }

    static ResponseEntity<byte[]> reponse(String nom, String type, byte[] octets) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(nom).build().toString())
                .cacheControl(CacheControl.noStore())
                .body(octets);
    }
}
