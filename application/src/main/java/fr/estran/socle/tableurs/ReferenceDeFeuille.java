package fr.estran.socle.tableurs;

/** By what a sheet that holds no reference of ours makes its things known: the same words are the same thing. */
public final class ReferenceDeFeuille {

    public static final String PREFIXE = "F-";

    private ReferenceDeFeuille() {}

    public static String de(String... mots) {
        return PREFIXE + Ecritures.empreinte(mots);
    }
}
