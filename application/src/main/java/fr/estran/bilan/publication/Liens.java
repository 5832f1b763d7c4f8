package fr.estran.bilan.publication;

import fr.estran.bilan.publication.Repartition.Part;
import fr.estran.bilan.statistiques.Divulgation;
import fr.estran.bilan.statistiques.Indicateur;
import fr.estran.bilan.statistiques.Statistiques;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which figure is a part of which: what a reader may subtract. */
final class Liens {

    static final List<String> PARTICIPATIONS = List.of("participations");
    static final String AGES = "tranche_age";
    static final String AGES_PAR_TYPE = "tranche_age_par_type";
    static final String PORTES = "porte_entree";

    /** Each one number of the people who came, as it is declared to be. */
    static final List<String> PARTS_DES_USAGERS = Statistiques.toutes().stream()
            .filter(indicateur -> indicateur.divulgation() == Divulgation.UNE_PART_DES_USAGERS)
            .map(Indicateur::cle)
            .toList();

    /** Told in bands that follow each other. */
    static final Set<String> ORDONNEES = Set.of(AGES, "participations_par_tranche");

    /** Told in parts of all the presences, by who came. */
    static final List<String> VENUES =
            List.of("participations_par_genre", "participations_par_situation", "participations_par_tranche");

    private static final List<String> USAGERS = List.of("usagers");
    private static final List<String> PASSES = List.of("venus_par_permanence_puis_autre");

    /** Two parts that cover their whole. */
    record Paire(List<String> premiere, List<String> seconde, List<String> tout) {}

    private Liens() {}

    static List<List<String>> touts(Publie publie, List<String> part) {
        return switch (part.getFirst()) {
            case "venus_par_permanence_puis_autre" -> List.of(USAGERS, List.of(PORTES, TypeDAction.PERMANENCE.code()));
            case "permanence_puis" -> List.of(PASSES, personnes(part.getLast()));
            case "par_type" -> part.getLast().equals("personnes") ? toutsDUneForme(publie, part.get(1)) : List.of();
            case "sans_demande" -> List.of(participations(part.getLast()));
            case PORTES -> premiereAnnee(publie) ? List.of(personnes(part.getLast())) : List.of();
            case "orientations", "participations_sans_nom" -> List.of(PARTICIPATIONS);
            case "enquetes" ->
                part.getLast().equals("repondants")
                        ? List.of(List.of("enquetes", part.get(1), "sollicites"))
                        : List.of();
            case "repondants_par_question" -> List.of(List.of("enquetes", part.get(1), "repondants"));
            case "reponses" -> List.of(List.of("repondants_par_question", part.get(1), part.get(2)));
            default -> PARTS_DES_USAGERS.contains(part.getFirst()) ? List.of(USAGERS) : List.of();
        };
    }

    /** At a single session, each presence is one person: the others are heads without a name. */
    private static List<List<String>> toutsDUneForme(Publie publie, String type) {
        return publie.chiffres().valeur("par_type", type, "seances") == 1
                ? List.of(USAGERS, participations(type))
                : List.of(USAGERS);
    }

    private static boolean premiereAnnee(Publie publie) {
        return publie.dit(USAGERS).equals(publie.dit(List.of("nouveaux_usagers")));
    }

    /** Doors that are told alone: they are parts of those who came to that kind, in a first year. */
    static Stream<List<String>> portes(Publie publie) {
        return publie.repartitions().getOrDefault(List.of(PORTES), Repartition.VIDE).parts().stream()
                .filter(part -> !part.groupe())
                .map(part -> part(List.of(PORTES), part.codes()));
    }

    /** Told as a part of a breakdown, which is looked at as one. */
    static boolean estUnePart(List<String> chemin) {
        return chemin.getFirst().equals(PORTES)
                || (chemin.getFirst().equals("par_type") && chemin.getLast().equals("participations"));
    }

    static List<Paire> paires(Publie publie) {
        var paires = new ArrayList<Paire>();
        paire(publie, List.of("par_type"), "personnes", USAGERS, paires);
        paire(publie, List.of("permanence_puis"), "", PASSES, paires);
        publie.chiffres().valeurs().keySet().stream()
                .filter(chemin -> chemin.getFirst().equals("repondants_par_question"))
                .forEach(tout -> paire(publie, List.of("reponses", tout.get(1), tout.get(2)), "", tout, paires));
        return paires;
    }

    private static void paire(Publie publie, List<String> sous, String mot, List<String> tout, List<Paire> paires) {
        var parts = Stream.concat(publie.chiffres().valeurs().keySet().stream(), publie.retenus().stream())
                .filter(chemin -> chemin.size() == sous.size() + (mot.isEmpty() ? 1 : 2)
                        && chemin.subList(0, sous.size()).equals(sous)
                        && (mot.isEmpty() || chemin.getLast().equals(mot)))
                .distinct()
                .toList();
        if (parts.size() == 2) {
            paires.add(new Paire(parts.getFirst(), parts.getLast(), tout));
        }
    }

    /** Presences by kind, and those that are kept back together; without their sum, nothing is known of these. */
    static DecoupageDesParts formes(Publie avant, Publie apres, Regroupement seuil) {
        var inconnus = Stream.of(avant, apres)
                .filter(publie -> publie.dit(PARTICIPATIONS).isEmpty())
                .flatMap(publie -> tus(publie).stream())
                .toList();
        var connus = new DecoupageDesParts(partsParForme(avant), partsParForme(apres), seuil)
                .blocs().stream()
                        .filter(bloc -> bloc.codes().stream().noneMatch(inconnus::contains))
                        .toList();
        return new DecoupageDesParts(
                connus.stream().flatMap(bloc -> bloc.avant().stream()).toList(),
                connus.stream().flatMap(bloc -> bloc.apres().stream()).toList(),
                seuil);
    }

    static List<List<String>> formes(Publie publie) {
        return publie.chiffres().branches("par_type").stream()
                .map(Liens::participations)
                .toList();
    }

    private static List<Part> partsParForme(Publie publie) {
        var parts = new ArrayList<Part>();
        for (var type : publie.chiffres().branches("par_type")) {
            publie.dit(participations(type)).ifPresent(valeur -> parts.add(new Part(List.of(type), valeur)));
        }
        int dites = parts.stream().mapToInt(Part::valeur).sum();
        int tues = publie.dit(PARTICIPATIONS).orElse(dites) - dites;
        if (tues > 0) {
            parts.add(new Part(tus(publie), tues));
        }
        return parts;
    }

    private static List<String> tus(Publie publie) {
        return publie.retenus().stream()
                .filter(chemin ->
                        chemin.getFirst().equals("par_type") && chemin.getLast().equals("participations"))
                .map(chemin -> chemin.get(1))
                .sorted()
                .toList();
    }

    /** By how much those of each band who did not come to the kind moved, where the whole is told in bands that fit. */
    static IntStream horsDuType(DecoupageDesParts type, List<Part> avant, List<Part> apres) {
        return type.blocs().stream().flatMapToInt(bloc -> {
            var codes = Set.copyOf(bloc.codes());
            var tous = somme(apres, codes);
            var tousAvant = somme(avant, codes);
            return tous.isPresent() && tousAvant.isPresent()
                    ? IntStream.of(tous.getAsInt() - tousAvant.getAsInt() - bloc.ecart())
                    : IntStream.empty();
        });
    }

    private static OptionalInt somme(List<Part> parts, Set<String> codes) {
        return parts.stream().anyMatch(part -> coupe(part, codes))
                ? OptionalInt.empty()
                : OptionalInt.of(parts.stream()
                        .filter(part -> codes.containsAll(part.codes()))
                        .mapToInt(Part::valeur)
                        .sum());
    }

    private static boolean coupe(Part part, Set<String> codes) {
        return part.codes().stream().anyMatch(codes::contains) && !codes.containsAll(part.codes());
    }

    static List<String> part(List<String> tout, List<String> codes) {
        return Stream.concat(tout.stream(), Stream.of(String.join("+", codes))).toList();
    }

    static List<String> participations(String type) {
        return List.of("par_type", type, "participations");
    }

    static List<String> personnes(String type) {
        return List.of("par_type", type, "personnes");
    }
}
