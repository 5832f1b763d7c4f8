package fr.estran.actes;

import fr.estran.publication.Dit;
import fr.estran.rapport.Acte;
import fr.estran.rapport.ChiffreDefini;
import fr.estran.rapport.Piece;
import java.util.List;

/** All that is kept of a report on the day when it is validated, whatever becomes of the records. */
public record Fige(
        Acte entete, List<ChiffreDefini> chiffres, List<TexteFige> textes, List<Dit> dits, List<Piece> pieces) {}
