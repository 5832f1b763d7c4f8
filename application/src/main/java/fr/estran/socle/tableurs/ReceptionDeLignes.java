package fr.estran.socle.tableurs;

/** Receives what is read, while it is read: a file may hold more rows than memory does. */
public interface ReceptionDeLignes {

    /** @return whether the rows of that sheet are wanted */
    default boolean feuille(String nom) {
        return true;
    }

    /** Of an empty row, nothing is said. */
    void ligne(RangeeDeFeuille ligne);
}
