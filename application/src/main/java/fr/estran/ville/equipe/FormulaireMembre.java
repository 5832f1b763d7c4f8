package fr.estran.ville.equipe;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody of the team, as they are typed. */
public record FormulaireMembre(
        @Nullable String prenom,
        @Nullable String nom,
        @Nullable String courriel,
        @Nullable String entree,
        @Nullable String sortie) {

    static final FormulaireMembre VIERGE = new FormulaireMembre(null, null, null, null, null);

    private static final int LONGUEUR = 80;
    private static final int LONGUEUR_DU_COURRIEL = 254;

    static FormulaireMembre de(Membre membre) {
        return new FormulaireMembre(
                membre.prenom(),
                membre.nom(),
                membre.courriel(),
                membre.entree().toString(),
                membre.sortie() == null ? null : membre.sortie().toString());
    }

    static FormulaireMembre de(Champs dits) {
        return new FormulaireMembre(
                dits.un("prenom"), dits.un("nom"), dits.un("courriel"), dits.un("entree"), dits.un("sortie"));
    }

    Champs champs() {
        return Champs.AUCUN
                .avec("prenom", prenom)
                .avec("nom", nom)
                .avec("courriel", courriel)
                .avec("entree", entree)
                .avec("sortie", sortie);
    }

    /** By field, in the order of the page. */
    Map<String, String> fautes(Messages m) {
        var fautes = new LinkedHashMap<String, String>();
        nommer("prenom", prenom, m, fautes);
        nommer("nom", nom, m, fautes);
        var adresse = LectureDeSaisie.texte(courriel);
        if (adresse != null && (adresse.length() > LONGUEUR_DU_COURRIEL || !LectureDeSaisie.estUnCourriel(adresse))) {
            fautes.put("courriel", m.dire("membres.faute.courriel"));
        }
        if (LectureDeSaisie.jour(entree).isEmpty()) {
            fautes.put("entree", m.dire("membres.faute.jour"));
        }
        if (LectureDeSaisie.texte(sortie) != null && dernier().isEmpty()) {
            fautes.put("sortie", m.dire("membres.faute.jour"));
        } else if (!fautes.containsKey("entree")
                && dernier().filter(jour -> jour.isBefore(premier())).isPresent()) {
            fautes.put("sortie", m.dire("membres.faute.ordre"));
        }
        return fautes;
    }

    private static void nommer(String champ, @Nullable String saisi, Messages m, Map<String, String> fautes) {
        var dit = LectureDeSaisie.texteOuRien(saisi);
        if (dit.isEmpty() || dit.length() > LONGUEUR) {
            fautes.put(champ, m.dire("membres.faute." + champ));
        }
    }

    String prenomDit() {
        return LectureDeSaisie.texteOuRien(prenom);
    }

    String nomDit() {
        return LectureDeSaisie.texteOuRien(nom);
    }

    @Nullable String courrielDit() {
        return LectureDeSaisie.texte(courriel);
    }

    /** Once there is no fault left. */
    LocalDate premier() {
        return LectureDeSaisie.jour(entree).orElseThrow();
    }

    Optional<LocalDate> dernier() {
        return LectureDeSaisie.jour(sortie);
    }
}
