package fr.estran.ville.equipe;

import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.droits.ConseillersConnus;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody of the team, and from when to when. */
public record Membre(
        ConseillerId id,
        String prenom,
        String nom,
        @Nullable String courriel,
        LocalDate entree,
        @Nullable LocalDate sortie) {

    public String nomComplet() {
        return prenom + " " + nom;
    }

    boolean enPosteLe(LocalDate jour) {
        return sortie == null || !sortie.isBefore(jour);
    }

    ConseillersConnus.Conseiller connu() {
        return new ConseillersConnus.Conseiller(id, nomComplet());
    }
}
