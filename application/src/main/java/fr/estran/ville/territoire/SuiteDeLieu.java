package fr.estran.ville.territoire;

import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.LieuId;

/** What another module says of a venue on its page, in a line, with the page on which it is changed. */
public interface SuiteDeLieu {

    Carte.Ligne ligne(LieuId lieu);
}
