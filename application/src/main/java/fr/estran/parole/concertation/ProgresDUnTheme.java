package fr.estran.parole.concertation;

/** What people say they can do alone, after all sessions of a theme in a year. */
public record ProgresDUnTheme(String libelle, int oui, int presque, int pasEncore) {

    public int tous() {
        return oui + presque + pasEncore;
    }
}
