package fr.estran.agenda;

/** By whom sessions are held, or where. */
public enum Selon {
    CONSEILLER,
    LIEU
}
