package fr.estran.messages;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.vocabulaire.Moyen;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By which ways people are told what somebody wrote, and who is not.
 *
 * @param nuit texts wait for the morning
 */
public record Repartition(List<ParVoie> voies, List<Ecartee> ecartees, boolean nuit) {

    /** @param envois texts, e-mails, calls or letters: who shares a telephone is told by one */
    public record ParVoie(Moyen moyen, int personnes, int envois) {}

    /** @param inscription null of a group */
    public record Ecartee(@Nullable InscriptionId inscription, Raison raison) {}

    /** Why somebody is not told, though they hold a place. */
    public enum Raison implements Code {
        /** They asked to be told of nothing. */
        SILENCE,
        /** Nobody has shown yet that the number or the address is theirs. */
        A_PROUVER,
        /** There is no way to them: it stays in sight among those who were not reached. */
        INJOIGNABLE
    }

    public Repartition {
        voies = List.copyOf(voies);
        ecartees = List.copyOf(ecartees);
    }

    /** By that way; none where nobody is told by it. */
    public int envois(Moyen moyen) {
        return voies.stream()
                .filter(par -> par.moyen() == moyen)
                .mapToInt(ParVoie::envois)
                .sum();
    }

    public int personnes() {
        return voies.stream().mapToInt(ParVoie::personnes).sum();
    }
}
