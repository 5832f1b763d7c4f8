package fr.estran.bilan.renouvellement;

import static fr.estran.bilan.renouvellement.MotsDeConvention.M;

import fr.estran.bilan.renouvellement.LignesDeDossier.Ligne;
import fr.estran.bilan.renouvellement.LignesDeDossier.Rubrique;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a renewal file says otherwise than one that was handed over, line by line. What each day makes of a fact is no change. */
final class CeQuiAChange {

    private CeQuiAChange() {}

    /** In the order of the file; nothing where nothing has changed. */
    static List<String> entre(LignesDeDossier avant, LignesDeDossier maintenant) {
        return Arrays.stream(Rubrique.values())
                .flatMap(rubrique -> Stream.concat(
                        maintenant.de(rubrique).stream()
                                .flatMap(ligne -> trouver(avant, ligne)
                                        .map(alors -> autrement(alors, ligne).stream())
                                        .orElseGet(() -> Stream.of(dire("change.en_plus", ligne)))),
                        avant.de(rubrique).stream()
                                .filter(ligne -> trouver(maintenant, ligne).isEmpty())
                                .map(ligne -> dire("change.en_moins", ligne))))
                .toList();
    }

    private static Optional<Ligne> trouver(LignesDeDossier lignes, Ligne ligne) {
        return lignes.lignes().stream().filter(ligne::deMemeQue).findFirst();
    }

    private static Optional<String> autrement(Ligne avant, Ligne maintenant) {
        if (avant.fait().equals(maintenant.fait()) || avant.dit().equals(maintenant.dit())) {
            return Optional.empty();
        }
        return Optional.of(
                maintenant.rubrique() == Rubrique.TEXTES
                        ? M.dire(
                                maintenant.fait().isEmpty()
                                        ? "change.texte.ote"
                                        : avant.fait().isEmpty() ? "change.texte.ecrit" : "change.texte.recrit",
                                "quoi",
                                maintenant.quoi())
                        : M.dire(
                                "change.autrement",
                                "quoi",
                                maintenant.quoi(),
                                "avant",
                                avant.dit(),
                                "maintenant",
                                maintenant.dit()));
    }

    private static String dire(String cle, Ligne ligne) {
        return M.dire(cle, "quoi", ligne.quoi(), "dit", ligne.dit());
    }
}
