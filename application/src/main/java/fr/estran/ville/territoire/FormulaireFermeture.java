package fr.estran.ville.territoire;

import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A closure as it is typed. Without a last day, it lasts one. */
public record FormulaireFermeture(
        @Nullable String du, @Nullable String au, @Nullable String raison) {

    static final FormulaireFermeture VIERGE = new FormulaireFermeture(null, null, null);

    private static final int LONGUEUR = 200;

    Map<String, String> fautes(Messages m) {
        var fautes = new LinkedHashMap<String, String>();
        if (LectureDeSaisie.jour(du).isEmpty()) {
            fautes.put("du", m.dire("fermetures.faute.jour"));
        }
        if (LectureDeSaisie.texte(au) != null && LectureDeSaisie.jour(au).isEmpty()) {
            fautes.put("au", m.dire("fermetures.faute.jour"));
        }
        if (fautes.isEmpty() && fin().isBefore(debut())) {
            fautes.put("au", m.dire("fermetures.faute.ordre"));
        }
        var dite = raisonDite();
        if (dite.isEmpty()) {
            fautes.put("raison", m.dire("fermetures.faute.raison"));
        } else if (dite.length() > LONGUEUR) {
            fautes.put("raison", m.dire("fermetures.faute.longueur"));
        }
        return fautes;
    }

    /** Once there is no fault left. */
    LocalDate debut() {
        return LectureDeSaisie.jour(du).orElseThrow();
    }

    LocalDate fin() {
        return LectureDeSaisie.jour(au).orElseGet(this::debut);
    }

    String raisonDite() {
        return LectureDeSaisie.texteOuRien(raison);
    }
}
