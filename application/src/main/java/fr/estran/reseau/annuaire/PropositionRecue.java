package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.OrganismeId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody of a body has sent by its link, and nobody has decided on yet. */
record PropositionRecue(UUID id, OrganismeId organisme, Instant recueLe, List<ChampPropose> champs) {

    PropositionRecue {
        champs = List.copyOf(champs);
    }

    /** In the order of the form. */
    List<String> morceaux() {
        return champs.stream().map(ChampPropose::morceau).distinct().toList();
    }

    List<ChampPropose> du(String morceau) {
        return champs.stream().filter(champ -> champ.morceau().equals(morceau)).toList();
    }

    /**
     * What a body says of one field.
     *
     * @param valeurs none where it empties it
     * @param accueil of a field of a place, which one it is said of; blank: a new one; null: no place, or nobody noted it
     */
    record ChampPropose(
            String champ,
            String morceau,
            List<String> valeurs,
            @Nullable String accueil) {

        ChampPropose {
            valeurs = List.copyOf(valeurs);
        }
    }
}
