package fr.estran.ville.themes;

import static fr.estran.socle.dossier.Champ.nom;
import static fr.estran.socle.dossier.Champ.nombre;
import static fr.estran.socle.dossier.Champ.ouiOuNon;
import static fr.estran.socle.dossier.Champ.parmi;
import static fr.estran.socle.dossier.Champ.plusieurs;
import static fr.estran.socle.dossier.Colonne.ouiNon;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.dossier.FicheDecrite;
import fr.estran.socle.vocabulaire.AppareilApporte;
import fr.estran.socle.vocabulaire.ChampDAction;

/** What a theme is: its name, its field of action, what is asked of whoever registers for it, whether it tells much of people. */
final class DescriptionDeThematique {

    static final String FICHE = "theme";

    /** Of a folder of records: what one settles of a theme. */
    static final String REGLAGES = "thematiques_reglages";

    static final FicheDecrite THEME = FicheDecrite.de(
                    "thematique",
                    Messages.de("ville/thematiques"),
                    nom("libelle", 80).partie(FICHE).dans("thematiques"),
                    parmi("champ", ChampDAction.class)
                            .obligatoire()
                            .partie(FICHE)
                            .dans("thematiques"),
                    nombre("ordre", 1, 10_000).dans(REGLAGES),
                    ouiOuNon("sensible")
                            .partie(FICHE)
                            .dans(REGLAGES, ouiNon("sensible").requis()),
                    plusieurs("appareils", AppareilApporte.class).partie(FICHE).dans(REGLAGES))
            .parCle("code");

    private DescriptionDeThematique() {}
}
