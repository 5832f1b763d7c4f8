package fr.estran.ville.equipe;

import static fr.estran.socle.dossier.Champ.courriel;
import static fr.estran.socle.dossier.Champ.ligne;
import static fr.estran.socle.dossier.Champ.parmi;
import static fr.estran.socle.dossier.Champ.telephone;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.dossier.FicheDecrite;
import fr.estran.socle.vocabulaire.Moyen;

/** How somebody who lends a hand is reached, beside their name: as far as they said. */
final class DescriptionDeBenevole {

    static final String JOINDRE = "joindre";

    private static final String FICHIER = "benevoles";

    static final FicheDecrite BENEVOLE = FicheDecrite.de(
            "benevole",
            Messages.de("ville/equipe"),
            telephone("telephone", 30).partie(JOINDRE).siRemplieDans(FICHIER),
            courriel("courriel", 254).partie(JOINDRE).siRemplieDans(FICHIER),
            ligne("adresse", 300).partie(JOINDRE).siRemplieDans(FICHIER),
            parmi("prevenir", Moyen.class).partie(JOINDRE).siRemplieDans(FICHIER));

    private DescriptionDeBenevole() {}
}
