package fr.estran.socle.commun;

import java.util.List;

/**
 * What a module has to say at the top of the first page and of the programme, to whoever passes by. A module that has
 * something to say makes a bean of it.
 */
public interface Annonces {

    /** At this moment. */
    List<String> enCours();
}
