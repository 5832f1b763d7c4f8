package fr.estran.parole.enquetes;

import static fr.estran.socle.dossier.Controle.erreur;

import fr.estran.socle.dossier.Controle;

/** What rows of a folder of records say of questions is checked against those that their surveys have. */
final class ControlesDEnquetes {

    private ControlesDEnquetes() {}

    static Controle courte(String fichier, String colonne, int signes) {
        return erreur(
                fichier,
                colonne,
                "controle.texte_d_enquete",
                "select ligne from depot_%1$s where length(%2$s) > %3$d".formatted(fichier, colonne, signes));
    }

    /** The question that a row names is one of its survey, there or here. */
    static Controle nommee(String fichier, String colonne) {
        return erreur(fichier, colonne, "controle.question_inconnue", """
  select nommant.ligne
  from depot_%1$s nommant
  where nommant.%2$s is not null
    and not exists (
      select from depot_enquete_questions question
      where question.enquete = nommant.enquete and question.code = nommant.%2$s
    )
    and not exists (
      select from enquete_question question
      join enquete on enquete.structure_id = question.structure_id and enquete.id = question.enquete_id
      where enquete.reference = nommant.enquete and question.code = nommant.%2$s
        and not exists (select from depot_enquete_questions decrite where decrite.enquete = nommant.enquete)
    )
  """.formatted(fichier, colonne));
    }
}
