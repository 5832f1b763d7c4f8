package fr.estran.bilan.statistiques;

import static fr.estran.bilan.statistiques.Axe.THEMATIQUE;
import static fr.estran.bilan.statistiques.Chapitre.ACTIVITE;
import static fr.estran.bilan.statistiques.Divulgation.JAMAIS;
import static fr.estran.bilan.statistiques.Grandeur.compte;
import static fr.estran.bilan.statistiques.Indicateur.Ecran.en;
import static fr.estran.bilan.statistiques.Indicateur.de;
import static fr.estran.bilan.statistiques.Indicateur.libre;
import static fr.estran.bilan.statistiques.PopulationComptee.requete;
import static fr.estran.bilan.statistiques.Selection.Filtre.DES_SEANCES;

import fr.estran.bilan.statistiques.Unite.DeChoses;
import fr.estran.bilan.statistiques.Unite.DeGens;
import java.util.List;

/** What workshops speak of beside the theme that they are counted under: never added up, and never with that one. */
final class ChiffresDesAutresThemes {

    private ChiffresDesAutresThemes() {}

    /** Each once, under the theme that it is by now. */
    private static final String AUTRES_THEMES = """
            (
                select distinct action_theme.action_id, theme.retenue
                from action_theme
                join thematique_retenue theme on theme.code = action_theme.thematique
            ) autre
            """;

    /** Of workshops, those that speak of a theme that is not theirs: one that speaks of two is one of each. */
    private static final Grandeur<DeChoses> ABORDENT =
            compte(DeChoses.ACTIONS, requete("""
            select action_comptee.objet, 1 as nombre, action_comptee.lot, autre.retenue as thematique
            from action_comptee
            join %s on autre.action_id = action_comptee.objet
            where action_comptee.type = 'atelier' and autre.retenue is distinct from action_comptee.thematique
            """.formatted(AUTRES_THEMES), Objet.ACTION, DES_SEANCES));

    private static final Grandeur<DeGens> VENUES_QUI_ABORDENT =
            compte(DeGens.PARTICIPATIONS, requete("""
            select
                seance_comptee.objet,
                seance_comptee.identifiees + seance_comptee.anonymes as nombre,
                seance_comptee.lot,
                autre.retenue as thematique
            from seance_comptee
            join %s on autre.action_id = seance_comptee.action_id
            where seance_comptee.type = 'atelier'
                and seance_comptee.action_id in (select objet from action_comptee)
                and autre.retenue is distinct from seance_comptee.thematique
            """.formatted(AUTRES_THEMES), Objet.SEANCE, DES_SEANCES));

    static final List<Indicateur> COMPLEMENTS = List.of(
            libre("ateliers_qui_abordent.*", ABORDENT, en(ACTIVITE, 16), THEMATIQUE),
            de("participations_qui_abordent.*", VENUES_QUI_ABORDENT, JAMAIS, en(ACTIVITE, 16), THEMATIQUE));
}
