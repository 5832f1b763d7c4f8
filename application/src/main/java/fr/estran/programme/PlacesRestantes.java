package fr.estran.programme;

/**
 * @param prises confirmed, offered, or held for a group
 * @param restantes what is left to whoever registers on the web: without the places kept for the telephone and the desk
 * @param gardees places that are free, but kept for the telephone and the desk
 * @param enAttente people on the waiting list
 */
public record PlacesRestantes(int capacite, int prises, int restantes, int gardees, int enAttente) {

    public boolean complet() {
        return restantes == 0;
    }
}
