package fr.estran.echanges.classeurs;

import fr.estran.socle.dossier.Egards;
import java.util.List;

/** What rows of one kind become in a folder of records. */
interface DossierDeFeuille {

    void recevoir(FaitLu fait);

    /** What is only known once all rows were received. */
    void finir();

    Egards egards();

    /** How many came, row by row, before any are found to be the same; zero where rows tell of nothing else. */
    default int lues() {
        return 0;
    }

    /** What was not taken over, or otherwise than it was written: counted, in sentences that name nobody. */
    List<String> constats();
}
