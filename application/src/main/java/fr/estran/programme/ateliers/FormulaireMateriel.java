package fr.estran.programme.ateliers;

import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something to carry along, as it is typed. */
public record FormulaireMateriel(
        @Nullable String nom, @Nullable String exemplaires) {

    static final FormulaireMateriel VIERGE = new FormulaireMateriel(null, null);

    private static final int LONGUEUR = 80;
    private static final int EXEMPLAIRES_AU_PLUS = 1000;

    Map<String, String> fautes(Messages m) {
        var fautes = new LinkedHashMap<String, String>();
        var dit = nomDit();
        if (dit.isEmpty() || dit.length() > LONGUEUR) {
            fautes.put("nom", m.dire("materiel.faute.nom"));
        }
        if (LectureDeSaisie.texte(exemplaires) != null && nombre() == null) {
            fautes.put("exemplaires", m.dire("materiel.faute.exemplaires"));
        }
        return fautes;
    }

    String nomDit() {
        return LectureDeSaisie.texteOuRien(nom).replaceAll("\\s+", " ");
    }

    @Nullable Integer nombre() {
        var lu = LectureDeSaisie.entier(exemplaires, 1, EXEMPLAIRES_AU_PLUS);
        return lu.isPresent() ? lu.getAsInt() : null;
    }
}
