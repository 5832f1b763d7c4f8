package fr.estran.ville.equipe;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A post, as it is typed. */
record FormulairePoste(
        @Nullable String nom,
        @Nullable String convention,
        @Nullable String ouverture,
        @Nullable String fermeture) {

    private static final int LONGUEUR = 120;

    static final FormulairePoste VIERGE = new FormulairePoste(null, null, null, null);

    static FormulairePoste de(PosteDecrit poste) {
        return new FormulairePoste(poste.nom(), dit(poste.chaine()), dit(poste.ouverture()), dit(poste.fermeture()));
    }

    private static @Nullable String dit(@Nullable Object valeur) {
        return valeur == null ? null : valeur.toString();
    }

    static FormulairePoste de(Champs champs) {
        return new FormulairePoste(
                champs.un("nom"), champs.un("convention"), champs.un("ouverture"), champs.un("fermeture"));
    }

    /** In the order of the page. */
    Champs champs() {
        return Champs.AUCUN
                .avec("nom", nom)
                .avec("convention", convention)
                .avec("ouverture", ouverture)
                .avec("fermeture", fermeture);
    }

    Map<String, String> fautes(Messages m) {
        var fautes = new LinkedHashMap<String, String>();
        if (nomDit().isEmpty() || nomDit().length() > LONGUEUR) {
            fautes.put("nom", m.dire("faute.nom", Map.of("n", LONGUEUR)));
        }
        if (LectureDeSaisie.texte(convention) != null && conventionDite().isEmpty()) {
            fautes.put("convention", m.dire("faute.convention"));
        }
        if (LectureDeSaisie.texte(ouverture) != null && premier().isEmpty()) {
            fautes.put("ouverture", m.dire("faute.jour"));
        }
        if (LectureDeSaisie.texte(fermeture) != null && dernier().isEmpty()) {
            fautes.put("fermeture", m.dire("faute.jour"));
        } else if (dernier().isPresent()
                && premier().filter(jour -> jour.isAfter(dernier().get())).isPresent()) {
            fautes.put("fermeture", m.dire("faute.ordre"));
        }
        return fautes;
    }

    String nomDit() {
        return LectureDeSaisie.texteOuRien(nom);
    }

    Optional<ConventionId> conventionDite() {
        return LectureDeSaisie.id(convention).map(ConventionId::new);
    }

    Optional<LocalDate> premier() {
        return LectureDeSaisie.jour(ouverture);
    }

    Optional<LocalDate> dernier() {
        return LectureDeSaisie.jour(fermeture);
    }
}
