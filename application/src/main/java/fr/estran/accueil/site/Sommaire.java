package fr.estran.accueil.site;

import fr.estran.socle.commun.Messages;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Some pages that are listed together, each with what it is for.
 *
 * @param nom of its title in the bundle
 */
public record Sommaire(String nom, List<Entree> entrees) {

    private static final Messages MESSAGES = Messages.de("accueil/site");

    /** @param nom of its words in the bundle; what it is for stands beside them, under {@code .aide} */
    public record Entree(String nom, String adresse) {

        /** @param mots the town's own words */
        public String texte(Map<String, Object> mots) {
            return MESSAGES.dire("entree." + nom, mots);
        }

        public String aide(Map<String, Object> mots) {
            return MESSAGES.dire("entree." + nom + ".aide", mots);
        }
    }

    public Sommaire {
        entrees = List.copyOf(entrees);
    }

    public String titre() {
        return MESSAGES.dire("rubrique." + nom);
    }

    /** Those alone that lead somewhere, and no title above nothing. */
    static List<Sommaire> ouvertes(List<Sommaire> toutes, Predicate<String> ouvre) {
        return toutes.stream()
                .map(rubrique -> new Sommaire(
                        rubrique.nom(),
                        rubrique.entrees().stream()
                                .filter(entree -> ouvre.test(entree.adresse()))
                                .toList()))
                .filter(rubrique -> !rubrique.entrees().isEmpty())
                .toList();
    }
}
