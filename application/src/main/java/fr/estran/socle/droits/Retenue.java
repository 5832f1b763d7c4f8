package fr.estran.socle.droits;

/**
 * What slows down whoever goes through a door that is open to all and that writes, sends or costs. Each such line of the table of
 * rights says one: without it there is no line.
 *
 * <p>Whatever its own, each has a net under it: so many an hour from one connection, twice as many from all the networks of one
 * home. It is far beyond what the room of computers of a library does, and short of what a program wants. Whoever is signed in is
 * not counted.
 *
 * <p>Rule: public doors.
 */
public enum Retenue {
    /** What is typed is read and answered; nothing of it is kept, nothing leaves. The net is all. */
    LECTURE(600),
    /**
     * A place, an hour or a call is asked for: past so many from one connection or for one number, whoever asks shows that they can
     * be reached there ({@code freins.Portier}).
     */
    DEMANDE(120),
    /** Something is done with what is one's own, opened by a code or a link already. The net is all. */
    SIENNE(300),
    /** A code, a name or a password is tried: each that is wrong makes the next one wait ({@code freins.Tentatives}). */
    ESSAI(300),
    /** What is said is counted, and nobody is asked who they are: so many a day from one connection. */
    AVIS(120),
    /** Something leaves for a number or an address that is typed here: so many a day for one of them, and from one connection. */
    ENVOI(60),
    /** Behind a link that one body was given: so many an hour by that link, wherever it is opened from. */
    LIEN(300),
    /** What a gateway tells of what it carried: all of it comes from one place, each with a token that nobody guesses. */
    PASSERELLE(Integer.MAX_VALUE);

    private final int parHeure;

    Retenue(int parHeure) {
        this.parHeure = parHeure;
    }

    /** The net. */
    public int parHeure() {
        return parHeure;
    }

    /** Whether there is one. */
    public boolean bornee() {
        return this != PASSERELLE;
    }
}
