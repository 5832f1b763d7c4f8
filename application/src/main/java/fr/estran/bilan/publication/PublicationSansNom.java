package fr.estran.bilan.publication;

import fr.estran.bilan.statistiques.Chiffres;
import java.util.ArrayList;
import java.util.List;

/**
 * How many participations have no name, all kinds together: told unless a reader would know from it that of some kind few have none, or
 * few have one. He knows how many came to each kind, how many of them are known at least, and at which all, or nobody, gave a name.
 */
record PublicationSansNom(FiltreDePublication filtre) {

    private static final String CHEMIN = "participations_sans_nom";

    /**
     * A kind; or those that are told together, as one.
     *
     * @param moins how many gave no name at least, as far as is known without the sum, and {@code plus} at most
     */
    private record Forme(int participations, int sansNom, int moins, int plus, boolean petite) {

        int nommees() {
            return participations - sansNom;
        }
    }

    void publier() {
        var formes = formes();
        int sansNom = formes.stream().mapToInt(Forme::sansNom).sum();
        if (sansNom == 0) {
            return;
        }
        boolean dicible = filtre.montre("participations")
                && filtre.dicible(sansNom, filtre.montreOuZero("participations"))
                && formes.stream().noneMatch(forme -> trahie(forme, formes, sansNom));
        if (dicible) {
            filtre.montrer(sansNom, CHEMIN);
        } else {
            filtre.retenir(CHEMIN);
        }
    }

    /** Of the sum, the others leave it no more and no less than so many. */
    private boolean trahie(Forme forme, List<Forme> toutes, int sansNom) {
        var regroupement = filtre.regroupement();
        var autres = toutes.stream().filter(autre -> autre != forme).toList();
        int auPlus = Math.min(
                forme.plus(), sansNom - autres.stream().mapToInt(Forme::moins).sum());
        int auMoins = Math.max(
                forme.moins(), sansNom - autres.stream().mapToInt(Forme::plus).sum());
        boolean sansNomTrahis = (forme.petite() || regroupement.petit(forme.sansNom())) && regroupement.petit(auPlus);
        boolean nommeesTrahies =
                regroupement.petit(forme.nommees()) && regroupement.petit(forme.participations() - auMoins);
        return sansNomTrahis || nommeesTrahies;
    }

    private List<Forme> formes() {
        var formes = new ArrayList<Forme>();
        int tues = 0;
        int tuesSansNom = 0;
        boolean petite = false;
        for (var type : filtre.bruts().branches("par_type")) {
            int participations = filtre.bruts().valeur("par_type", type, "participations");
            int sansNom = filtre.bruts().valeur("par_type", type, "anonymes");
            if (filtre.montre("par_type", type, "participations")) {
                formes.add(forme(filtre.bruts(), type, participations, sansNom));
            } else {
                tues += participations;
                tuesSansNom += sansNom;
                petite |= filtre.regroupement().petit(sansNom);
            }
        }
        if (tues > 0) {
            formes.add(new Forme(tues, tuesSansNom, 0, tues, petite));
        }
        return formes;
    }

    private Forme forme(Chiffres bruts, String type, int participations, int sansNom) {
        int connues = filtre.montreOuZero("par_type", type, "personnes");
        boolean uneSeance = connues > 0 && bruts.valeur("par_type", type, "seances") == 1;
        boolean personne = bruts.valeur("par_type", type, "personnes") == 0;
        return sansNom == 0 || uneSeance || personne
                ? new Forme(participations, sansNom, sansNom, sansNom, false)
                : new Forme(participations, sansNom, 1, participations - connues, false);
    }
}
