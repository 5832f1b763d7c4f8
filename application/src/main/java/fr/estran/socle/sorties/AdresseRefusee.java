package fr.estran.socle.sorties;

import java.io.IOException;

/** An address that is not asked for, whoever typed it. */
public final class AdresseRefusee extends IOException {

    private static final long serialVersionUID = 1;

    AdresseRefusee(String pourquoi) {
        super(pourquoi);
    }
}
