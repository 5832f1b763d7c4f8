package fr.estran.echanges.classeurs;

import fr.estran.echanges.classeurs.Choses.FormeConnue;
import fr.estran.socle.tableurs.Ecritures;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.ville.themes.Appellation;
import fr.estran.ville.themes.FormeDAide;
import fr.estran.ville.themes.FormesDAide;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the town calls its kinds of help, those that it gives first: a sheet of last year may be of one that it gives no more. */
final class FormesConnues {

    private FormesConnues() {}

    static List<FormeConnue> de(FormesDAide formes) {
        return formes.rangees(TypeDAction.aFaire()).stream()
                .map(formes::de)
                .sorted(Comparator.comparing(forme -> !forme.proposee()))
                .map(forme ->
                        new FormeConnue(forme.type().code(), forme.equipe().titre(), noms(forme), forme.proposee()))
                .toList();
    }

    private static List<String> noms(FormeDAide forme) {
        return Stream.of(forme.equipe(), forme.publique(), forme.bilan())
                .flatMap(FormesConnues::formes)
                .map(Ecritures::nus)
                .filter(nom -> !nom.isEmpty())
                .distinct()
                .toList();
    }

    private static Stream<String> formes(Appellation appellation) {
        return Stream.of(appellation.singulier(), appellation.pluriel());
    }
}
