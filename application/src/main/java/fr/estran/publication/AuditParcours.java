package fr.estran.publication;

import fr.estran.nomenclatures.TypeDAction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * People by kind, by way in and by what followed tell of the same people: together they may tell what none tells alone.
 * As long as a {@link Lecteur} finds a small count in them, they are taken back, the least useful first.
 */
record AuditParcours(Filtre filtre, List<String> types, boolean premiereAnnee) {

    private static final String PERMANENCE = TypeDAction.PERMANENCE.code();

    private record Parcours(String porte, Set<String> formes) {

        boolean passe() {
            return porte.equals(PERMANENCE) && formes.stream().anyMatch(forme -> !forme.equals(PERMANENCE));
        }
    }

    void retirerCeQuiTrahit() {
        if (filtre.protege() && trahit()) {
            types.forEach(type -> retirer("permanence_puis", type));
        }
        if (filtre.protege() && trahit()) {
            retirer("venus_par_permanence_puis_autre");
        }
        if (filtre.protege() && trahit()) {
            filtre.repartir(Repartition.CACHEE, "porte_entree");
        }
        if (filtre.protege() && trahit()) {
            types.forEach(type -> retirer("par_type", type, "personnes"));
        }
    }

    private void retirer(String... chemin) {
        if (filtre.montre(chemin)) {
            filtre.retenir(chemin);
        }
    }

    private boolean trahit() {
        var lecteur = new Lecteur<>(parcours());
        lire(lecteur, _ -> true, "usagers");
        lire(lecteur, Parcours::passe, "venus_par_permanence_puis_autre");
        for (var type : types) {
            lire(lecteur, avec(type), "par_type", type, "personnes");
            lire(lecteur, avec(type).and(Parcours::passe), "permanence_puis", type);
        }
        filtre.repartition("porte_entree")
                .parts()
                .forEach(part -> lecteur.lit(part.valeur(), p -> part.codes().contains(p.porte())));
        return secrets().stream()
                .anyMatch(secret ->
                        filtre.regroupement().petit(lecteur.deduit(secret).orElse(0)));
    }

    private void lire(Lecteur<Parcours> lecteur, Predicate<Parcours> somme, String... chemin) {
        if (filtre.montre(chemin)) {
            lecteur.lit(filtre.montreOuZero(chemin), somme);
        }
    }

    private List<Predicate<Parcours>> secrets() {
        var secrets = new ArrayList<Predicate<Parcours>>();
        secrets.add(Parcours::passe);
        for (var type : types) {
            Predicate<Parcours> seule = parcours -> parcours.formes().equals(Set.of(type));
            Predicate<Parcours> porte = parcours -> parcours.porte().equals(type);
            secrets.addAll(List.of(avec(type), avec(type).negate(), seule, porte, porte.and(seule)));
            secrets.addAll(List.of(porte.and(avec(type)), avec(type).and(porte.negate())));
            secrets.addAll(
                    List.of(avec(type).and(Parcours::passe), avec(type).negate().and(Parcours::passe)));
            for (var autre : types) {
                secrets.addAll(List.of(
                        avec(type).and(avec(autre)), avec(type).and(avec(autre).negate())));
            }
        }
        return secrets;
    }

    private static Predicate<Parcours> avec(String type) {
        return parcours -> parcours.formes().contains(type);
    }

    /** All that somebody may have done; in a first year, one came in by a kind that one took part in. */
    private List<Parcours> parcours() {
        var tous = new ArrayList<Parcours>();
        for (int masque = 1; masque < 1 << types.size(); masque++) {
            var formes = new HashSet<String>();
            for (int rang = 0; rang < types.size(); rang++) {
                if ((masque >> rang & 1) == 1) {
                    formes.add(types.get(rang));
                }
            }
            (premiereAnnee ? formes : types).forEach(porte -> tous.add(new Parcours(porte, formes)));
        }
        return tous;
    }
}
