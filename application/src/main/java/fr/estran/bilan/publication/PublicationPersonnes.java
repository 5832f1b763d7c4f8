package fr.estran.bilan.publication;

import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.LinkedHashMap;

/** People: in all, by kind, by what they are, by where and how they came. */
record PublicationPersonnes(FiltreDePublication filtre) {

    void publier() {
        int usagers = filtre.bruts().valeur("usagers");
        if (!filtre.proposer(usagers, new int[] {}, "usagers")) {
            return;
        }
        parType(usagers);
        Liens.PARTS_DES_USAGERS.forEach(
                part -> filtre.proposer(filtre.bruts().valeur(part), new int[] {usagers}, part));
        portesEntree(usagers);
        parPermanencePuisAutre(usagers);
        var types = filtre.bruts().branches("par_type").stream()
                .filter(type -> filtre.bruts().valeur("par_type", type, "personnes") > 0)
                .toList();
        new AuditParcours(filtre, types, premiereAnnee()).retirerCeQuiTrahit();
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

    private boolean premiereAnnee() {
        return filtre.bruts().valeur("nouveaux_usagers") == filtre.bruts().valeur("usagers");
    }

    private int venusApres(String type) {
        return premiereAnnee()
                ? filtre.montreOuZero("par_type", type, "personnes")
                        - filtre.bruts().valeur("porte_entree", type)
                : 0;
    }

    private void parPermanencePuisAutre(int usagers) {
        int venus = filtre.bruts().valeur("venus_par_permanence_puis_autre");
        int parPermanence = filtre.repartition("porte_entree").valeur(TypeDAction.PERMANENCE.code());
        int[] touts = parPermanence > 0 ? new int[] {usagers, parPermanence} : new int[] {usagers};
        if (!filtre.proposer(venus, touts, "venus_par_permanence_puis_autre")) {
            return;
        }
        var suites = filtre.bruts().repartition("permanence_puis");
        var dicibles = filtre.recouvrir(venus, suites);
        suites.forEach((type, nombre) -> {
            if (dicibles.contains(type) && laisseAssez(type, nombre)) {
                filtre.montrer(nombre, "permanence_puis", type);
            } else {
                filtre.retenir("permanence_puis", type);
            }
        });
    }

    private boolean laisseAssez(String type, int suite) {
        int personnes = filtre.montreOuZero("par_type", type, "personnes");
        return personnes == 0 || filtre.dicible(suite, personnes);
    }
}
