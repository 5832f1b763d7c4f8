package fr.estran.bilan;

import java.util.LinkedHashMap;
import java.util.List;

/** People: in all, by kind, by what they are, by where and how they came. */
record PublicationPersonnes(Filtre filtre) {

    void publier() {
        int usagers = filtre.bruts().valeur("usagers");
        if (!filtre.proposer(usagers, new int[] {}, "usagers")) {
            return;
        }
        parType(usagers);
        filtre.proposer(filtre.bruts().valeur("nouveaux_usagers"), new int[] {usagers}, "nouveaux_usagers");
        filtre.proposer(
                filtre.bruts().valeur("personnes_vues_dans_plusieurs_quartiers"),
                new int[] {usagers},
                "personnes_vues_dans_plusieurs_quartiers");
        for (var attribut : List.of("genre", "situation", "quartier")) {
            var cellules = filtre.bruts().repartition(attribut);
            if (!cellules.isEmpty()) {
                filtre.repartir(filtre.regroupement().sansOrdre(filtre.completer(usagers, cellules)), attribut);
            }
        }
        portesEntree(usagers);
        parPermanencePuisAutre(usagers);
    }

    private void parType(int usagers) {
        var personnes = new LinkedHashMap<String, Integer>();
        for (var type : filtre.bruts().branches("par_type")) {
            int nombre = filtre.bruts().valeur("par_type", type, "personnes");
            if (nombre > 0) {
                personnes.put(type, nombre);
            }
        }
        var dicibles = filtre.recouvrir(usagers, personnes);
        personnes.forEach((type, nombre) -> {
            if (dicibles.contains(type) && !trahitLesAnonymes(type, nombre)) {
                filtre.montrer(nombre, "par_type", type, "personnes");
            } else {
                filtre.retenir("par_type", type, "personnes");
            }
        });
    }

    /** At a single session, each presence is one person: those beyond the people known are heads without a name. */
    private boolean trahitLesAnonymes(String type, int personnes) {
        return filtre.bruts().valeur("par_type", type, "seances") == 1
                && filtre.montre("par_type", type, "participations")
                && !filtre.dicible(personnes, filtre.montreOuZero("par_type", type, "participations"));
    }

    /** In a first year, who came to a kind less who came in by it tells who came to it afterwards. */
    private void portesEntree(int usagers) {
        var portes = filtre.bruts().repartition("porte_entree");
        if (portes.isEmpty()) {
            return;
        }
        var aGrouper = portes.keySet().stream()
                .filter(type -> filtre.regroupement().petit(venusApres(type)))
                .toList();
        filtre.repartir(filtre.regroupement().sansOrdre(filtre.completer(usagers, portes), aGrouper), "porte_entree");
    }

    private int venusApres(String type) {
        return filtre.montreOuZero("par_type", type, "personnes")
                - filtre.bruts().valeur("porte_entree", type);
    }

    /** With only two other kinds, what follows the permanence would tell, with the rest, who goes to both. */
    private void parPermanencePuisAutre(int usagers) {
        int venus = filtre.bruts().valeur("venus_par_permanence_puis_autre");
        int parPermanence = filtre.repartition("porte_entree").valeur("permanence");
        int[] touts = parPermanence > 0 ? new int[] {usagers, parPermanence} : new int[] {usagers};
        if (ditQuiVaAuxDeuxAutres(venus, usagers)) {
            filtre.retenir("venus_par_permanence_puis_autre");
        }
        if (filtre.retenu("venus_par_permanence_puis_autre")
                || !filtre.proposer(venus, touts, "venus_par_permanence_puis_autre")) {
            return;
        }
        var suites = filtre.bruts().repartition("permanence_puis");
        var dicibles = filtre.protege() && suites.size() < 3 ? List.<String>of() : filtre.recouvrir(venus, suites);
        suites.forEach((type, nombre) -> {
            if (dicibles.contains(type) && laisseAssez(type, nombre)) {
                filtre.montrer(nombre, "permanence_puis", type);
            } else {
                filtre.retenir("permanence_puis", type);
            }
        });
    }

    /**
     * In a first year, those who went on from a permanence and those who came by another door are together all those
     * who took part in another kind: where there are two of these, it tells how many take part in both.
     */
    private boolean ditQuiVaAuxDeuxAutres(int venus, int usagers) {
        var autres = new LinkedHashMap<String, Integer>();
        for (var type : filtre.bruts().branches("par_type")) {
            int personnes = filtre.bruts().valeur("par_type", type, "personnes");
            if (!type.equals("permanence") && personnes > 0) {
                autres.put(type, personnes);
            }
        }
        int ailleurs = venus + usagers - filtre.bruts().valeur("porte_entree", "permanence");
        return autres.size() == 2 && filtre.recouvrir(ailleurs, autres).size() < 2;
    }

    private boolean laisseAssez(String type, int suite) {
        int personnes = filtre.montreOuZero("par_type", type, "personnes");
        int porte = filtre.repartition("porte_entree").valeur(type);
        return personnes == 0 || filtre.dicible(suite, personnes, porte == 0 ? personnes : personnes - porte);
    }
}
