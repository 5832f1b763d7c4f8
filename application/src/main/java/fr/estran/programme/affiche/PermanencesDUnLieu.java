package fr.estran.programme.affiche;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import fr.estran.programme.LieuPublic;
import fr.estran.programme.SeancePublique;
import fr.estran.socle.commun.Alphabet;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Help without an appointment in one venue.
 *
 * @param regles how it comes back, in words; empty where it follows no rule
 * @param seances to come or under way, in the order of their hours, none of them cancelled
 */
public record PermanencesDUnLieu(LieuPublic lieu, List<String> regles, List<SeancePublique> seances) {

    /** By venue, in the order of their names. */
    static List<PermanencesDUnLieu> de(List<SeancePublique> aVenir) {
        return aVenir.stream()
                .filter(seance -> seance.action().type() == TypeDAction.PERMANENCE
                        && seance.action().capacite() == null
                        && seance.lieu() != null
                        && !seance.annulee())
                .collect(groupingBy(
                        seance -> Objects.requireNonNull(seance.lieu()).id(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(PermanencesDUnLieu::duLieu)
                .sorted(comparing(ici -> ici.lieu().nom(), Alphabet.ordre()))
                .toList();
    }

    private static PermanencesDUnLieu duLieu(List<SeancePublique> ici) {
        var regles = AideReguliere.de(ici).stream()
                .flatMap(aide -> aide.fois().stream())
                .map(AideReguliere.Fois::regle)
                .toList();
        return new PermanencesDUnLieu(Objects.requireNonNull(ici.getFirst().lieu()), regles, ici);
    }
}
