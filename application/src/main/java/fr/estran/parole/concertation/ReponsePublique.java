package fr.estran.parole.concertation;

import fr.estran.programme.souhaits.ReponseAuxSouhaits;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What anybody answers on the web: nothing in it says who they are. @param envoi by chance, of the page */
public record ReponsePublique(Champs dits, UUID envoi) {

    static ReponsePublique lire(Champs dits) {
        return new ReponsePublique(dits, LectureDeSaisie.id(dits.un("envoi")).orElseGet(UUID::randomUUID));
    }

    Map<String, String> fautes(Messages m) {
        var fautes = new LinkedHashMap<String, String>();
        if (dits.tous("themes").isEmpty() && autre() == null) {
            fautes.put("themes", m.dire("faute.aucun_theme"));
        }
        fauteDAutre(autre(), m).ifPresent(faute -> fautes.put("autre", faute));
        return fautes;
    }

    static Optional<String> fauteDAutre(@Nullable String autre, Messages m) {
        return autre != null && autre.length() > ReponseAuxSouhaits.SIGNES
                ? Optional.of(m.dire("faute.longueur", "n", ReponseAuxSouhaits.SIGNES))
                : Optional.empty();
    }

    /** Another theme, in their own words. */
    public @Nullable String autre() {
        return LectureDeSaisie.uneLigne(dits.un("autre"));
    }

    ReponseAuxSouhaits reponse() {
        return new ReponseAuxSouhaits(envoi, dits.tous("themes"), autre());
    }
}
