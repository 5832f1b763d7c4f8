package fr.estran.bilan.renouvellement;

import static fr.estran.socle.dossier.Champ.lignes;

import fr.estran.socle.dossier.Champ;
import fr.estran.socle.dossier.FicheDecrite;

/** What the service says of an agreement in its own words, heading by heading. */
final class DescriptionDesTextes {

    static final String FICHE = "texte";

    private static final int LONGUEUR = 4_000;

    static final FicheDecrite TEXTE = FicheDecrite.de(
                    "texte_de_convention",
                    MotsDeConvention.M,
                    texte("contexte"),
                    texte("realise"),
                    texte("difficultes"),
                    texte("suite"))
            .parCle("convention_id");

    private DescriptionDesTextes() {}

    private static Champ texte(String nom) {
        return lignes(nom, LONGUEUR, 8).partie(FICHE).dans("conventions_textes");
    }
}
