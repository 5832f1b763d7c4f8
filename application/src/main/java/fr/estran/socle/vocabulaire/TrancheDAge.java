package fr.estran.socle.vocabulaire;

import static java.util.stream.Collectors.joining;

import fr.estran.socle.commun.Code;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The bands of ages in which people are counted (glossary: tranche d'âge), youngest first.
 *
 * <p>One more, or another bound, is a line here: what is counted, told, grouped and kept of a year of birth follows. The words
 * are in the bundle of the figures; surveys ask in the same bands.
 *
 * <p>Rule: ages.
 */
public enum TrancheDAge implements Code {
    MOINS_18(0),
    DE_18_A_24(18),
    DE_25_A_39(25),
    DE_40_A_59(40),
    DE_60_A_69(60),
    DE_70_A_79(70),
    DE_80_ET_PLUS(80);

    /** In the place of a band, where the year of birth is not known. */
    public static final String INCONNU = "inconnu";

    /** As the figures are told apart by them, the unknown last. */
    public static final List<String> CODES = Stream.concat(
                    Arrays.stream(values()).map(TrancheDAge::code), Stream.of(INCONNU))
            .toList();

    private final int debut;

    TrancheDAge(int debut) {
        this.debut = debut;
    }

    /** The youngest age in it. */
    public int debut() {
        return debut;
    }

    /** The first age that is not in it any more; none after the last one. */
    public OptionalInt suivant() {
        return ordinal() + 1 < values().length ? OptionalInt.of(values()[ordinal() + 1].debut) : OptionalInt.empty();
    }

    @Override
    public String code() {
        var suivant = suivant();
        if (suivant.isEmpty()) {
            return debut + "_et_plus";
        }
        return debut == 0 ? "moins_" + suivant.getAsInt() : debut + "_" + (suivant.getAsInt() - 1);
    }

    /** The band of an age. */
    public static TrancheDAge de(int age) {
        return Arrays.stream(values())
                .filter(tranche -> tranche.suivant().stream().allMatch(suivant -> age < suivant))
                .findFirst()
                .orElseThrow();
    }

    /** The expression of SQL that is the band of an age, itself one that may be null. */
    public static String sql(String age) {
        return Arrays.stream(values())
                .map(tranche -> tranche.suivant().isPresent()
                        ? "when " + age + " < " + tranche.suivant().getAsInt() + " then '" + tranche.code() + "'"
                        : "else '" + tranche.code() + "'")
                .collect(joining(" ", "case when " + age + " is null then '" + INCONNU + "' ", " end"));
    }
}
