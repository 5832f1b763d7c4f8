package fr.estran.socle.pages;

import java.util.List;

/**
 * Where one goes to from every page; whoever knows all the pages fills it in.
 *
 * @param entrees of whoever is signed in, in their order; the first two are first pages
 * @param publiques of whoever is not, in their order
 * @param annonces on which pages of the public what is announced is said
 */
public record Menu(List<Entree> entrees, List<String> publiques, List<String> annonces) {

    /** @param aussi the pages that lie under it, whatever their address; those below its own need not be said */
    public record Entree(String adresse, List<String> aussi) {

        public static Entree de(String adresse, String... aussi) {
            return new Entree(adresse, List.of(aussi));
        }
    }

    List<String> adresses() {
        return entrees.stream().map(Entree::adresse).toList();
    }

    List<String> sous(String adresse) {
        return entrees.stream()
                .filter(entree -> entree.adresse().equals(adresse))
                .flatMap(entree -> entree.aussi().stream())
                .toList();
    }
}
