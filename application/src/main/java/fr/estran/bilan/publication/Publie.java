package fr.estran.bilan.publication;

import fr.estran.bilan.statistiques.Chiffres;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a year as they may be told: the only ones that the report is written from.
 *
 * <p>{@link Publication} alone makes one. A figure that is kept back is absent, as if it were nothing; {@link #retenu}
 * tells one from the other.
 */
public final class Publie {

    /** The theme of presences at workshops that began before the year, which are counted in theirs. */
    public static final String COMMENCES = "commences_avant";

    /** Says that people who are known by their name are not nearly all who came. */
    static final List<String> PARTIELS = List.of("noms", "partiels");

    private final int annee;
    private final boolean interne;
    private final Chiffres chiffres;
    private final Map<List<String>, Repartition> repartitions;
    private final Set<List<String>> retenus;
    private final Consumer<List<String>> temoin;
    private final boolean repris;

    Publie(
            int annee,
            boolean interne,
            boolean repris,
            Chiffres chiffres,
            Map<List<String>, Repartition> repartitions,
            Set<List<String>> retenus) {
        this.annee = annee;
        this.interne = interne;
        this.repris = repris;
        this.chiffres = chiffres;
        this.repartitions = Map.copyOf(repartitions);
        this.retenus = Set.copyOf(retenus);
        this.temoin = _ -> {};
    }

    private Publie(Publie lu, Consumer<List<String>> temoin) {
        this.annee = lu.annee;
        this.interne = lu.interne;
        this.chiffres = lu.chiffres;
        this.repartitions = lu.repartitions;
        this.retenus = lu.retenus;
        this.temoin = temoin;
        this.repris = lu.repris;
    }

    /** All that it tells of people and of presences, to be kept with the document. */
    public List<Dit> dits() {
        return Dits.de(annee, chiffres, repartitions, retenus);
    }

    /** The same figures, that tell {@code temoin} each path that is read of them: what a text was written from. */
    public Publie devant(Consumer<List<String>> temoin) {
        return new Publie(this, temoin);
    }

    /** What a path that was read is worth; nothing if it is kept back. A merged part goes by its codes, with a plus. */
    public @Nullable Integer lu(List<String> chemin) {
        if (retenus.contains(chemin)) {
            return null;
        }
        var codes = List.of(chemin.getLast().split("\\+"));
        return repartitions.getOrDefault(chemin.subList(0, chemin.size() - 1), Repartition.VIDE).parts().stream()
                .filter(part -> part.codes().equals(codes))
                .map(Repartition.Part::valeur)
                .findFirst()
                .orElseGet(() -> chiffres.valeurs().getOrDefault(chemin, 0));
    }

    public int annee() {
        return annee;
    }

    public boolean interne() {
        return interne;
    }

    /** Whether the year holds anything at all: without, it is compared with nothing. */
    public boolean connue() {
        return !chiffres.branches("par_type").isEmpty()
                || retenus.stream().anyMatch(chemin -> chemin.getFirst().equals("par_type"));
    }

    public int valeur(String... chemin) {
        temoin.accept(List.of(chemin));
        return chiffres.valeur(chemin);
    }

    /** Of all that may be told, alone or within a merged part. */
    public Set<List<String>> chemins() {
        var chemins = new LinkedHashSet<>(chiffres.valeurs().keySet());
        repartitions.forEach((tout, repartition) -> repartition
                .parts()
                .forEach(part -> chemins.add(Stream.concat(tout.stream(), Stream.of(String.join("+", part.codes())))
                        .toList())));
        return chemins;
    }

    /** Whether those who are known by their name are nearly all who came: people are counted then, and presences otherwise. */
    public boolean nommee() {
        return !chiffres.connait(PARTIELS.toArray(String[]::new));
    }

    /** Whether there is something to tell, without telling it. */
    public boolean connait(String... chemin) {
        return chiffres.valeur(chemin) > 0;
    }

    /** Figures that are never kept back: sessions, actions, bodies. */
    public Map<String, Integer> comptes(String... chemin) {
        var comptes = chiffres.repartition(chemin);
        comptes.keySet().forEach(code -> lire(chemin, code));
        return comptes;
    }

    /** Of those, all together. */
    public int total(String... chemin) {
        return comptes(chemin).values().stream().mapToInt(Integer::intValue).sum();
    }

    public List<String> branches(String... chemin) {
        return chiffres.branches(chemin);
    }

    public Repartition repartition(String... chemin) {
        var repartition = repartitions.getOrDefault(List.of(chemin), Repartition.VIDE);
        repartition.parts().forEach(part -> lire(chemin, String.join("+", part.codes())));
        return repartition;
    }

    /** Whether a whole is told in parts, without telling them. */
    public boolean repartie(String... chemin) {
        return !repartitions.getOrDefault(List.of(chemin), Repartition.VIDE).vide();
    }

    private void lire(String[] chemin, String code) {
        temoin.accept(Stream.concat(Stream.of(chemin), Stream.of(code)).toList());
    }

    /** Whether it tells anything of people. */
    public boolean ditQuelqueChose() {
        return !dits().isEmpty();
    }

    /** Whether some of it is as an older document told it, whatever the records say now. */
    public boolean repris() {
        return repris;
    }

    /** The value of a figure, or of a part of a whole, that is told; nothing where it is not. */
    OptionalInt dit(List<String> chemin) {
        var valeur = chiffres.valeurs().get(chemin);
        if (valeur != null) {
            return OptionalInt.of(valeur);
        }
        var codes = List.of(chemin.getLast().split("\\+"));
        return repartitions.getOrDefault(chemin.subList(0, chemin.size() - 1), Repartition.VIDE).parts().stream()
                .filter(part -> part.codes().equals(codes))
                .mapToInt(Repartition.Part::valeur)
                .findFirst();
    }

    /** Some whole is told in parts. */
    public boolean repartie() {
        return repartitions.values().stream().anyMatch(repartition -> !repartition.vide());
    }

    public boolean retenu(String... chemin) {
        return retenus.contains(List.of(chemin));
    }

    /** What nearly all answered to a question whose counts are kept back. */
    public Optional<ReponseEnMots> enMots(String enquete, String question) {
        return retenus.stream()
                .filter(chemin -> chemin.size() == 5
                        && chemin.subList(0, 3).equals(List.of(ReponseEnMots.CHEMIN, enquete, question)))
                .flatMap(chemin -> Arrays.stream(ReponseEnMots.Fraction.values())
                        .filter(fraction -> fraction.code().equals(chemin.getLast()))
                        .map(fraction -> new ReponseEnMots(chemin.get(3), fraction)))
                .findFirst();
    }

    /** Something was grouped or kept back somewhere. */
    public boolean reserve() {
        return !retenus.isEmpty() || repartitions.values().stream().anyMatch(Repartition::retenue);
    }

    /** Those of which it tells something. */
    List<Famille> familles() {
        return Stream.concat(chiffres.valeurs().keySet().stream(), repartitions.keySet().stream())
                .filter(Famille::surveille)
                .map(Famille::de)
                .distinct()
                .sorted(Comparator.comparing(Famille::nom))
                .toList();
    }

    Chiffres chiffres() {
        return chiffres;
    }

    Map<List<String>, Repartition> repartitions() {
        return repartitions;
    }

    Set<List<String>> retenus() {
        return retenus;
    }

    /** What a document tells of people, figure by figure: by path, and parts in the order of their table. */
    static final class Dits {

        static final Comparator<List<String>> PAR_CHEMIN =
                Comparator.comparing(chemin -> String.join("\u0000", chemin));

        private Dits() {}

        static List<Dit> de(
                int annee, Chiffres chiffres, Map<List<String>, Repartition> repartitions, Set<List<String>> retenus) {
            var dits = new ArrayList<Dit>();
            chiffres.valeurs().entrySet().stream()
                    .filter(chiffre -> Famille.surveille(chiffre.getKey()))
                    .forEach(chiffre -> dits.add(new Dit(annee, chiffre.getKey(), null, chiffre.getValue())));
            retenus.stream()
                    .filter(Predicate.not(chiffres.valeurs()::containsKey))
                    .forEach(chemin -> dits.add(new Dit(annee, chemin, null, null)));
            repartitions.forEach((chemin, dite) -> {
                if (Famille.surveille(chemin)) {
                    dite.parts().forEach(part -> dits.add(new Dit(annee, chemin, part.codes(), part.valeur())));
                }
                if (Famille.surveille(chemin) && dite.vide()) {
                    dits.add(new Dit(annee, chemin, List.of(), null));
                }
            });
            dits.sort(Comparator.comparing(Dit::chemin, PAR_CHEMIN));
            return dits;
        }
    }

    /**
     * What a document tells of a year: what is kept of it, to be set beside the next one.
     *
     * @param chemin of the figure, or of the whole that it is a part of
     * @param codes of a part; none at all where a whole is told in no part; null for a figure by itself
     * @param valeur nothing if it is kept back
     */
    public record Dit(
            int annee,
            List<String> chemin,
            @Nullable List<String> codes,
            @Nullable Integer valeur) {}
}
