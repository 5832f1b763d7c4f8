package fr.estran.banc;

import java.util.Locale;
import java.util.function.ToLongFunction;

/**
 * What one answer costs, in things that every machine counts alike.
 *
 * @param ordres statements that the database was sent
 * @param lignes rows that it gave back, or wrote
 * @param blocs its pages of 8 kB that it looked at for them, wherever they lay: a plan that reads a table again and again shows here
 * @param octets of the answer
 */
record Cout(long ordres, long lignes, long blocs, long octets) {

    /** One part of a cost, and how far it may be from what is written of it. */
    enum Part {
        ORDRES(Cout::ordres, 1.1, 1),
        LIGNES(Cout::lignes, 1.1, 5),
        BLOCS(Cout::blocs, 1.5, 50),
        OCTETS(Cout::octets, 1.1, 500);

        private final ToLongFunction<Cout> de;
        private final double marge;
        private final long rien;

        /** @param rien more or less of it than this means nothing */
        Part(ToLongFunction<Cout> de, double marge, long rien) {
            this.de = de;
            this.marge = marge;
            this.rien = rien;
        }

        long de(Cout cout) {
            return de.applyAsLong(cout);
        }

        /** Whether it is more than that, {@code fois} times over. */
        boolean depasse(Cout mesure, Cout attendu, int fois) {
            return de(mesure) > de(attendu) * fois * marge + rien;
        }

        String nom() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Of statements and rows there are exactly as many: bytes and blocks are never quite the same. */
    boolean autant(Cout autre) {
        return ordres == autre.ordres && lignes == autre.lignes;
    }

    static Cout lu(String[] cellules, int debut) {
        return new Cout(
                Long.parseLong(cellules[debut]),
                Long.parseLong(cellules[debut + 1]),
                Long.parseLong(cellules[debut + 2]),
                Long.parseLong(cellules[debut + 3]));
    }

    @Override
    public String toString() {
        return "%d | %d | %d | %d".formatted(ordres, lignes, blocs, octets);
    }
}
