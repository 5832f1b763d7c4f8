package fr.estran.bilan.rapport;

import static fr.estran.bilan.rapport.Phrases.avec;

import fr.estran.bilan.publication.Repartition;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the records show beside a question: figures that may be told, and names; a code without a label is left out. */
record Constats(Matiere m) {

    /** More would be a table: the detailed figures hold them. */
    private static final int PARTS = 4;

    /** A year of comparison that its records do not cover. */
    Stream<String> releves() {
        var premier = m.contexte().releves().premier();
        return premier != null && premier.isAfter(LocalDate.of(m.avant().annee(), 1, 31))
                ? Stream.of(m.dire("constat.releves", "jour", Typographie.date(premier)))
                : Stream.of();
    }

    /** Nothing of what the year does not have. */
    Stream<String> contre(String quoi, EcartDAnnees mouvement) {
        if (mouvement.maintenant() <= 0) {
            return Stream.of();
        }
        boolean autant = mouvement.maintenant() == mouvement.avant();
        return Stream.of(m.dire(
                autant ? "constat.autant" : mouvement.connu() ? "constat.contre" : "constat.seul",
                avec("quoi", quoi),
                avec("n", mouvement.maintenant()),
                avec("avant", mouvement.avant()),
                avec("annee", m.avant().annee())));
    }

    /** The largest parts, and between brackets what they were the year before, where that is told. */
    Stream<String> details(
            String cle,
            Map<String, Integer> parts,
            Map<String, Integer> avant,
            Function<String, Optional<String>> nommer) {
        var dits = parts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .filter(part -> nommer.apply(part.getKey()).isPresent())
                .limit(PARTS)
                .map(Map.Entry::getKey)
                .toList();
        if (dits.isEmpty()) {
            return Stream.of();
        }
        var mots = dits.stream()
                .map(code -> m.dire(
                        "constat.part",
                        avec("nom", nommer.apply(code).orElseThrow()),
                        avec("n", parts.getOrDefault(code, 0)),
                        avec("avant", avant.getOrDefault(code, 0))))
                .toList();
        return Stream.of(m.dire(
                cle,
                avec("parts", String.join(", ", mots)),
                avec("reste", dits.size() < parts.size() ? "oui" : "non"),
                avec("compare", dits.stream().anyMatch(avant::containsKey) ? "oui" : "non"),
                avec("annee", m.avant().annee())));
    }

    /** Those that are told alone; the others together, under no name. */
    static SequencedMap<String, Integer> seules(Repartition repartition) {
        var seules = new LinkedHashMap<String, Integer>();
        for (var part : repartition.parts()) {
            boolean nommee = !part.groupe() && !part.codes().equals(List.of(Repartition.INCONNU));
            seules.merge(nommee ? part.codes().getFirst() : "", part.valeur(), Integer::sum);
        }
        return seules;
    }

    Optional<String> quartier(String code) {
        return Optional.ofNullable(m.contexte().quartiers().get(code));
    }

    Optional<String> thematique(String code) {
        return Optional.ofNullable(m.contexte().thematiques().get(code))
                .map(theme -> Typographie.guillemets(theme.libelle()));
    }

    /** What the bundle calls it. */
    Optional<String> code(String famille, String code) {
        var cle = famille + "." + code;
        return m.phrases().connait(cle) ? Optional.of(m.dire(cle)) : Optional.empty();
    }
}
