package fr.estran.souhaits;

/** How many wished for a theme: by name, on sheets without one, and, counted apart, on the web without a code. */
public record SouhaitCompte(String theme, String libelle, int personnes, int papiers, int sansCode) {

    public int voix() {
        return personnes + papiers;
    }
}
