package fr.estran.accueil.ailleurs;

/** How much there was to work out of one calendar: beyond what any person's asks for, it is given up. */
final class Effort {

    private static final long AU_PLUS = 2_000_000;

    private long fait;

    void peser(long pas) {
        fait += pas;
        if (fait > AU_PLUS) {
            throw new Demesure();
        }
    }

    static final class Demesure extends RuntimeException {

        private static final long serialVersionUID = 1;
    }
}
