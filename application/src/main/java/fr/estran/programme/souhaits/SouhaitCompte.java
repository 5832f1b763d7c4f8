package fr.estran.programme.souhaits;

/** How many wished for a theme: by name (in older records), as the team entered it, and, counted apart, on the web. */
public record SouhaitCompte(String theme, String libelle, int personnes, int papiers, int sansCode) {

    public int voix() {
        return personnes + papiers;
    }
}
