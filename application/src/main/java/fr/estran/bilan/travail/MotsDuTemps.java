package fr.estran.bilan.travail;

import fr.estran.socle.commun.Messages;

/** How this room says what it has. */
final class MotsDuTemps {

    static final Messages M = Messages.de("bilan/travail");

    private MotsDuTemps() {}
}
