package fr.estran.comptes;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.pages.Temoin;
import fr.estran.socle.secrets.Sceau;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** What a browser keeps for us between two pages, and neither reads nor changes: sealed, for one town and one use. */
record TemoinScelle(Temoin temoin) {

    private static final String ENTRE = "\n";

    /** @param mots of which none has an end of line */
    void poser(
            Sceau sceau, List<String> mots, Duration duree, HttpServletRequest demande, HttpServletResponse reponse) {
        var scelle = sceau.sceller(String.join(ENTRE, mots).getBytes(UTF_8), contexte());
        temoin.poser(Base64.getUrlEncoder().withoutPadding().encodeToString(scelle), duree, demande, reponse);
    }

    /** Taken out: it is read once. */
    Optional<List<String>> prendre(Sceau sceau, HttpServletRequest demande, HttpServletResponse reponse) {
        var garde = temoin.lire(demande);
        garde.ifPresent(_ -> temoin.oter(demande, reponse));
        return garde.flatMap(ecrit -> ouvrir(sceau, ecrit));
    }

    private Optional<List<String>> ouvrir(Sceau sceau, String ecrit) {
        try {
            var clair = sceau.ouvrir(Base64.getUrlDecoder().decode(ecrit), contexte());
            return Optional.of(List.of(new String(clair, UTF_8).split(ENTRE, -1)));
        } catch (IllegalArgumentException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    private String contexte() {
        return temoin.nom() + " " + StructureCourante.siConnue().orElseThrow().valeur();
    }
}
