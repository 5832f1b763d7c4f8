package fr.estran.socle.commun;

import fr.estran.socle.commun.Lecture.Lues;
import java.time.LocalDate;
import java.util.List;

/**
 * What a module has to say on the page of the day. A module that has something to say makes a bean of it.
 *
 * <p>Called within a transaction of the structure; whoever looks sees only the lines whose link is open to them.
 */
public interface Cartes {

    /** What it must read to know whether it has anything to say: those of all modules are one statement. */
    List<Lecture<?>> lectures(LocalDate jour);

    /** Cards without a line are not shown. */
    List<Carte> du(LocalDate jour, Lues lues);
}
