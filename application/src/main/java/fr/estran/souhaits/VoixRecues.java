package fr.estran.souhaits;

/** How many have spoken: by name, on sheets without one, on the web without a code. */
public record VoixRecues(int personnes, int papiers, int sansCode) {

    public int toutes() {
        return personnes + papiers + sansCode;
    }
}
