package fr.estran.enquetes;

import static fr.estran.dossier.Colonne.choix;
import static fr.estran.dossier.Colonne.code;
import static fr.estran.dossier.Colonne.date;
import static fr.estran.dossier.Colonne.forme;
import static fr.estran.dossier.Colonne.reference;
import static fr.estran.dossier.Colonne.texte;
import static fr.estran.dossier.Colonne.vers;
import static fr.estran.dossier.Colonne.versCode;
import static fr.estran.dossier.Controle.erreur;
import static fr.estran.dossier.Fichier.facultatif;

import fr.estran.dossier.Controle;
import fr.estran.dossier.Fichier;
import fr.estran.dossier.Porte;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Surveys and wishes, as a folder of records tells them. */
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
                        .repetables(),
                facultatif(
                        "souhaits",
                        "souhait",
                        vers("usagers", "usager").enCle(),
                        versCode("thematiques", "thematique").enCle(),
                        date("le").enCle()));
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
  select reponse.ligne
  from depot_enquete_reponses reponse
  left join depot_enquete_questions question on question.enquete = reponse.enquete and question.code = reponse.question
  where question.code is null and exists (select from depot_enquete_questions)
  """));
    }
}
