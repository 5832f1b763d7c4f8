package fr.estran.ville.territoire;

import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A room as it is typed. */
public record FormulaireSalle(
        @Nullable String nom, @Nullable String capacite) {

    static final FormulaireSalle VIERGE = new FormulaireSalle(null, null);

    private static final int LONGUEUR = 80;
    private static final int PLACES_AU_PLUS = 10_000;

    Map<String, String> fautes(Messages m) {
        var fautes = new LinkedHashMap<String, String>();
        var dit = nomDit();
        if (dit.isEmpty()) {
            fautes.put("nom", m.dire("salles.faute.nom"));
        } else if (dit.length() > LONGUEUR) {
            fautes.put("nom", m.dire("salles.faute.longueur"));
        }
        if (LectureDeSaisie.texte(capacite) != null && places() == null) {
            fautes.put("capacite", m.dire("salles.faute.capacite"));
        }
        return fautes;
    }

    String nomDit() {
        return LectureDeSaisie.texteOuRien(nom).replaceAll("\\s+", " ");
    }

    @Nullable Integer places() {
        var lu = LectureDeSaisie.entier(capacite, 1, PLACES_AU_PLUS);
        return lu.isPresent() ? lu.getAsInt() : null;
    }
}
