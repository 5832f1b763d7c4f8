package fr.estran.ville.territoire;

import static fr.estran.socle.dossier.Champ.nom;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.dossier.FicheDecrite;

/** What a district is: a code, for good, and a name. */
final class DescriptionDeQuartier {

    static final String FICHE = "quartiers";

    static final FicheDecrite QUARTIER = FicheDecrite.de(
                    "quartier",
                    Messages.de("ville/territoire"),
                    nom("nom", 80).partie(FICHE).dans("quartiers"))
            .parCle("code")
            .reuniePar("fusionne_dans");

    private DescriptionDeQuartier() {}
}
