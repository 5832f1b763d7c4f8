package fr.estran.bilan.statistiques;

import static fr.estran.bilan.statistiques.Chapitre.ACTIVITE;
import static fr.estran.bilan.statistiques.Divulgation.JAMAIS;
import static fr.estran.bilan.statistiques.Divulgation.SEULE;
import static fr.estran.bilan.statistiques.Grandeur.compte;
import static fr.estran.bilan.statistiques.Indicateur.Ecran.en;
import static fr.estran.bilan.statistiques.Indicateur.de;
import static fr.estran.bilan.statistiques.PopulationComptee.requete;
import static fr.estran.bilan.statistiques.Selection.Filtre.AUCUN;

import fr.estran.bilan.statistiques.Unite.DeGens;
import fr.estran.bilan.statistiques.Unite.DeMesure;
import java.util.List;

/**
 * What was lent: told by quarter, so that no row leads to whoever had it. Who borrowed and is forgotten is counted by the last of
 * their loans in the period: of one that has another of the same person before or after it there, {@code emprunteur} is null.
 */
final class ChiffresDesPrets {

    private ChiffresDesPrets() {}

    private static final String PRETS = """
            select
                pret.id::text as id,
                pret.du,
                pret.rendu_le,
                pret.issue,
                case
                    when pret.usager_id is not null
                        then coalesce(fiche_conservee.conserve_id, pret.usager_id)::text
                    when pret.precedent >= to_char(:premier_jour::date + interval '3 months' - interval '1 day', 'YYYY-"T"Q')
                        or pret.suivant <= to_char(:lendemain::date - interval '3 months', 'YYYY-"T"Q')
                        then null
                    else pret.id::text
                end as emprunteur
            from pret
            left join fiche_conservee on fiche_conservee.absorbe_id = pret.usager_id
            """;

    private static final Grandeur<DeGens> FAITS =
            compte(DeGens.PRETS, requete("""
            select to_char(du, 'YYYY-"T"Q') as objet, 1 as nombre
            from (%s) pret
            where du >= :premier_jour and du < :lendemain
            """.formatted(PRETS), Objet.TRIMESTRE, AUCUN));

    private static final Grandeur<DeGens> PERSONNES =
            compte(DeGens.EMPRUNTEURS, requete("""
            select to_char(min(du), 'YYYY-"T"Q') as objet, 1 as nombre
            from (%s) pret
            where du >= :premier_jour and du < :lendemain and emprunteur is not null
            group by emprunteur
            """.formatted(PRETS), Objet.TRIMESTRE, AUCUN));

    private static final Grandeur<DeMesure> DUREE = compte(
                    DeGens.PRETS, requete("""
            select to_char(rendu_le, 'YYYY-"T"Q') as objet, 1 as nombre, rendu_le - du as jours, coalesce(emprunteur, id) as emprunteur
            from (%s) pret
            where rendu_le >= :premier_jour and rendu_le < :lendemain and issue <> 'perdu'
            """.formatted(PRETS), Objet.TRIMESTRE, AUCUN))
            .moyenne("jours", DeMesure.JOURS, "emprunteur");

    static final List<Indicateur> COMPLEMENTS = List.of(
            de("prets", FAITS, SEULE, en(ACTIVITE, 90)),
            de("prets_personnes", PERSONNES, SEULE, en(ACTIVITE, 91)),
            de("prets_jours", DUREE, JAMAIS, en(ACTIVITE, 92)));
}
