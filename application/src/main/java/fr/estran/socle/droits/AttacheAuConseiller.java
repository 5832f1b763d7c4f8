package fr.estran.socle.droits;

import fr.estran.socle.commun.ConseillerId;
import java.util.List;

/** Whoever keeps rows that name somebody of the team: what there is of them, and how it follows when two sheets are one person's. */
public interface AttacheAuConseiller {

    /** What would follow, in words, each with its number. */
    List<String> enMots(ConseillerId conseiller);

    /** Why there is no doing as if that person had never been of the team, in words. */
    default List<String> retient(ConseillerId conseiller) {
        return enMots(conseiller);
    }

    /** What cannot be true of one person alone, in words: it is put right first. */
    default List<String> empeche(ConseillerId de, ConseillerId vers) {
        return List.of();
    }

    /** The days of that sheet are about to become those of two: what hung on them alone is written out. */
    default void figer(ConseillerId vers) {}

    /** All that names one names the other from now on. Nothing is lost, and nothing is counted twice. */
    void suivre(ConseillerId de, ConseillerId vers);

    /** What is told from the whole team is told again: it has one sheet less. */
    default void conclure() {}
}
