package fr.estran.enquetes;

import static fr.estran.dossier.Colonne.choix;
import static fr.estran.dossier.Colonne.code;
import static fr.estran.dossier.Colonne.date;
import static fr.estran.dossier.Colonne.forme;
import static fr.estran.dossier.Colonne.reference;
import static fr.estran.dossier.Colonne.texte;
import static fr.estran.dossier.Colonne.vers;
import static fr.estran.dossier.Controle.erreur;
import static fr.estran.dossier.Fichier.facultatif;

import fr.estran.dossier.Controle;
import fr.estran.dossier.Fichier;
import fr.estran.dossier.Porte;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Surveys, as a folder of records tells them. */
@Component
@Order(80)
class PorteEnquetes implements Porte {

    @Override
    public List<Fichier> fichiers() {
        return List.of(
                facultatif(
                                "enquetes",
                                "enquete",
                                reference(),
                                texte("titre").requis(),
                                date("ouverte").requis(),
                                date("fermee"))
                        .implicites(),
                facultatif(
                                "enquete_questions",
                                "enquete_question",
                                vers("enquetes", "enquete").enCle(),
                                code("code").enCle(),
                                texte("libelle").requis(),
                                choix("type", "choix", "multiple", "echelle", "texte")
                                        .requis(),
                                texte("choix"))
                        .attachesA("enquete")
                        .dansLOrdre("ordre"),
                facultatif(
                                "enquete_invitations",
                                "enquete_invitation",
                                vers("enquetes", "enquete").enCle(),
                                vers("usagers", "usager").enCle(),
                                code("canal"),
                                date("le"))
                        .attachesA("enquete")
                        .dansLOrdre("ordre")
                        .repetables(),
                facultatif(
                                "enquete_reponses",
                                "enquete_reponse",
                                vers("enquetes", "enquete").enCle(),
                                forme("repondant", "[\\p{L}\\p{N}._-]{1,60}", "attendu.reference")
                                        .enCle(),
                                code("question").enCle(),
                                texte("valeur").requis())
                        .attachesA("enquete")
                        .dansLOrdre("ordre")
                        .repetables());
    }

    @Override
    public List<Controle> controles() {
        return List.of(
                erreur(
                        "enquetes",
                        "fermee",
                        "controle.fin_avant_debut",
                        "select ligne from depot_enquetes where fermee < ouverte"),
                erreur("enquete_reponses", "question", "controle.question_inconnue", """
  with decrite as (
    select enquete, code from depot_enquete_questions
    union all
    select enquete.reference, question.code
    from enquete_question question
    join enquete on enquete.structure_id = question.structure_id and enquete.id = question.enquete_id
    where not exists (select from depot_enquete_questions)
  )
  select reponse.ligne
  from depot_enquete_reponses reponse
  where exists (select from decrite where decrite.enquete = reponse.enquete)
    and not exists (select from decrite where decrite.enquete = reponse.enquete and decrite.code = reponse.question)
  """),
                erreur("enquete_questions", "enquete", "controle.reponses_sans_question", """
  select min(question.ligne) as ligne
  from depot_enquete_questions question
  join enquete on enquete.reference = question.enquete
  where not exists (select from depot_enquete_reponses)
    and exists (
      select from enquete_reponse reponse
      where reponse.enquete_id = enquete.id
        and not exists (
          select from depot_enquete_questions decrite
          where decrite.enquete = question.enquete and decrite.code = reponse.question
        )
    )
  group by question.enquete
  """));
    }
}
