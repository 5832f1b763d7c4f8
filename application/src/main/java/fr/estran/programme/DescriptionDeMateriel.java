package fr.estran.programme;

import static fr.estran.socle.dossier.Champ.nom;
import static fr.estran.socle.dossier.Champ.nombre;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.dossier.FicheDecrite;

/** What there is to carry along: its name, and how many there are; no number where there is always one more. */
public final class DescriptionDeMateriel {

    public static final String FICHE = "materiel";

    public static final FicheDecrite MATERIEL = FicheDecrite.de(
            "materiel",
            Messages.de("programme/programme"),
            nom("nom", 80).partie(FICHE).dans("materiel"),
            nombre("exemplaires", 1, 1000).partie(FICHE).dans("materiel"));

    private DescriptionDeMateriel() {}
}
