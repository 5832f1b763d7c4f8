package fr.estran.ville.equipe;

import static fr.estran.socle.dossier.Champ.courriel;
import static fr.estran.socle.dossier.Champ.jour;
import static fr.estran.socle.dossier.Champ.ligne;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.dossier.FicheDecrite;

/** What the sheet of a member of the team says: who they are, and from when to when they are of it. */
final class DescriptionDeMembre {

    static final String FICHE = "membres";

    private static final String DATES = "dates";
    private static final String FICHIER = "conseillers";

    /** Of two sheets that are one person's, the first day of both, and the last of the one that stays. */
    static final FicheDecrite MEMBRE = FicheDecrite.de(
            "conseiller",
            Messages.de("ville/equipe"),
            ligne("prenom", 80).obligatoire().partie(FICHE).dans(FICHIER),
            ligne("nom", 80).obligatoire().partie(FICHE).dans(FICHIER),
            courriel("courriel", 254).partie(FICHE).dans(FICHIER),
            jour("entree")
                    .deDeux("least")
                    .obligatoire()
                    .partie(FICHE)
                    .groupe(DATES)
                    .dans(FICHIER),
            jour("sortie", "entree").deDeux(null).partie(FICHE).groupe(DATES).dans(FICHIER));

    private DescriptionDeMembre() {}
}
