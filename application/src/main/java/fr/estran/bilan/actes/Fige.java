package fr.estran.bilan.actes;

import fr.estran.bilan.publication.Dit;
import fr.estran.bilan.rapport.Acte;
import fr.estran.bilan.rapport.ChiffreDefini;
import fr.estran.bilan.rapport.Piece;
import java.util.List;

/** All that is kept of a report on the day when it is validated, whatever becomes of the records. */
record Fige(Acte entete, List<ChiffreDefini> chiffres, List<TexteFige> textes, List<Dit> dits, List<Piece> pieces) {}
