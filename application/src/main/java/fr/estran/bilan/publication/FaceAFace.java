package fr.estran.bilan.publication;

import fr.estran.bilan.publication.DecoupageDesParts.Bloc;
import fr.estran.bilan.publication.Publie.Dits;
import fr.estran.bilan.publication.Repartition.Part;
import fr.estran.socle.commun.Suppression;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** What was told of a year and what is about to be, side by side, as whoever holds both documents reads them. */
record FaceAFace(Publie avant, Publie apres, Famille famille) {

    private static final Regroupement SEUIL = new Regroupement(Suppression.SEUIL);
    private static final IntPredicate PETIT = nombre -> SEUIL.petit(Math.abs(nombre));

    /** The figures that a subtraction turns into a small number of people. */
    List<Ecart> ecarts() {
        return Stream.of(seuls(), parts(), formes(), ages())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private List<Ecart> seuls() {
        var ecarts = new ArrayList<Ecart>();
        for (var chemin : chiffres(apres)) {
            boolean bouge = Famille.mesure(chemin)
                    ? avant.dit(chemin).isPresent() && !avant.dit(chemin).equals(apres.dit(chemin))
                    : !Liens.estUnePart(chemin) && trahit(apres.dit(chemin), avant.dit(chemin));
            if (bouge || Liens.touts(apres, chemin).stream().anyMatch(tout -> trahitLeReste(chemin, tout))) {
                ecarts.add(ecart(chemin));
            }
        }
        for (var chemin : chiffres(avant)) {
            Liens.touts(avant, chemin).stream()
                    .filter(tout -> apres.dit(chemin).isEmpty()
                            && avant.dit(tout).isEmpty()
                            && trahit(apres.dit(tout), avant.dit(chemin)))
                    .forEach(tout -> ecarts.add(ecart(tout)));
        }
        for (var paire : Liens.paires(apres)) {
            if (famille.contient(paire.tout()) && trahitLesCommuns(paire)) {
                ecarts.add(ecart(paire.seconde()));
            }
        }
        return ecarts;
    }

    private List<List<String>> chiffres(Publie publie) {
        return Stream.concat(publie.chiffres().valeurs().keySet().stream(), Liens.portes(publie))
                .filter(chemin -> famille.contient(chemin) && Famille.compte(chemin))
                .toList();
    }

    private static boolean trahit(OptionalInt un, OptionalInt autre) {
        return un.isPresent() && autre.isPresent() && PETIT.test(un.getAsInt() - autre.getAsInt());
    }

    /** What a part leaves of its whole moved by a few; or today tells the part, and only the older document the whole. */
    private boolean trahitLeReste(List<String> part, List<String> tout) {
        var reste = reste(apres.dit(tout), apres.dit(part));
        var resteAvant = reste(avant.dit(tout), avant.dit(part));
        return trahit(reste, resteAvant) || (reste.isEmpty() && trahit(avant.dit(tout), apres.dit(part)));
    }

    private static OptionalInt reste(OptionalInt tout, OptionalInt part) {
        return tout.isPresent() && part.isPresent()
                ? OptionalInt.of(tout.getAsInt() - part.getAsInt())
                : OptionalInt.empty();
    }

    /** Two parts that cover their whole: what they come to, less it, is those who are of both. */
    private boolean trahitLesCommuns(Liens.Paire paire) {
        return trahit(communs(apres, paire), communs(avant, paire));
    }

    private static OptionalInt communs(Publie publie, Liens.Paire paire) {
        var reste = reste(publie.dit(paire.tout()), publie.dit(paire.premiere()));
        return reste(publie.dit(paire.seconde()), reste);
    }

    private List<Ecart> parts() {
        return apres.repartitions().keySet().stream()
                .filter(chemin -> famille.contient(chemin) && !chemin.getFirst().equals(Liens.AGES_PAR_TYPE))
                .sorted(Dits.PAR_CHEMIN)
                .flatMap(chemin -> changes(chemin, decoupage(chemin)).stream())
                .toList();
    }

    DecoupageDesParts decoupage(List<String> chemin) {
        return new DecoupageDesParts(parts(avant, chemin), parts(apres, chemin), SEUIL);
    }

    private static List<Part> parts(Publie publie, List<String> chemin) {
        return publie.repartitions().getOrDefault(chemin, Repartition.VIDE).parts();
    }

    private static List<Ecart> changes(List<String> chemin, DecoupageDesParts decoupage) {
        return decoupage.trahit()
                ? decoupage.blocs().stream()
                        .filter(bloc -> bloc.ecart() != 0 || bloc.croise())
                        .map(bloc -> ecart(chemin, bloc))
                        .toList()
                : List.of();
    }

    private static Ecart ecart(List<String> chemin, Bloc bloc) {
        return new Ecart(
                Liens.part(chemin, bloc.codes()),
                bloc.fondu().valeur() - bloc.ecart(),
                bloc.fondu().valeur());
    }

    /** Presences by kind are parts of their sum. Those that moved tell, or else those by which one computes the others. */
    private List<Ecart> formes() {
        if (!famille.contient(Liens.PARTICIPATIONS)) {
            return List.of();
        }
        var decoupage = Liens.formes(avant, apres, SEUIL);
        if (!decoupage.trahit()) {
            return List.of();
        }
        var bougees = decoupage.blocs().stream()
                .filter(bloc -> bloc.ecart() != 0 || bloc.croise())
                .flatMap(bloc -> bloc.codes().stream())
                .map(Liens::participations)
                .toList();
        return Stream.of(bougees, Liens.formes(apres), List.of(Liens.PARTICIPATIONS))
                .map(chemins -> chemins.stream()
                        .filter(chemin -> apres.dit(chemin).isPresent())
                        .map(this::ecart)
                        .toList())
                .filter(ecarts -> !ecarts.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Bands by kind are parts of the kind, and of the band: all of them may be told, or none. */
    private List<Ecart> ages() {
        return apres.repartitions().keySet().stream()
                .filter(chemin -> famille.contient(chemin) && chemin.getFirst().equals(Liens.AGES_PAR_TYPE))
                .sorted(Dits.PAR_CHEMIN)
                .flatMap(chemin -> {
                    var decoupage = decoupage(chemin);
                    var restes = Liens.horsDuType(
                            decoupage, parts(avant, List.of(Liens.AGES)), parts(apres, List.of(Liens.AGES)));
                    return decoupage.trahit() || restes.anyMatch(PETIT)
                            ? decoupage.blocs().stream().map(bloc -> ecart(chemin, bloc))
                            : Stream.of();
                })
                .toList();
    }

    private Ecart ecart(List<String> chemin) {
        return new Ecart(chemin, avant.dit(chemin).orElse(0), apres.dit(chemin).orElse(0));
    }
}
