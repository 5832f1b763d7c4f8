package fr.estran.reconduction;

import fr.estran.seances.Creneau;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a lot.
 *
 * @param ou its venues, in words
 * @param lignes what no rule gives
 * @param libre where it has no rule, that which one may give it
 * @param deja it is in the coming quarter already
 */
public record LotPropose(
        LotDeReprise lot,
        String ou,
        List<RegleProposee> regles,
        List<LigneProposee> lignes,
        @Nullable RegleProposee libre,
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

    public List<LigneProposee> pretes() {
        return lignes.stream().filter(LigneProposee::prete).toList();
    }

    boolean empeche() {
        return !deja
                && !laisse
                && (regles.stream().anyMatch(RegleProposee::empeche)
                        || (libre != null && !libre.fautes().isEmpty())
                        || lignes.stream().anyMatch(LigneProposee::empeche));
    }

    /** What is written one by one. */
    Stream<Creneau> seances() {
        return toutes().flatMap(ligne -> ligne.retenus().stream());
    }
}
