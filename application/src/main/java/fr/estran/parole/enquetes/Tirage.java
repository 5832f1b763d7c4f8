package fr.estran.parole.enquetes;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Suppression;
import fr.estran.socle.commun.UsagerId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Who would be asked, and how, and how many would not.
 *
 * @param vues how many were seen, those who are not asked among them
 * @param adresses to how many addresses and numbers links would go: several to one tell of one household
 */
public record Tirage(int vues, Map<UsagerId, Canal> retenues, int adresses, Map<Exclusion, Integer> exclues) {

    public Tirage {
        retenues = new LinkedHashMap<>(retenues);
        exclues = new EnumMap<>(exclues);
    }

    /** Somebody would be asked by a link, and too few others. */
    public boolean tropPeuDeLiens() {
        return parLien() > 0 && adresses < Suppression.SEUIL;
    }

    public int parLien() {
        return (int) retenues.values().stream().filter(Canal::parLien).count();
    }

    public int nombre(Canal canal) {
        return (int) retenues.values().stream().filter(canal::equals).count();
    }

    /** As the form that confirms carries them: those of whom one has read the numbers, and no others. */
    public String ecrites() {
        return retenues.keySet().stream().map(UsagerId::toString).collect(Collectors.joining(" "));
    }

    /** Why somebody who was seen is not asked, the first reason that holds. */
    public enum Exclusion implements Code {
        REFUS,
        MINEURE,
        DEJA_SOLLICITEE,
        /** For another survey: what both said could be told apart by who was asked once. */
        RECEMMENT,
        SANS_MOYEN
    }
}
