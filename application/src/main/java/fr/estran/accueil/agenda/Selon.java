package fr.estran.accueil.agenda;

/** By whom sessions are held, or where. */
enum Selon {
    CONSEILLER,
    LIEU
}
