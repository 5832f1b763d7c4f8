package fr.estran.bilan.rapport;

/** A figure in the year and in the year before; where one of them is not told, nothing is known of how it moved. */
record EcartDAnnees(int maintenant, int avant) {

    /** Under it, a change says more of chance than of the service. */
    private static final int ASSEZ = 10;

    /** Of people, where both years name nearly all. */
    static EcartDAnnees deGens(Matiere m, String... chemin) {
        return m.gensComparables() ? de(m, chemin) : new EcartDAnnees(0, 0);
    }

    static EcartDAnnees de(Matiere m, String... chemin) {
        return new EcartDAnnees(m.annee().valeur(chemin), m.avant().valeur(chemin));
    }

    boolean connu() {
        return maintenant > 0 && avant > 0;
    }

    boolean hausse() {
        return connu() && maintenant > avant;
    }

    boolean baisse() {
        return connu() && maintenant < avant;
    }

    /** Worth asking about: by that many hundredths of what it was, and by ten. */
    boolean depasse(int centiemes) {
        int ecart = Math.abs(maintenant - avant);
        return connu() && ecart >= ASSEZ && 100 * ecart >= centiemes * avant;
    }

    boolean va(boolean enHausse) {
        return enHausse ? hausse() : baisse();
    }

    /** As sentences of the bundle name it. */
    String sens() {
        return hausse() ? "hausse" : "baisse";
    }
}
