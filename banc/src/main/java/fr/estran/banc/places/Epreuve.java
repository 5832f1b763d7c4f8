package fr.estran.banc.places;

/** One thing that must hold. */
interface Epreuve {

    /**
     * @return what was seen, in a few words and figures
     * @throws EpreuveManquee when it does not hold
     */
    String tenter() throws Exception;
}
