package fr.estran.programme;

/** By whom sessions are held, or where. */
public enum Selon {
    CONSEILLER,
    LIEU
}
