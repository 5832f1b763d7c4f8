package fr.estran.programme;

import fr.estran.socle.commun.Carte;
import java.util.List;

/**
 * What a module has to say on the page of a quarter: what differs from the paper, what may be taken over from the last one. A
 * module that has something to say makes a bean of it.
 *
 * <p>Called within a transaction of the structure; whoever looks sees only the lines whose link is open to them.
 */
public interface AuSujetDuTrimestre {

    /** Cards without a line are not shown. */
    List<Carte> du(TrimestreDuProgramme trimestre);
}
