package fr.estran.echanges.classeurs;

import fr.estran.socle.commun.Code;

/** The bands in which heads are counted. */
enum TrancheDeTete implements Code {
    MOINS_DE_DOUZE(12),
    DOUZE_DIX_HUIT(18),
    DIX_HUIT_VINGT_QUATRE(25),
    VINGT_CINQ_TRENTE_NEUF(40),
    QUARANTE_CINQUANTE_NEUF(60),
    SOIXANTE_SOIXANTE_NEUF(70),
    SOIXANTE_DIX_PLUS(Integer.MAX_VALUE),
    NON_COMMUNIQUE(Integer.MAX_VALUE);

    static final int MAJEUR = 18;

    private final int jusqua;

    TrancheDeTete(int jusqua) {
        this.jusqua = jusqua;
    }

    static TrancheDeTete de(int age) {
        for (var tranche : values()) {
            if (age < tranche.jusqua) {
                return tranche;
            }
        }
        return NON_COMMUNIQUE;
    }
}
