package fr.estran.publication;

import fr.estran.statistiques.Chiffres;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The figures of a year as they may be told: the only ones that the report is written from.
 *
 * <p>{@link Publication} alone makes one. A figure that is kept back is absent, as if it were nothing; {@link #retenu}
 * tells one from the other.
 */
public final class Publie {

    private final int annee;
    private final boolean interne;
    private final Chiffres chiffres;
    private final Map<List<String>, Repartition> repartitions;
    private final Set<List<String>> retenus;

    Publie(Filtre filtre, int annee, boolean interne) {
        this.annee = annee;
        this.interne = interne;
        this.chiffres = filtre.chiffres();
        this.repartitions = Map.copyOf(filtre.repartitions());
        this.retenus = Set.copyOf(filtre.retenus());
    }

    public int annee() {
        return annee;
    }

    public boolean interne() {
        return interne;
    }

    /** Whether the year holds anything at all: without, it is compared with nothing. */
    public boolean connue() {
        return !chiffres.branches("par_type").isEmpty();
    }

    public int valeur(String... chemin) {
        return chiffres.valeur(chemin);
    }

    /** Figures that are never kept back: sessions, actions, bodies. */
    public Map<String, Integer> comptes(String... chemin) {
        return chiffres.repartition(chemin);
    }

    public List<String> branches(String... chemin) {
        return chiffres.branches(chemin);
    }

    public Repartition repartition(String... chemin) {
        return repartitions.getOrDefault(List.of(chemin), Repartition.VIDE);
    }

    /** Some whole is told in parts. */
    public boolean repartie() {
        return repartitions.values().stream().anyMatch(repartition -> !repartition.vide());
    }

    public boolean retenu(String... chemin) {
        return retenus.contains(List.of(chemin));
    }

    /** Something was grouped or kept back somewhere. */
    public boolean reserve() {
        return !retenus.isEmpty() || repartitions.values().stream().anyMatch(Repartition::retenue);
    }

    Chiffres chiffres() {
        return chiffres;
    }

    Map<List<String>, Repartition> repartitions() {
        return repartitions;
    }
}
