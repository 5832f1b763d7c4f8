package fr.estran.tirages;

import fr.estran.commun.UsagerId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Who would be asked, and how, and how many would not.
 *
 * @param vues how many were seen, those who are not asked among them
 */
public record Tirage(int vues, Map<UsagerId, Canal> retenues, Map<Exclusion, Integer> exclues) {

    public Tirage {
        retenues = new LinkedHashMap<>(retenues);
        exclues = new EnumMap<>(exclues);
    }

    public int nombre(Canal canal) {
        return (int) retenues.values().stream().filter(canal::equals).count();
    }

    /** As the form that confirms carries them: those of whom one has read the numbers, and no others. */
    public String ecrites() {
        return retenues.keySet().stream().map(UsagerId::toString).collect(Collectors.joining(" "));
    }
}
