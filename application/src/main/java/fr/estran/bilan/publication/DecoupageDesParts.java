package fr.estran.bilan.publication;

import fr.estran.bilan.publication.Repartition.Part;
import fr.estran.socle.vocabulaire.TrancheDite;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A whole in parts, as it was told and as it is about to be: a reader subtracts one from the other, row by row, or several
 * rows at once.
 */
record DecoupageDesParts(List<Part> avant, List<Part> apres, Regroupement seuil) {

    /** What did not move comes last: it tells nothing. */
    private static final Comparator<Bloc> DU_PLUS_PETIT_ECART = Comparator.comparing((Bloc bloc) -> bloc.ecart() == 0)
            .thenComparing(bloc -> Math.abs(bloc.ecart()))
            .thenComparing(bloc -> bloc.codes().getFirst());

    /** The smallest sets of codes that no part of either side cuts. */
    record Bloc(List<Part> avant, List<Part> apres) {

        int ecart() {
            return somme(apres) - somme(avant);
        }

        /** Each side cuts it in its own way: a part of one less a part of the other is a third one, told by nobody. */
        boolean croise() {
            return avant.size() > 1 && apres.size() > 1;
        }

        List<String> codes() {
            return Stream.concat(avant.stream(), apres.stream())
                    .flatMap(part -> part.codes().stream())
                    .distinct()
                    .sorted(Comparator.comparingInt(TrancheDite::rang).thenComparing(Comparator.naturalOrder()))
                    .toList();
        }

        int rang() {
            return codes().stream().mapToInt(TrancheDite::rang).min().orElse(-1);
        }

        Part fondu() {
            return new Part(codes(), somme(apres));
        }

        Bloc avec(Bloc autre) {
            return new Bloc(
                    Stream.concat(avant.stream(), autre.avant.stream()).toList(),
                    Stream.concat(apres.stream(), autre.apres.stream()).toList());
        }

        private boolean touche(Bloc autre) {
            return codes().stream().anyMatch(autre.codes()::contains);
        }

        private static int somme(List<Part> parts) {
            return parts.stream().mapToInt(Part::valeur).sum();
        }
    }

    List<Bloc> blocs() {
        var blocs = new ArrayList<Bloc>();
        Stream.concat(
                        avant.stream().map(part -> new Bloc(List.of(part), List.of())),
                        apres.stream().map(part -> new Bloc(List.of(), List.of(part))))
                .forEach(bloc -> {
                    var touches = blocs.stream().filter(bloc::touche).toList();
                    blocs.removeAll(touches);
                    blocs.add(touches.stream().reduce(bloc, Bloc::avec));
                });
        return blocs;
    }

    boolean trahit() {
        var blocs = blocs();
        return !avant.isEmpty() && !apres.isEmpty() && (blocs.stream().anyMatch(Bloc::croise) || trahit(blocs));
    }

    /** Whether some rows together moved by a few, whichever they are. */
    private boolean trahit(List<Bloc> blocs) {
        var sommes = new HashSet<>(Set.of(0));
        for (var bloc : blocs) {
            List.copyOf(sommes).forEach(somme -> sommes.add(somme + bloc.ecart()));
        }
        return sommes.stream().anyMatch(somme -> seuil.petit(Math.abs(somme)));
    }

    /** The parts of today, merged until nothing is left to subtract; none where that takes all of them. */
    List<Part> regroupes(boolean ordonnee) {
        var ici = this;
        while (ici.trahit()) {
            var blocs = ici.blocs();
            var fondu = blocs.stream().filter(Bloc::croise).findFirst().orElseGet(() -> plusPetits(blocs, ordonnee));
            ici = new DecoupageDesParts(avant, fondre(ici.apres, fondu), seuil);
            if (ici.blocs().size() < 2) {
                return List.of();
            }
        }
        return ici.apres;
    }

    /** The one that moved least, with the next one; of bands, with its neighbour on the side of the next one. */
    private static Bloc plusPetits(List<Bloc> blocs, boolean ordonnee) {
        var parEcart = blocs.stream().sorted(DU_PLUS_PETIT_ECART).toList();
        var petit = parEcart.getFirst();
        if (parEcart.size() == 1) {
            return petit;
        }
        return petit.avec(ordonnee ? voisin(blocs, petit) : parEcart.get(1));
    }

    private static Bloc voisin(List<Bloc> blocs, Bloc petit) {
        var rangs = blocs.stream().sorted(Comparator.comparing(Bloc::rang)).toList();
        int ici = rangs.indexOf(petit);
        int vers = IntStream.range(0, rangs.size())
                .filter(rang -> rang != ici)
                .boxed()
                .min(Comparator.comparing((Integer rang) -> rangs.get(rang).ecart() == 0)
                        .thenComparing(rang -> Math.abs(rang - ici)))
                .orElseThrow();
        return rangs.get(ici + Integer.signum(vers - ici));
    }

    private static List<Part> fondre(List<Part> parts, Bloc bloc) {
        var fondus = new ArrayList<>(parts);
        int rang = bloc.apres().stream().mapToInt(parts::indexOf).min().orElse(parts.size());
        fondus.removeAll(bloc.apres());
        fondus.add(Math.min(rang, fondus.size()), bloc.fondu());
        return fondus;
    }
}
