package fr.estran.bilan.renouvellement;

import static fr.estran.socle.dossier.Champ.decimal;
import static fr.estran.socle.dossier.Champ.jour;
import static fr.estran.socle.dossier.Champ.parmi;
import static fr.estran.socle.dossier.Champ.uneLigne;

import fr.estran.bilan.renouvellement.Echeance.Nature;
import fr.estran.socle.dossier.FicheDecrite;

/** What is awaited of an agreement: what it is, by which day, how much, and what became of it. */
final class DescriptionDEcheance {

    static final String FICHE = "echeance";

    private static final String ATTENDU = "attendu";
    private static final String FAIT = "fait";
    private static final String ECHEANCES = "conventions_echeances";

    private static final int EUROS = 99_999_999;

    static final FicheDecrite ECHEANCE = FicheDecrite.de(
            "echeance",
            MotsDeConvention.M,
            parmi("nature", Nature.class).obligatoire().partie(FICHE).dans(ECHEANCES),
            uneLigne("intitule", 160).obligatoire().partie(FICHE).dans(ECHEANCES),
            jour("jour").partie(FICHE).groupe(ATTENDU).dans(ECHEANCES),
            decimal("montant", EUROS).partie(FICHE).groupe(ATTENDU).dans(ECHEANCES),
            jour("faitLe").partie(FICHE).groupe(FAIT).dans(ECHEANCES),
            decimal("montantRecu", EUROS).partie(FICHE).groupe(FAIT).dans(ECHEANCES));

    private DescriptionDEcheance() {}
}
