package fr.estran.prets;

/**
 * How a town lends.
 *
 * @param jours for how long, usually
 * @param rappel how many days before the end whoever has it is told
 */
record ReglageDePret(int jours, int rappel) {

    static final ReglageDePret HABITUEL = new ReglageDePret(21, 3);

    static final int JOURS_AU_PLUS = 365;
    static final int RAPPEL_AU_PLUS = 30;
}
