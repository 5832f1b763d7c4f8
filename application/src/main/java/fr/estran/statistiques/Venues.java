package fr.estran.statistiques;

import fr.estran.commun.SeanceId;

/** How many came to a session. @param identifiees who are known by a record, @param anonymes heads that were counted */
public record Venues(SeanceId seance, int identifiees, int anonymes) {

    public int toutes() {
        return identifiees + anonymes;
    }
}
