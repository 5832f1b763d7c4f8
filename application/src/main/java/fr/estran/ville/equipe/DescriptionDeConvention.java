package fr.estran.ville.equipe;

import static fr.estran.socle.dossier.Champ.decimal;
import static fr.estran.socle.dossier.Champ.jour;
import static fr.estran.socle.dossier.Champ.ligne;
import static fr.estran.socle.dossier.Champ.ouiNon;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.dossier.Champ;
import fr.estran.socle.dossier.FicheDecrite;
import fr.estran.socle.dossier.FormesAuChoix;

/**
 * What an agreement is: what it is called, who pays, from when to when, how many posts for how much, what it goes on from, and whether
 * what is done is entered in the State's tool.
 */
final class DescriptionDeConvention {

    static final String FICHE = "convention";

    /** A file of its own: an older folder, which does not have it, takes nothing back. */
    static final String COOP = "conventions_coop";

    private static final String DATES = "dates";
    private static final String FICHIER = "conventions";

    static final FicheDecrite CONVENTION = FicheDecrite.de(
            "convention",
            Messages.de("ville/accords"),
            ligne("dispositif", 200).obligatoire().partie(FICHE).dans(FICHIER),
            ligne("financeur", 200).obligatoire().partie(FICHE).dans(FICHIER),
            jour("debut").obligatoire().partie(FICHE).groupe(DATES).dans(FICHIER),
            jour("fin", "debut").obligatoire().partie(FICHE).groupe(DATES).dans(FICHIER),
            decimal("postes", 999).partie(FICHE).dans(FICHIER),
            decimal("montant", 99_999_999).partie(FICHE).siRemplieDans(FICHIER),
            Champ.de("reconduit", new FormesAuChoix.Designe("reconduction_de_id", "conventions"))
                    .partie(FICHE)
                    .dans(FICHIER),
            ouiNon("dansLaCoop").partie(FICHE).dans(COOP));

    private DescriptionDeConvention() {}
}
