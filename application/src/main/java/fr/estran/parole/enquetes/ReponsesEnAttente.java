package fr.estran.parole.enquetes;

/** How many forms wait: by a link, typed by the team, sealed by the server as it was done before. */
public record ReponsesEnAttente(int liens, int equipe, int anciennes) {

    public int total() {
        return liens + equipe + anciennes;
    }
}
