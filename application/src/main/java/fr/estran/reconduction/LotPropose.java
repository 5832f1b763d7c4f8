package fr.estran.reconduction;

import static java.util.Comparator.comparing;

import fr.estran.seances.Creneau;
import java.util.List;
import java.util.stream.Stream;

/**
 * What becomes of a lot.
 *
 * @param ou its venues, in words
 * @param lignes what no rule gives
 * @param sansRythme it comes back without a rule: one may be given to it
 * @param deja it is in the coming quarter already
 */
public record LotPropose(
        LotDeReprise lot,
        String ou,
        List<RegleProposee> regles,
        List<LigneProposee> lignes,
        boolean sansRythme,
        boolean deja,
        boolean laisse) {

    public String cle() {
        return lot.cle();
    }

    public String titre() {
        return lot.action().titre();
    }

    /** Those of its rules, too; nothing of what is left out as a whole. */
    public Stream<LigneProposee> toutes() {
        return laisse || deja
                ? Stream.empty()
                : Stream.concat(
                        regles.stream().filter(regle -> !regle.laissee()).flatMap(regle -> regle.lignes().stream()),
                        lignes.stream());
    }

    /** In the order of their days. */
    public List<LigneProposee> pretes() {
        return lignes.stream()
                .filter(LigneProposee::prete)
                .sorted(comparing(LigneProposee::premier))
                .toList();
    }

    boolean empeche() {
        return !deja
                && !laisse
                && (regles.stream().anyMatch(RegleProposee::empeche)
                        || lignes.stream().anyMatch(LigneProposee::empeche));
    }

    /** What is written one by one. */
    Stream<Creneau> seances() {
        return toutes().flatMap(ligne -> ligne.retenus().stream());
    }
}
