package fr.estran.socle.vocabulaire;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.LectureDeSaisie;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where schools have their holidays on the same days: three zones, and the academies that set their own. */
public enum ZoneScolaire implements Code {
    /** Besançon, Bordeaux, Clermont-Ferrand, Dijon, Grenoble, Limoges, Lyon, Poitiers. */
    A("01 03 07 15 16 17 19 21 23 24 25 26 33 38 39 40 42 43 47 58 63 64 69 70 71 73 74 79 86 87 89 90"),
    /** Aix-Marseille, Amiens, Lille, Nancy-Metz, Nantes, Nice, Normandie, Orléans-Tours, Reims, Rennes, Strasbourg. */
    B(
            "02 04 05 06 08 10 13 14 18 22 27 28 29 35 36 37 41 44 45 49 50 51 52 53 54 55 56 57 59 60 61 62 67 68 72 76 80 83 84"
                    + " 85 88"),
    /** Créteil, Montpellier, Paris, Toulouse, Versailles. */
    C("09 11 12 30 31 32 34 46 48 65 66 75 77 78 81 82 91 92 93 94 95"),
    CORSE("2A 2B"),
    /** Saint-Barthélemy and Saint-Martin are of its academy. */
    GUADELOUPE("971 977 978"),
    GUYANE("973"),
    MARTINIQUE("972"),
    MAYOTTE("976"),
    NOUVELLE_CALEDONIE("988"),
    POLYNESIE("987"),
    REUNION("974"),
    SAINT_PIERRE_ET_MIQUELON("975"),
    WALLIS_ET_FUTUNA("986");

    private static final int DEPARTEMENT = 2;
    private static final int OUTRE_MER = 3;

    private final Set<String> departements;

    ZoneScolaire(String departements) {
        this.departements = Set.of(departements.split(" "));
    }

    /** Where the INSEE code of a town says that it is; nowhere, where it is no such code. */
    public static Optional<ZoneScolaire> pour(String codeInsee) {
        if (!codeInsee.matches(LectureDeSaisie.CODE_INSEE)) {
            return Optional.empty();
        }
        return Stream.of(values())
                .filter(zone -> zone.departements.contains(codeInsee.substring(0, DEPARTEMENT))
                        || zone.departements.contains(codeInsee.substring(0, OUTRE_MER)))
                .findFirst();
    }

    /** Records say the three zones by their letter, a capital. */
    @Override
    public String code() {
        return name().length() == 1 ? name() : Code.super.code();
    }
}
