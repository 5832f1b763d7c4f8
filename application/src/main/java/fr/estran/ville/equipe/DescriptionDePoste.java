package fr.estran.ville.equipe;

import static fr.estran.socle.dossier.Champ.jour;
import static fr.estran.socle.dossier.Champ.ligne;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.dossier.Champ;
import fr.estran.socle.dossier.FicheDecrite;
import fr.estran.socle.dossier.FormesAuChoix;

/** What a post is: its name, what pays for it, from when to when it is there. */
final class DescriptionDePoste {

    static final String FICHE = "poste";

    private static final String DATES = "dates";
    private static final String FICHIER = "postes";

    static final FicheDecrite POSTE = FicheDecrite.de(
            "poste",
            Messages.de("ville/accords"),
            ligne("nom", 120).obligatoire().partie(FICHE).dans(FICHIER),
            Champ.de("convention", new FormesAuChoix.Designe("convention_id", "conventions"))
                    .partie(FICHE)
                    .dans(FICHIER),
            jour("ouverture").partie(FICHE).groupe(DATES).dans(FICHIER),
            jour("fermeture", "ouverture").partie(FICHE).groupe(DATES).dans(FICHIER));

    private DescriptionDePoste() {}
}
