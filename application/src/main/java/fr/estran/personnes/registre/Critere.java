package fr.estran.personnes.registre;

import java.util.List;

/**
 * Of each thing that is compared, how often two records of one person agree on it so far. These are judgements, and not
 * learnt from the records on which the model is measured; how often strangers agree is counted in the records themselves.
 */
enum Critere {
    NOM(0.80, 0.13, 0.02),
    PRENOM(0.80, 0.13, 0.02),
    GENRE(0.98, 0, 0),
    NAISSANCE(0.84, 0.09, 0.02),
    TELEPHONE(0.75, 0.06, 0),
    COURRIEL(0.80, 0.07, 0.02),
    IDENTIFIANT(0.88, 0.08, 0),
    NUMERO(0.80, 0.05, 0),
    VOIE(0.74, 0.12, 0.04),
    COMPLEMENT(0.62, 0.12, 0.04),
    COMMUNE(0.80, 0.08, 0.02),
    CODE_POSTAL(0.82, 0.08, 0),
    REGION(0.92, 0, 0);

    private final double[] part;

    Critere(double exact, double proche, double voisin) {
        part = new double[] {exact, proche, voisin, 1 - exact - proche - voisin};
    }

    /** Of pairs of one person's records that both say it, the part that agrees so far. */
    double chezUneMemePersonne(Niveau niveau) {
        return Math.max(part[niveau.ordinal()], 0.002);
    }

    /** How far two records agree on one thing. */
    enum Niveau {
        EXACT,
        PROCHE,
        VOISIN,
        DIFFERENT,
        /** One of them at least does not say it: nothing follows from that. */
        ABSENT;

        static final List<Niveau> DITS = List.of(EXACT, PROCHE, VOISIN, DIFFERENT);
    }
}
