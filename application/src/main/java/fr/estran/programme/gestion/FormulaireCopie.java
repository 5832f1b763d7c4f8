package fr.estran.programme.gestion;

import static java.util.Objects.requireNonNull;

import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A copy as it is asked for; null where nothing was typed. */
public record FormulaireCopie(
        @Nullable String titre,
        @Nullable String jour,
        @Nullable String avecConseillers,
        @Nullable String reprogrammation) {

    private static final int LONGUEUR = 200;

    Map<String, String> fautes(Messages m) {
        var fautes = new LinkedHashMap<String, String>();
        var dit = LectureDeSaisie.texte(titre);
        if (dit == null) {
            fautes.put("titre", m.dire("gestion.faute.titre"));
        } else if (dit.length() > LONGUEUR) {
            fautes.put("titre", m.dire("gestion.faute.longueur", Map.of("n", LONGUEUR)));
        }
        if (LectureDeSaisie.jour(jour).isEmpty()) {
            fautes.put("jour", m.dire("gestion.faute.jour"));
        }
        return fautes;
    }

    /** Once there is no fault left. */
    SaisieCopie lire() {
        return new SaisieCopie(
                requireNonNull(LectureDeSaisie.texte(titre)),
                LectureDeSaisie.jour(jour).orElseThrow(),
                "oui".equals(avecConseillers),
                "oui".equals(reprogrammation));
    }
}
