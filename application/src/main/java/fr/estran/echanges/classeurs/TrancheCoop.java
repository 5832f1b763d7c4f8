package fr.estran.echanges.classeurs;

import fr.estran.socle.commun.Code;
import fr.estran.socle.tableurs.Ecritures;
import java.util.Arrays;

/** The bands of ages of the State's tool, which are those in which heads are counted. */
enum TrancheCoop implements Code {
    MOINS_DE_DOUZE("moins de 12 ans"),
    DOUZE_DIX_HUIT("12 17 ans"),
    DIX_HUIT_VINGT_QUATRE("18 24 ans"),
    VINGT_CINQ_TRENTE_NEUF("25 39 ans"),
    QUARANTE_CINQUANTE_NEUF("40 59 ans"),
    SOIXANTE_SOIXANTE_NEUF("60 69 ans"),
    SOIXANTE_DIX_PLUS("70 ans et plus"),
    NON_COMMUNIQUE("");

    private static final int MAJEUR = 18;
    private static final int ENFANT = 12;

    private final String libelle;

    TrancheCoop(String libelle) {
        this.libelle = libelle;
    }

    static TrancheCoop de(String cellule) {
        var nue = Ecritures.nus(cellule);
        return Arrays.stream(values())
                .filter(tranche -> tranche.libelle.equals(nue))
                .findFirst()
                .orElse(NON_COMMUNIQUE);
    }

    /** Of a minor by the year of birth; of others, what the file says of them stands. */
    TrancheCoop selon(int naissance, int annee) {
        int age = annee - naissance;
        return age >= MAJEUR ? this : age < ENFANT ? MOINS_DE_DOUZE : DOUZE_DIX_HUIT;
    }

    static boolean mineur(int naissance, int annee) {
        return annee - naissance < MAJEUR;
    }

    boolean mineur() {
        return this == MOINS_DE_DOUZE || this == DOUZE_DIX_HUIT;
    }
}
