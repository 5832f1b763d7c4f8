package fr.estran.programme;

import static fr.estran.socle.dossier.Controle.avertissement;
import static fr.estran.socle.dossier.Controle.erreur;
import static fr.estran.socle.dossier.Controle.interdit;

import fr.estran.socle.dossier.Controle;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.List;

/** What must hold between the rows of actions, sessions and series in a folder of records. */
final class ControlesDuProgramme {

    static final List<Controle> TOUS = List.of(
            interdit("actions", "reprogrammation_de", "controle.reprogramme_soi", "reprogrammation_de = id"),
            interdit("actions", "recueil", "controle.recueil_soi", "recueil = id"),
            interdit("actions", "ou", "controle.action_sans_lieu", """
                        ou = 'domicile' and type <> 'rendez_vous' or ou is not null and type = 'permanence_telephonique'
                        """),
            interdit(
                    "actions_questions",
                    "question",
                    "controle.question_d_inscription",
                    "length(question) > 120 or question ~ '[\\n\\r]'"),
            erreur("actions_questions", "question", "controle.question_d_inscription", """
                    select une.ligne
                    from depot_actions_questions une
                    join depot_actions_questions autre
                        on autre.action = une.action and autre.question = une.question and autre.rang < une.rang
                    """),
            interdit("actions_questions", "choix", "controle.choix_de_reponse", """
                    cardinality(string_to_array(choix, chr(10))) not between 2 and 5
                        or choix ~ '(^|\\n)\\s*(\\n|$)' or length(choix) > 304
                    """),
            avertissement("seances", "debut", "constat.seance_en_double", """
                    select ligne
                    from (
                        select ligne, row_number() over (partition by action, lieu, debut order by ligne) as rang
                        from depot_seances
                        where statut <> 'annulee'
                            and heure_connue is not false
                            and action not in (select id from depot_actions where type in %s)
                    ) repetees
                    where rang > 1
                    """.formatted(
                            TypeDAction.sql(TypeDAction::surRendezVous))),
            interdit("seances", "fin", "controle.fin_avant_debut", """
                        fin < debut or fin = debut and heure_connue is not false
                        """),
            interdit("seances", "fin", "controle.seance_d_un_jour_et_plus", """
                        fin - debut >= interval '24 hours' and heure_connue is not false
                        """),
            interdit(
                    "seances",
                    "retrait",
                    "controle.retrait_d_une_seance",
                    "retrait is not null and statut <> 'annulee'"),
            interdit("series", "fin", "controle.fin_avant_debut", """
                        not (fin > debut or fin <= '06:00' and fin - debut <= interval '-12 hours')
                        """),
            interdit("series", "dernier_jour", "controle.fin_avant_debut", "dernier_jour < premier_jour"),
            interdit("series", "fois", "controle.fin_de_serie", "(dernier_jour is null) = (fois is null)"),
            interdit("series", "rythme", "controle.rythme_de_serie", """
                        not case rythme
                            when 'semaine' then cardinality(jours) > 0 and rangs is null and jour_du_mois is null
                            when 'rang' then cardinality(jours) = 1 and cardinality(rangs) > 0 and jour_du_mois is null
                            else jours is null and rangs is null and jour_du_mois is not null end
                            is true
                        """),
            erreur("seances_salles", "salle", "controle.salle_d_un_autre_lieu", """
                    select demande.ligne
                    from depot_seances_salles demande
                    join depot_salles salle on salle.id = demande.salle
                    where salle.lieu <> demande.lieu
                    """),
            interdit("seances_salles", "par", "controle.salle_sans_reponse", "etat <> 'demandee' and par is null"),
            erreur("seances_conseillers", "conseiller", "controle.conseiller_a_deux_endroits", """
  select ligne
  from (
    select
      presence.ligne,
      seance.debut,
      max(seance.fin) over (
        partition by presence.conseiller
        order by seance.debut, seance.id
        rows between unbounded preceding and 1 preceding
      ) as fin_des_precedentes
    from (select min(ligne) as ligne, seance, conseiller from depot_seances_conseillers group by seance, conseiller) presence
    join depot_seances seance on seance.id = presence.seance
    where seance.statut <> 'annulee' and seance.fin > seance.debut and seance.heure_connue is not false
  ) suivies
  where debut < fin_des_precedentes
  """));

    private ControlesDuProgramme() {}
}
